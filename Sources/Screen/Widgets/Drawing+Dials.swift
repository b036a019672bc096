extension Drawing {
  /// A dial with a value that can be lowered and raised: `depth ◂ 12 ▸`.
  ///
  /// An arrow is left blank at the end of the range, so that nothing moves. An idle dial, which changes
  /// nothing that is on the screen, is dim all over.
  public func dial(
    _ name: String,
    value: String,
    isFocused: Bool = false,
    isIdle: Bool = false,
    canLower: Bool = true,
    canRaise: Bool = true
  ) -> StyledText {
    let blanks = { (mark: String) in String(repeating: " ", count: self.width.columns(of: mark)) }
    let arrow: Role = isFocused && !isIdle ? .accent : .muted
    let shown: Role = isIdle ? .muted : isFocused ? .focus : .text
    return dialName(name, isFocused && !isIdle)
      + StyledText(canLower ? glyphs.previous : blanks(glyphs.previous), arrow)
      + StyledText(" \(value) ", shown, strong: isFocused && !isIdle)
      + StyledText(canRaise ? glyphs.next : blanks(glyphs.next), arrow)
  }

  /// A dial with a few choices: `init [Xavier] He large`; `init ◂ Xavier ▸` where they do not fit.
  ///
  /// - Parameters:
  ///   - name: the dial's name.
  ///   - options: the choices.
  ///   - chosen: the index of the chosen one.
  ///   - isFocused: whether the keys change it.
  ///   - columns: the space that it has.
  public func choice(
    _ name: String,
    options: [String],
    chosen: Int,
    isFocused: Bool = false,
    columns: Int = Rect.textColumns
  ) -> StyledText {
    var text = dialName(name, isFocused)
    for (index, option) in options.enumerated() {
      if index > 0 { text.append(" ") }
      if index == chosen {
        text.append("[\(option)]", isFocused ? .focus : .text, strong: true)
      } else {
        text.append(option, .muted)
      }
    }
    if width.columns(of: text) <= columns { return text }
    return dial(
      name,
      value: options.indices.contains(chosen) ? options[chosen] : "",
      isFocused: isFocused,
      canLower: chosen > 0,
      canRaise: chosen < options.count - 1
    )
  }

  private func dialName(_ name: String, _ isFocused: Bool) -> StyledText {
    name.isEmpty ? StyledText() : StyledText(name + " ", isFocused ? .accent : .muted)
  }
}
