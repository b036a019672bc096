import Recommender

/// The shop and the search that were made last: a turned weight trains and searches nothing anew.
struct FusingShelf: Sendable {
  /// What a search depends on.
  struct SearchKey: Hashable, Sendable {
    /// Nil on a file.
    var shop: FusingShop.Key?
    var rule: FusionRule
    var lastValue: Double
    var seed: UInt64
  }

  /// Shops with their pages.
  let worlds = LatestWorld<FusingShop.Key, FusingWorld>()
  /// Searches of weights.
  let searches = LatestWorld<SearchKey, FusingFindings>()
}
