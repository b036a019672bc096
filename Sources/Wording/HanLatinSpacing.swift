/// Air between Han characters and Latin words, as Chinese setting wants it.
///
/// A terminal has no half space, so a whole one is inserted, and only into texts that are read out
/// of content, never into an answer: there it would move every offset. Authors who write the spaces
/// lose nothing: air that is there is kept as it is.
///
/// Source: Requirements for Chinese Text Layout (W3C, clreq), section 3.2.2.
public enum HanLatinSpacing {
  /// A text with a space wherever a Han character touches a Latin or Greek letter or a digit.
  ///
  /// Complexity: O(n); a text without Han or without Latin is returned as it is.
  public static func spaced(_ text: String) -> String {
    var result = ""
    var previous: Script = .other
    for character in text {
      let current = Script(character)
      let needsAir =
        previous == .han && (current == .word || current == .number)
        || current == .han && (previous == .word || previous == .number || previous == .percent)
      if needsAir { result.append(" ") }
      result.append(character)
      previous = character == "%" && previous == .number ? .percent : current
    }
    return result
  }

  private enum Script {
    case han
    case word
    case number
    case percent
    case other

    init(_ character: Character) {
      let scalar = character.unicodeScalars[character.unicodeScalars.startIndex]
      self =
        switch scalar.value {
        case 0x30...0x39: .number
        case 0x41...0x5A, 0x61...0x7A: .word
        case 0xC0...0x24F where scalar != "×" && scalar != "÷": .word
        case 0x370...0x3FF: .word
        case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x323B0: .han
        default: .other
        }
    }
  }
}
