import Wording

/// ItemCF with one weight after the other, on a log that can be read.
///
/// A world is made from the seed, or read from the user's file; then the neighbours of one item are
/// followed from the raw count of co-occurrences to a weighted similarity, and to a recommendation
/// in which every history item's share is seen. All numbers come from `Recommender.ItemCF`.
public struct ItemCFWeighting: DataDemo {
  /// The larger world that was made last: most dials leave it as it is.
  private let trials = LatestWorld<ItemCFTrial.Key, ItemCFTrial>()

  /// Creates the demo.
  public init() {}

  /// What the demo is called, what can be set, and what it claims.
  public var card: DemoCard {
    DemoCard(
      name: "itemcf-weighting",
      title: Bilingual(zh: "ItemCF 的权重", en: "The weights of ItemCF"),
      claim: Bilingual(
        zh: "只数共现，《流浪地球2》的最近邻是谁都点过的大热门；加上权重，最近邻变成同一会话里看的《流浪地球》。",
        en: "By raw counts, the nearest neighbour of The Wandering Earth II is the "
          + "blockbuster that everyone clicked; with weights, it is The Wandering Earth, "
          + "watched in the same session."
      ),
      failsWhen: Bilingual(
        zh: "时间权重设为「不加」，热门指数设为 0：大热门仍是第一，因为没有什么能压住它的共现次数。",
        en: "With the time form at none and the popularity exponent at 0, the blockbuster "
          + "stays first: nothing holds its co-occurrence count down."
      ),
      dials: ItemCFDials.cards(of: .film) + ItemCFDials.worldCards,
      steps: ItemCFStepID.allCases.map { $0.card(of: .film) },
      predictions: ItemCFPrediction.cards,
      claims: ItemCFDials.claims
    )
  }

  /// Prepares a walk through the world that the seed makes.
  public func run(_ settings: DemoSettings, seed: UInt64) throws(DialError) -> ItemCFWalk {
    ItemCFWalk(dials: ItemCFDials(try card.resolved(settings)), source: .films(seed: seed, trials))
  }

  /// Titles and tags may stand in a file of their own.
  public var readsItems: Bool { true }

  /// Reads a CSV or TSV file of the user's; no seed has a say in walks on it.
  public func prepare(_ data: DemoData) throws(DemoError) -> ItemCFData {
    ItemCFData(card: card, world: try ItemCFWorld(reading: data))
  }
}
