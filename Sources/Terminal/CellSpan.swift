/// A run of cells in one row that has to be drawn.
struct CellSpan: Hashable {
  /// The row.
  let row: Int
  /// The columns.
  let columns: Range<Int>
}
