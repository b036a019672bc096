extension Canvas {
  /// Draws a table: its titles, then as many rows as fit, with the focus mark and a scroll indicator.
  ///
  /// - Parameters:
  ///   - table: the columns and cells.
  ///   - rect: where to draw.
  ///   - focus: the chosen row; with it, room is left for the mark.
  ///   - firstRow: the first row shown before, which moves no further than it must.
  /// - Returns: the rows on the screen.
  @discardableResult
  public mutating func table(
    _ table: Table,
    in rect: Rect,
    focus: Int? = nil,
    firstRow: Int? = nil
  ) -> ScrollWindow {
    let titleRows = table.hasTitles ? 1 : 0
    let body = rect.inset(top: titleRows)
    let window = ScrollWindow(
      count: table.rows.count,
      rows: body.rows,
      focus: focus,
      first: firstRow
    )
    let left = focus == nil ? 0 : Self.focusColumns
    let content = body.inset(left: left, right: window.isScrolling ? 2 : 0)
    let widths = table.widths(in: content.columns, measure: drawing.width)
    if table.hasTitles {
      let titles = table.columns.map { StyledText($0.title, .muted) }
      let line = rect.rowRect(0).inset(left: left, right: rect.columns - left - content.columns)
      tableRow(titles, of: table, widths: widths, in: line)
    }
    for index in window.visible {
      let row = index - window.first
      if index == focus { put(glyphs.focus, at: body.at(row), role: .accent, strong: true) }
      tableRow(table.rows[index], of: table, widths: widths, in: content.rowRect(row))
    }
    scrollIndicator(window, at: body.at(0, body.columns - 1))
    return window
  }

  private mutating func tableRow(
    _ cells: [StyledText],
    of table: Table,
    widths: [Int],
    in line: Rect
  ) {
    clipped(to: line) { canvas in
      var column = 0
      for (index, cell) in cells.prefix(widths.count).enumerated() {
        canvas.fit(
          cell,
          at: line.at(0, column),
          columns: widths[index],
          alignment: table.columns[index].alignment
        )
        column += widths[index] + table.gap
      }
    }
  }
}
