extension Rect {
  /// What is left when the edges are cut off.
  public func inset(top: Int = 0, left: Int = 0, bottom: Int = 0, right: Int = 0) -> Rect {
    Rect(
      row: row + min(top, rows),
      column: column + min(left, columns),
      rows: rows - top - bottom,
      columns: columns - left - right
    )
  }

  /// The first rows and the rest below, with a gap between.
  public func split(topRows: Int, gap: Int = 0) -> (top: Rect, bottom: Rect) {
    let height = min(max(0, topRows), rows)
    return (
      Rect(row: row, column: column, rows: height, columns: columns),
      inset(top: height + gap)
    )
  }

  /// The first columns and the rest beside, with a gap between.
  public func split(leftColumns: Int, gap: Int = 0) -> (left: Rect, right: Rect) {
    let width = min(max(0, leftColumns), columns)
    return (
      Rect(row: row, column: column, rows: rows, columns: width),
      inset(left: width + gap)
    )
  }

  /// The last rows, and the rest above.
  public func split(bottomRows: Int, gap: Int = 0) -> (top: Rect, bottom: Rect) {
    let height = min(max(0, bottomRows), rows)
    return (
      inset(bottom: height + gap),
      Rect(row: endRow - height, column: column, rows: height, columns: columns)
    )
  }

  /// One row of it, counted from its top; empty where there is none.
  public func rowRect(_ index: Int) -> Rect {
    let isInside = index >= 0 && index < rows
    return Rect(row: row + index, column: column, rows: isInside ? 1 : 0, columns: columns)
  }

  /// A column for text, at most `maximum` cells wide, in the middle of a wide screen.
  public func centredColumn(maximum: Int = Rect.textColumns) -> Rect {
    let width = min(columns, max(0, maximum))
    return Rect(row: row, column: column + (columns - width) / 2, rows: rows, columns: width)
  }

  /// The widest column in which text is set, in cells.
  public static let textColumns = 96
  /// Two panes stand side by side from this width on, in cells.
  public static let twoPaneColumns = 100

  /// Two panes: side by side where there is room for it, else one above the other.
  ///
  /// - Parameters:
  ///   - leftShare: the share of the first pane where they stand side by side.
  ///   - gap: the columns between them, side by side.
  ///   - topRows: the height of the first pane where they are stacked; one row stays free below it.
  public func panes(leftShare: Double = 0.5, gap: Int = 3, topRows: Int) -> (
    first: Rect, second: Rect
  ) {
    guard columns >= Self.twoPaneColumns else {
      let parts = split(topRows: topRows, gap: 1)
      return (parts.top, parts.bottom)
    }
    let left = Int((Double(columns - gap) * min(max(leftShare, 0), 1)).rounded())
    let parts = split(leftColumns: left, gap: gap)
    return (parts.left, parts.right)
  }
}
