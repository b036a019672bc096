/// Rows of cells under common columns.
public struct Table: Hashable, Sendable {
  /// The columns.
  public var columns: [TableColumn]
  /// The cells, row after row; a short row leaves the rest empty.
  public var rows: [[StyledText]]
  /// The free columns between two columns.
  public var gap: Int

  /// Creates a table.
  public init(columns: [TableColumn], rows: [[StyledText]], gap: Int = 3) {
    self.columns = columns
    self.rows = rows
    self.gap = gap
  }

  /// The width of each column: as wide as its widest cell, the widest first made narrower where
  /// room is short.
  ///
  /// - Complexity: O(cells).
  public func widths(in available: Int, measure: TextWidth) -> [Int] {
    var widths = columns.enumerated().map { index, column in
      rows.reduce(measure.columns(of: column.title)) { widest, row in
        index < row.count ? max(widest, measure.columns(of: row[index])) : widest
      }
    }
    var room = available - gap * max(0, columns.count - 1) - widths.reduce(0, +)
    while room < 0 {
      let shrinkable = widths.indices.filter { widths[$0] > TableColumn.minimum }
      guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      room += 1
    }
    return widths
  }
}
