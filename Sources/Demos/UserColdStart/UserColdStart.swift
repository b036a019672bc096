import Wording

/// The ladder for a user of whom nothing is known: everyone, the group, picked tags, clicks.
///
/// A world of videos is made from the seed, or a log is read from the user's file. Some people are
/// left out of what is learnt and come as newcomers. All numbers come from
/// `Recommender.UserLadder` and `Recommender.ItemCF`; where the ladder explores, from
/// `Recommender.LinUCB` or `Recommender.ThompsonSampling`.
public struct UserColdStart: DataDemo {
  /// The world that was made last: most dials leave it as it is.
  private let worlds = LatestWorld<LadderRun.Key, LadderWorld>()

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "user-cold-start",
      title: Bilingual(zh: "新用户冷启动：一级一级往上走", en: "A new user, rung by rung"),
      claim: Bilingual(
        zh: "每多知道一点，推荐就准一截：人群胜过全站，标签胜过人群；刚点一两次时，"
          + "混着先验用胜过马上换成 ItemCF。",
        en: "Each thing learnt of a newcomer betters the list: the group beats everyone's, picked "
          + "tags beat the group, and after a click or two a blend beats switching to ItemCF."
      ),
      failsWhen: Bilingual(
        zh: "人群影响设为 0：注册信息和口味无关，人群这一级没有用。乱选比例设为 1：标签是瞎勾的，"
          + "不如不问。点击数设为 20：单用 ItemCF 就够，混不混都一样。",
        en: "With a group influence of 0 what people register says nothing of their taste, and the "
          + "group adds nothing. With all tags ticked at random, asking does harm. After 20 clicks "
          + "ItemCF alone is enough, and blending gains nothing."
      ),
      dials: LadderDials.cards,
      steps: LadderStep.cards,
      predictions: LadderPrediction.cards,
      claims: LadderDials.claims
    )
  }

  /// Prepares a walk through the world that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> LadderRun {
    let dials = LadderDials(try card.resolved(settings))
    let key = LadderRun.Key(groupPull: dials.groupPull ?? 0, seed: seed)
    return LadderRun(dials: dials, source: .made(key: key, worlds))
  }

  /// Titles and tags may stand in a file of their own.
  public var readsItems: Bool { true }

  /// What users registered, for the rung of the group.
  public var readsUsers: Bool { true }

  /// Reads a CSV or TSV file of the user's; the seed says who of it comes as a newcomer.
  public func prepare(_ data: DemoData) throws(DemoError) -> LadderData {
    try LadderData(card: card, log: try LadderLog(reading: data), name: data.name)
  }
}
