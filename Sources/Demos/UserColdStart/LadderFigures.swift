/// What the lists of all newcomers are worth on average.
struct LadderFigures: Hashable, Sendable {
  /// The share of newcomers with a hit.
  var hitRate = 0.0
  /// Normalised discounted cumulative gain.
  var ndcg = 0.0
}
