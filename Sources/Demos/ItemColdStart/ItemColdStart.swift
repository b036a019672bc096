import Wording

/// New items that nobody has touched: by id they have no place, by what they are they find one.
///
/// A world of videos, films, news or goods is made from the seed, or a log is read from the user's
/// file. The likes of some items are kept back, so that they come as new. All numbers come from
/// `Recommender`: `AttributeNeighbours`, `LatentFactors`, `MatureNeighbours`, `NewItemRecall`,
/// `ContentRidge` and `NewItemEvaluation`.
public struct ItemColdStart: DataDemo {
  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "item-cold-start",
      title: Bilingual(zh: "新物品冷启动：靠内容找位置", en: "A new item finds its place by content"),
      claim: Bilingual(
        zh: "没人点过的新物品，只认 ID 就是抛硬币（AUC 0.5）；按标签、按文字找相近的老物品，"
          + "混进它们的推荐流，就找得到喜欢它的人。",
        en: "Of items that nobody has touched ids alone know nothing: a coin toss. Similar mature "
          + "items, by tags or by words, find those who will like them."
      ),
      failsWhen: Bilingual(
        zh: "主题标对的比例设为 0：按错标签找来的邻居比抛硬币还差，这时文字还能救。"
          + "简介也换成标题党，就都没办法了。先攒的点击设为 20：新物品不再新，ItemCF 自己就能认。",
        en: "With no topic tag right, neighbours by tags do worse than a coin, and words still "
          + "help. With clickbait for descriptions nothing is left. With 20 likes kept, the items "
          + "are no longer new, and ItemCF places them itself."
      ),
      dials: ArrivalDials.cards,
      steps: ArrivalStep.cards,
      predictions: ArrivalPrediction.cards,
      claims: ArrivalDials.claims
    )
  }

  /// Prepares a walk through the world that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ArrivalRun {
    ArrivalRun(dials: ArrivalDials(try card.resolved(settings)), source: .made(seed: seed))
  }

  /// Titles and tags may stand in a file of their own.
  public var readsItems: Bool { true }

  /// Reads a CSV or TSV file of the user's; the seed draws untrained vectors and projections alone.
  public func prepare(_ data: DemoData) throws(DemoError) -> ArrivalData {
    try ArrivalData(card: card, log: try ArrivalLog(reading: data))
  }
}
