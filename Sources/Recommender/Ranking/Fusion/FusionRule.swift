/// How the scores of several goals become one.
public enum FusionRule: String, Hashable, Sendable, CaseIterable {
  /// Σ_k w_k p_k: one goal makes up for another, and that of the largest numbers speaks loudest.
  case weightedSum
  /// Π_k p_k^w_k: no scale matters, and what one goal finds hopeless stays at the bottom.
  case powers
  /// Σ_k w_k / (60 + rank_k): orders alone count, not how far apart the scores lie.
  ///
  /// Source: Cormack, Clarke and Büttcher, "Reciprocal rank fusion outperforms Condorcet and
  /// individual rank learning methods", SIGIR 2009, doi:10.1145/1571941.1572114.
  case ranks
}
