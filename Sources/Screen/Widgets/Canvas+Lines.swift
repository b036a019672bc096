extension Canvas {
  /// Draws the bottom line: keys and what they do. What does not fit is left out, from the end.
  ///
  /// - Parameters:
  ///   - hints: the keys in their order.
  ///   - marked: the hint that the user's mark is on, or nil. It is always shown: where it would
  ///     not fit, hints before it give way.
  ///   - line: where to draw.
  /// - Returns: how many hints are shown.
  @discardableResult
  public mutating func keyHints(_ hints: [KeyHint], marked: Int? = nil, in line: Rect) -> Int {
    var first = 0
    if let marked {
      while first < marked, drawing.columns(of: hints[first...marked]) > line.columns { first += 1 }
    }
    var column = Drawing.hintMargin
    var shown = 0
    for (index, hint) in hints.enumerated().dropFirst(first) {
      let text = hint.text(isMarked: index == marked)
      let columns = drawing.width.columns(of: text)
      if column + columns > line.columns { break }
      put(text, at: line.at(0, column))
      column += columns + Drawing.hintGap
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

extension Drawing {
  /// The columns before the first hint.
  static let hintMargin = 1
  /// The columns between hints.
  static let hintGap = 3

  /// The columns that hints take in one line.
  public func columns(of hints: ArraySlice<KeyHint>) -> Int {
    let widths = hints.map { width.columns(of: $0.text(isMarked: false)) }
    return Drawing.hintMargin + widths.reduce(0, +) + Drawing.hintGap * max(0, hints.count - 1)
  }
}

extension KeyHint {
  /// The hint as it is drawn: the key, where there is one, stands out before its label.
  func text(isMarked: Bool) -> StyledText {
    let text =
      key.isEmpty
      ? StyledText(label, .muted)
      : StyledText(key, .key, strong: true) + StyledText(" " + label, .muted)
    return isMarked ? StyledText(text.plain, .focus, strong: true) : text
  }
}
