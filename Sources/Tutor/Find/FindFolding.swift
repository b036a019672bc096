/// Folds texts to what Find compares: UTF-16 with small letters, half width, and single blanks.
enum FindFolding {
  /// The folded text. Signs become blanks, so that words end there. O(n).
  static func fold(_ text: String) -> [UInt16] {
    var letters: [UInt16] = []
    letters.reserveCapacity(text.utf16.count)
    for unit in text.utf16 {
      let unit = (0xFF01...0xFF5E).contains(unit) ? unit - 0xFEE0 : unit
      switch unit {
      case 0x41...0x5A: letters.append(unit + 0x20)
      case 0x30...0x39, 0x61...0x7A: letters.append(unit)
      case 0xC0...0x1FFF, 0x3040...0xD7FF, 0xD800...0xDFFF, 0xF900...0xFAFF: letters.append(unit)
      default: if letters.last != blank, !letters.isEmpty { letters.append(blank) }
      }
    }
    if letters.last == blank { letters.removeLast() }
    return letters
  }

  /// What parts words.
  static let blank: UInt16 = 0x20

  /// Whether a letter belongs to a word that blanks part.
  static func isLatin(_ letter: UInt16) -> Bool {
    (0x30...0x39).contains(letter) || (0x61...0x7A).contains(letter)
      || (0xC0...0x1FFF).contains(letter)
  }

  /// Whether a letter can be part of pinyin.
  static func isPinyin(_ letter: UInt16) -> Bool { (0x61...0x7A).contains(letter) }
}
