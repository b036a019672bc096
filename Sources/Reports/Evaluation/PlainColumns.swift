/// Columns of a table in plain text.
enum PlainColumns {
  /// Lines whose columns stand below each other, two spaces apart: right-aligned, and the last one,
  /// which is a name, as it is.
  ///
  /// - Parameter rows: cells of one column each, as many in each row; the first row is the head.
  static func aligned(_ rows: [[String]]) -> [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      row.indices.map { column in
        let padding = String(repeating: " ", count: widths[column] - row[column].count)
        return column == row.count - 1 ? row[column] : padding + row[column]
      }.joined(separator: "  ")
    }
  }
}
