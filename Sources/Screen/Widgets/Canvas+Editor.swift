extension Canvas {
  /// Draws text being edited, with the terminal's own cursor at the insertion point.
  ///
  /// - Parameters:
  ///   - layout: the text, laid out `for: .editing` in as many columns as `rect`.
  ///   - insertion: the grapheme before which the cursor stands.
  ///   - isRowEnd: whether it stands at a row's end where a line broke there.
  ///   - rect: where to draw.
  ///   - firstRow: the first row shown before, which moves no further than it must.
  ///   - role: what the text is for.
  ///   - spans: parts with a role of their own.
  /// - Returns: the rows on the screen.
  @discardableResult
  public mutating func editor(
    _ layout: TextLayout,
    insertion: Int,
    isRowEnd: Bool = false,
    in rect: Rect,
    firstRow: Int? = nil,
    role: Role = .text,
    spans: [StyledSpan] = []
  ) -> ScrollWindow {
    let place = layout.position(of: insertion, isRowEnd: isRowEnd)
    let window = ScrollWindow(
      count: layout.lines.count,
      rows: rect.rows,
      focus: place.row,
      first: firstRow
    )
    put(layout, in: rect, from: window.first, role: role, spans: spans)
    if !rect.isEmpty { cursor = rect.at(place.row - window.first, place.column) }
    return window
  }
}
