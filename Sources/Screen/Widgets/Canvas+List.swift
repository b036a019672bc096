extension Canvas {
  /// The columns before a list's row, where the focus mark stands.
  public static let focusColumns = 2
  /// The columns behind the rows of a list that scrolls, where the scroll indicator stands.
  public static let scrollColumns = 2

  /// Draws the visible rows of a list, the focus mark, and a scroll indicator where there is more.
  ///
  /// - Parameters:
  ///   - window: the rows to show; made for `rect.rows`.
  ///   - rect: where to draw.
  ///   - focus: the chosen row.
  ///   - drawRow: draws a row, of which it is given the index, into one line of the screen; what it
  ///     draws outside is cut.
  /// - Complexity: O(rows on the screen).
  public mutating func list(
    _ window: ScrollWindow,
    in rect: Rect,
    focus: Int?,
    drawRow: (inout Canvas, _ index: Int, _ line: Rect) -> Void
  ) {
    let edge = window.isScrolling ? Self.scrollColumns : 0
    for index in window.visible {
      let line = rect.rowRect(index - window.first)
      if index == focus { put(glyphs.focus, at: line.at(0), role: .accent, strong: true) }
      let content = line.inset(left: Self.focusColumns, right: edge)
      clipped(to: content) { drawRow(&$0, index, content) }
    }
    scrollIndicator(window, at: rect.at(0, rect.columns - 1))
  }

  /// Draws a scroll indicator downwards from a place; nothing where all rows fit.
  public mutating func scrollIndicator(_ window: ScrollWindow, at position: Position) {
    guard window.isScrolling else { return }
    for row in 0..<window.rows {
      let isThumb = window.thumb.contains(row)
      put(
        isThumb ? glyphs.thumb : glyphs.vertical,
        at: Position(row: position.row + row, column: position.column),
        role: isThumb ? .accent : .muted
      )
    }
  }
}
