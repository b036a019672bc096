extension TextWidth {
  /// A text cut to a width, with an ellipsis where something was cut off.
  ///
  /// The result takes at most `columns`; it is one less where a wide glyph would stand half
  /// outside.
  public func truncated(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
    truncated(StyledText(text), to: columns, ellipsis: ellipsis).plain
  }

  /// A styled text cut to a width; the ellipsis has the role of what it replaces.
  public func truncated(
    _ text: StyledText,
    to columns: Int,
    ellipsis: String = "…"
  ) -> StyledText {
    guard self.columns(of: text) > columns else { return text }
    let tail = prefix(of: ellipsis, columns: columns)
    var room = columns - self.columns(of: tail)
    var result = StyledText()
    for run in text.runs {
      let kept = prefix(of: run.text, columns: room)
      let isCut = kept.utf8.count < run.text.utf8.count
      result.append(isCut ? kept + tail : kept, run.role, strong: run.isStrong)
      if isCut { break }
      room -= self.columns(of: kept)
    }
    return result
  }

  /// The columns of a styled text on one line.
  public func columns(of text: StyledText) -> Int {
    text.runs.reduce(0) { $0 + columns(of: $1.text) }
  }

  /// As much of the start of a text as fits in a width.
  public func prefix(of text: String, columns: Int) -> String {
    var room = columns
    var end = text.startIndex
    for index in text.indices {
      room -= self.columns(of: text[index])
      if room < 0 { break }
      end = text.index(after: index)
    }
    return String(text[..<end])
  }
}
