extension Canvas {
  /// Draws the bottom line: keys and what they do. What does not fit is left out, from the end.
  ///
  /// - Returns: how many hints are shown.
  @discardableResult
  public mutating func keyHints(_ hints: [KeyHint], in line: Rect) -> Int {
    let gap = 3
    var column = 1
    var shown = 0
    for hint in hints {
      let text = StyledText(hint.key, .key) + StyledText(" " + hint.label, .muted)
      let columns = drawing.width.columns(of: text)
      if column + columns > line.columns { break }
      put(text, at: line.at(0, column))
      column += columns + gap
      shown += 1
    }
    return shown
  }

  /// Draws the top line: the place at the left, and the state at the right.
  ///
  /// The state is short and stays whole; the place is truncated before it.
  public mutating func topLine(place: StyledText, state: StyledText, in line: Rect) {
    let inner = line.inset(left: 1, right: 1)
    let stateColumns = min(drawing.width.columns(of: state), inner.columns)
    fit(state, at: inner.at(0), columns: inner.columns, alignment: .trailing)
    fit(place, at: inner.at(0), columns: inner.columns - stateColumns - 2)
  }

  /// Places texts one after the other, and on a new line where one does not fit.
  ///
  /// - Returns: the rows that they need; those below `rect` are not drawn.
  @discardableResult
  public mutating func flow(_ items: [StyledText], in rect: Rect, gap: Int = 3) -> Int {
    var row = 0
    var column = 0
    for item in items {
      let columns = min(drawing.width.columns(of: item), rect.columns)
      if column > 0, column + columns > rect.columns {
        row += 1
        column = 0
      }
      if row < rect.rows { fit(item, at: rect.at(row, column), columns: columns) }
      column += columns + gap
    }
    return items.isEmpty ? 0 : row + 1
  }
}
