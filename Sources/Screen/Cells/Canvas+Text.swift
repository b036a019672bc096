extension Canvas {
  /// Writes a text on one line, cut at the edges.
  ///
  /// A wide glyph that stands half outside is drawn as a blank.
  ///
  /// - Parameters:
  ///   - position: the place of the first column; it may lie outside.
  ///   - maxWidth: the most columns to use, or nil for as far as the edge.
  /// - Returns: the columns used, counted from `position`, those outside the edges at the left
  ///   included.
  @discardableResult
  public mutating func put(
    _ text: String,
    at position: Position,
    role: Role = .text,
    strong: Bool = false,
    maxWidth: Int? = nil
  ) -> Int {
    let end = min(bounds.endColumn, maxWidth.map { position.column + $0 } ?? bounds.endColumn)
    guard position.row >= bounds.row, position.row < bounds.endRow else {
      return min(max(0, end - position.column), drawing.width.columns(of: text))
    }
    var column = position.column
    for character in text {
      if column >= end { break }
      let glyph = drawing.width.glyph(for: character)
      place(glyph, row: position.row, column: column, end: end, role: role, strong: strong)
      column += glyph.columns
    }
    return max(0, min(column, end) - position.column)
  }

  /// Writes a styled text on one line, cut at the edges.
  ///
  /// - Returns: the columns used.
  @discardableResult
  public mutating func put(
    _ text: StyledText,
    at position: Position,
    maxWidth: Int? = nil
  ) -> Int {
    var used = 0
    for run in text.runs {
      used += put(
        run.text,
        at: Position(row: position.row, column: position.column + used),
        role: run.role,
        strong: run.isStrong,
        maxWidth: maxWidth.map { $0 - used }
      )
    }
    return used
  }

  /// Writes a text into a space on one line: aligned, and truncated where it does not fit.
  ///
  /// - Returns: the columns that the text itself took.
  @discardableResult
  public mutating func fit(
    _ text: StyledText,
    at position: Position,
    columns: Int,
    alignment: Alignment = .leading
  ) -> Int {
    let shown = drawing.truncated(text, to: columns)
    let used = drawing.width.columns(of: shown)
    let start = position.column + alignment.offset(of: used, in: columns)
    return put(shown, at: Position(row: position.row, column: start), maxWidth: max(0, columns))
  }

  /// Writes a text of one role into a space on one line: aligned, and truncated.
  @discardableResult
  public mutating func fit(
    _ text: String,
    at position: Position,
    columns: Int,
    alignment: Alignment = .leading,
    role: Role = .text,
    strong: Bool = false
  ) -> Int {
    fit(
      StyledText(text, role, strong: strong),
      at: position,
      columns: columns,
      alignment: alignment
    )
  }

  /// Fills a part of the screen with one glyph; a wide one is repeated as often as it fits whole.
  public mutating func fill(_ rect: Rect, with glyph: Character = " ", role: Role = .text) {
    let shown = drawing.width.glyph(for: glyph)
    let part = rect.intersection(bounds)
    for row in part.row..<part.endRow {
      var column = part.column
      while column < part.endColumn {
        place(shown, row: row, column: column, end: part.endColumn, role: role, strong: false)
        column += shown.columns
      }
    }
  }

  /// Draws one glyph, or blanks where it stands half outside.
  mutating func place(
    _ glyph: CellGlyph,
    row: Int,
    column: Int,
    end: Int,
    role: Role,
    strong: Bool
  ) {
    let isWhole = column >= bounds.column && column + glyph.columns <= end
    if isWhole && (glyph.columns == 1 || glyph.text != " ") {
      let cell = Cell(
        glyph: glyph.text,
        role: role,
        isStrong: strong,
        width: UInt8(glyph.columns)
      )
      set(cell, row: row, column: column)
      return
    }
    let blank = Cell(glyph: " ", role: role, isStrong: strong)
    let visible = max(column, bounds.column)..<max(bounds.column, min(column + glyph.columns, end))
    for half in visible { set(blank, row: row, column: half) }
  }
}
