extension Canvas {
  /// Draws the lines of a layout that fit in a part of the screen.
  ///
  /// - Parameters:
  ///   - layout: the text. It should be as wide as `rect`.
  ///   - rect: where to draw.
  ///   - firstRow: the line to begin with.
  ///   - alignment: where a line stands in the width.
  ///   - role: what the text is for.
  ///   - strong: bold.
  ///   - spans: parts with a role of their own; a later one lies over an earlier one.
  /// - Returns: the rows drawn.
  /// - Complexity: O(cells drawn + spans × rows drawn).
  @discardableResult
  public mutating func put(
    _ layout: TextLayout,
    in rect: Rect,
    from firstRow: Int = 0,
    alignment: Alignment = .leading,
    role: Role = .text,
    strong: Bool = false,
    spans: [StyledSpan] = []
  ) -> Int {
    let first = max(0, firstRow)
    let rows = first..<max(first, min(layout.lines.count, first + rect.rows))
    for row in rows {
      let line = layout.lines[row]
      let whole = StyledSpan(line.shown, role, strong: strong)
      let styles = Self.styles(of: whole, under: spans)
      let start = rect.column + alignment.offset(of: line.columns, in: rect.columns)
      var column = start
      for (offset, style) in zip(line.shown, styles) {
        let end = min(rect.endColumn, bounds.endColumn)
        let screenRow = rect.row + row - first
        if column >= end || screenRow < bounds.row || screenRow >= bounds.endRow { break }
        var glyph = drawing.width.glyph(for: layout.graphemes[offset])
        if glyph.columns > Int(layout.widths[offset]) { glyph = CellGlyph(text: " ", columns: 1) }
        place(
          glyph,
          row: screenRow,
          column: column,
          end: end,
          role: style.role,
          strong: style.isStrong
        )
        column += glyph.columns
      }
    }
    return rows.count
  }

  /// Draws the lines of a layout that fit; where more follow, the last of them ends in an ellipsis.
  ///
  /// - Returns: the rows drawn.
  @discardableResult
  public mutating func excerpt(
    _ layout: TextLayout,
    in rect: Rect,
    role: Role = .text,
    strong: Bool = false
  ) -> Int {
    guard rect.rows > 0, layout.lines.count > rect.rows else {
      return put(layout, in: rect, role: role, strong: strong)
    }
    let last = rect.rows - 1
    put(layout, in: rect.split(topRows: last).top, role: role, strong: strong)
    let start = layout.lines[last].graphemes.lowerBound
    let rest = layout.graphemes[start...].map { $0.isNewline ? " " : $0 }
    fit(String(rest), at: rect.at(last), columns: rect.columns, role: role, strong: strong)
    return rect.rows
  }

  /// Wraps a styled text into a part of the screen.
  ///
  /// - Returns: the rows used.
  @discardableResult
  public mutating func paragraph(
    _ text: StyledText,
    in rect: Rect,
    from firstRow: Int = 0,
    alignment: Alignment = .leading
  ) -> Int {
    guard !rect.isEmpty else { return 0 }
    let layout = TextLayout(text, columns: rect.columns, measure: drawing.width)
    return put(layout, in: rect, from: firstRow, alignment: alignment, spans: text.spans)
  }

  /// Wraps a text of one role into a part of the screen.
  ///
  /// - Returns: the rows used.
  @discardableResult
  public mutating func paragraph(
    _ text: String,
    in rect: Rect,
    from firstRow: Int = 0,
    alignment: Alignment = .leading,
    role: Role = .text,
    strong: Bool = false
  ) -> Int {
    paragraph(
      StyledText(text, role, strong: strong),
      in: rect,
      from: firstRow,
      alignment: alignment
    )
  }

  /// The style of each grapheme of a line.
  private static func styles(of line: StyledSpan, under spans: [StyledSpan]) -> [StyledSpan] {
    var styles = Array(repeating: line, count: line.graphemes.count)
    for span in spans {
      let part = span.graphemes.clamped(to: line.graphemes)
      for offset in part { styles[offset - line.graphemes.lowerBound] = span }
    }
    return styles
  }
}
