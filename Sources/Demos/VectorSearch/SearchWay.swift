/// A way to search with all that it comes to.
struct SearchWay: Hashable {
  /// The kind of index; nil for the exact scan.
  let kind: SearchDials.Kind?
  /// Recall and products.
  let figures: SearchFigures
  /// How many bytes a vector takes.
  let bytes: Int
  /// How long the index took to build, in seconds; 0 where there is none.
  let buildSeconds: Double
  /// The median of how long a query took, in seconds.
  let querySeconds: Double
}
