extension TextEditor {
  /// What kind of grapheme a character is for moves by word.
  private enum WordClass { case space, han, word, mark }

  private func wordClass(_ character: Character) -> WordClass {
    if character.isWhitespace { return .space }
    guard let scalar = character.unicodeScalars.first else { return .mark }
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: return .han
    default: return character.isLetter || character.isNumber || character == "_" ? .word : .mark
    }
  }

  /// The offset at which the word before an offset begins.
  ///
  /// A word is a run of letters and digits, a run of Han characters, or a run of marks.
  func wordStart(before offset: Int) -> Int {
    var position = offset
    while position > 0, wordClass(graphemes[position - 1]) == .space { position -= 1 }
    guard position > 0 else { return 0 }
    let kind = wordClass(graphemes[position - 1])
    while position > 0, wordClass(graphemes[position - 1]) == kind { position -= 1 }
    return position
  }

  /// The offset at which the word after an offset ends.
  func wordEnd(after offset: Int) -> Int {
    var position = offset
    while position < graphemes.count, wordClass(graphemes[position]) == .space { position += 1 }
    guard position < graphemes.count else { return position }
    let kind = wordClass(graphemes[position])
    while position < graphemes.count, wordClass(graphemes[position]) == kind { position += 1 }
    return position
  }

  /// The offset at which the line of an offset begins.
  func lineStart(at offset: Int) -> Int {
    var position = offset
    while position > 0, graphemes[position - 1] != "\n" { position -= 1 }
    return position
  }

  /// The offset of the line end behind an offset.
  func lineEnd(at offset: Int) -> Int {
    var position = offset
    while position < graphemes.count, graphemes[position] != "\n" { position += 1 }
    return position
  }
}
