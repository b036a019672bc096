import Wording

/// Several recall channels merged into one list with quotas, held against each of them alone.
///
/// A world of videos is made from the seed, some of them uploaded late, or a log is read from the
/// user's file. The channels are ItemCF, two towers, popularity and new items by content; all
/// numbers come from `Recommender`, the merged lists from `Recommender.RecallMerger`.
public struct RecallChannels: DataDemo {
  private let worlds = LatestWorld<ChannelWorld.Key, ChannelWorld>()

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "recall-channels",
      title: Bilingual(zh: "多路召回怎么合并", en: "Merging recall channels"),
      claim: Bilingual(
        zh: "同样长的列表，几路各出一份合起来，召回率高于其中最好的一路：别的路够不着的新物品，有一路专门去找。",
        en: "At equal length the merged list recalls more than the best channel alone: new items, "
          + "which the others cannot reach, have a channel of their own."
      ),
      failsWhen: Bilingual(
        zh: "几路换成同一个算法的副本：找到的都一样，合并等于没合。配额全给一路：就是那一路自己。"
          + "没有新物品，或列表只有 10 个长（配额 6、1、1、2）：弱的几路占掉的位置，补不回最好那一路的命中。",
        en:
          "With copies of one algorithm all find the same, and merging changes nothing. With all places "
          + "to one channel the merged list is that channel's. Without new items, or in lists of 10 (quotas 6, 1, 1, 2), "
          + "what the weaker channels bring does not make up for the places that they take."
      ),
      dials: ChannelDials.cards,
      steps: ChannelStep.cards,
      predictions: ChannelPrediction.cards,
      claims: ChannelDials.claims
    )
  }

  /// Prepares a walk through the world that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ChannelRun {
    ChannelRun(
      dials: ChannelDials(try card.resolved(settings)),
      source: .videos(seed: seed, worlds)
    )
  }

  /// Titles and tags may stand in a file of their own.
  public var readsItems: Bool { true }

  /// Reads a CSV or TSV file of the user's; the weights of the towers alone are drawn.
  public func prepare(_ data: DemoData) throws(DemoError) -> ChannelData {
    ChannelData(card: card, world: try ChannelWorld(reading: data))
  }
}
