import Wording

/// The popularity exponent of ItemCF against recall, coverage and the share of the long tail.
///
/// A world of videos, films, news or goods is made from the seed, or a log is read from the user's
/// file. What happened last is held out; the exponent is swept over the rest. All numbers come from
/// `Recommender.ItemCF` and `Recommender.Evaluation`.
public struct PopularityPenalty: DataDemo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "popularity-penalty",
      title: Bilingual(zh: "热门惩罚的力度", en: "How hard to penalise popularity"),
      claim: Bilingual(
        zh: "指数 α 调到中间，覆盖率和长尾占比成倍增加，召回率还略升；一直调到 1，召回率不到最高时的一半。",
        en: "Turned half way, the exponent α multiplies coverage and the share of the long tail, "
          + "and recall even rises a little; turned all the way to 1, it leaves less than half of the "
          + "best recall."
      ),
      failsWhen: Bilingual(
        zh: "热度倾斜设为 0：没有热门可罚，罚到底也不伤。收缩设为 10：没几个人点过的物品靠巧合涨不上来，α=1 也就没那么伤。"
          + "只推荐 1 个：这一个押热门最稳，罚一半召回也不升。",
        en: "With a popularity skew of 0 there are no hits to penalise, and even the full penalty "
          + "does no harm. With a shrinkage of 10, what few people clicked cannot rise by "
          + "coincidence, and α = 1 hurts far less. With a list of 1, a hit is the safest guess, and half the penalty "
          + "gains no recall."
      ),
      dials: PenaltyDials.cards,
      steps: PenaltyStep.cards,
      predictions: PenaltyPrediction.cards,
      claims: PenaltyDials.claims
    )
  }

  /// Prepares a walk through the world that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> PenaltyRun {
    PenaltyRun(dials: PenaltyDials(try card.resolved(settings)), source: .made(seed: seed))
  }

  /// Titles and tags may stand in a file of their own.
  public var readsItems: Bool { true }

  /// Reads a CSV or TSV file of the user's; no seed has a say in walks on it.
  public func prepare(_ data: DemoData) throws(DemoError) -> PenaltyData {
    PenaltyData(card: card, world: try PenaltyWorld(reading: data))
  }
}
