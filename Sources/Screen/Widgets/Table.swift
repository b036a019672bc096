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
  /// room is short. Numbers, which stand at the right, are cut last: half of one says another.
  ///
  /// - Complexity: O(cells).
  public func widths(in available: Int, measure: TextWidth) -> [Int] {
    var widths = columns.enumerated().map { index, column in
      rows.reduce(measure.columns(of: column.title)) { widest, row in
        index < row.count ? max(widest, measure.columns(of: row[index])) : widest
      }
    }
    let room = available - gap * max(0, columns.count - 1)
    let wholeNumbers = columns.enumerated().map { index, column in
      guard column.alignment == .trailing else { return TableColumn.minimum }
      return rows.reduce(TableColumn.minimum) { widest, row in
        index < row.count ? max(widest, measure.columns(of: row[index])) : widest
      }
    }
    for least in [wholeNumbers, columns.map { _ in TableColumn.minimum }] {
      while widths.reduce(0, +) > room {
        let shrinkable = widths.indices.filter { widths[$0] > least[$0] }
        guard let widest = shrinkable.max(by: { widths[$0] < widths[$1] }) else { break }
        widths[widest] -= 1
      }
    }
    return widths
  }
}
