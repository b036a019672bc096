extension Drawing {
  /// A dial with a value that can be lowered and raised: `depth ◂ 12 ▸`.
  ///
  /// An arrow is left blank at the end of the range, so that nothing moves. An idle dial, which
  /// changes nothing that is on the screen, is dim all over.
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

  private func dialName(_ name: String, _ isFocused: Bool) -> StyledText {
    name.isEmpty ? StyledText() : StyledText(name + " ", isFocused ? .accent : .muted)
  }
}
