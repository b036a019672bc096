/// What an index comes to over all queries.
struct SearchFigures: Hashable {
  /// Probes, or breadth.
  let effort: Int
  /// The mean share of the true neighbours that were found.
  let recall: Double
  /// The mean number of products a query, as a share of all vectors; above 1 where centres come on
  /// top.
  let share: Double
}
