/// Folds one character to the plain form that rules are compared in.
///
/// Full width becomes half width, capitals small letters, marked letters bare ones, traditional
/// ideographs simplified ones, and typographic signs their typewriter forms. Controls, joiners,
/// bidi marks and combining marks vanish. The result depends on nothing but the scalar.
enum ScalarFolding {
  /// Appends the folded form of a scalar, which may be empty.
  ///
  /// Complexity: O(1), one table lookup at most.
  static func fold(_ scalar: Unicode.Scalar, appendTo output: inout [Unicode.Scalar]) {
    let value = scalar.value
    switch value {
    case 0x0A: output.append(scalar)
    case 0x0D, 0x85, 0x2028, 0x2029: output.append("\n")
    case 0x09, 0x0B, 0x0C: output.append(" ")
    case 0x41...0x5A: output.append(Unicode.Scalar(UInt8(value + 0x20)))
    case 0x20...0x7E: output.append(scalar)
    case 0x00...0x9F: break
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF:
      output.append(simplified[scalar] ?? variants[scalar] ?? scalar)
    case 0xFF01...0xFF5E: fold(Unicode.Scalar(UInt8(value - 0xFEE0)), appendTo: &output)
    case 0x1D400...0x1D6A3: output.append(Unicode.Scalar(letter(at: (value - 0x1D400) % 52)))
    case 0x1D7CE...0x1D7FF: output.append(Unicode.Scalar(UInt8(0x30 + (value - 0x1D7CE) % 10)))
    default: foldOther(scalar, appendTo: &output)
    }
  }

  private static func foldOther(_ scalar: Unicode.Scalar, appendTo output: inout [Unicode.Scalar]) {
    if let plain = signs[scalar] {
      output.append(plain)
    } else if let word = words[scalar] {
      output.append(contentsOf: word)
    } else if let text = compatibility[scalar] {
      output.append(contentsOf: text)
    } else {
      switch scalar.properties.generalCategory {
      case .nonspacingMark, .enclosingMark, .format, .control, .surrogate, .unassigned: break
      case .spaceSeparator, .lineSeparator, .paragraphSeparator: output.append(" ")
      default: output.append(scalar)
      }
    }
  }

  /// Mathematical alphabets repeat A–Z and a–z; both fold to small letters.
  private static func letter(at index: UInt32) -> UInt8 { UInt8(0x61 + index % 26) }

  private static let simplified: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    table.reserveCapacity(SimplifiedTable.pairs.unicodeScalars.count / 2)
    var traditional: Unicode.Scalar?
    for scalar in SimplifiedTable.pairs.unicodeScalars where scalar != "\n" {
      if let source = traditional {
        table[source] = scalar
        traditional = nil
      } else {
        traditional = scalar
      }
    }
    return table
  }()

  private static let compatibility: [Unicode.Scalar: [Unicode.Scalar]] = {
    var table: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    for entry in CompatibilityTable.entries.unicodeScalars.split(whereSeparator: {
      $0 == " " || $0 == "\n"
    }) {
      guard let source = entry.first else { continue }
      table[source] = Array(entry.dropFirst())
    }
    return table
  }()

  /// Spellings that differ by region and that the transform leaves alone: 甚麼 is 什么.
  private static let variants: [Unicode.Scalar: Unicode.Scalar] = [
    "甚": "什", "妳": "你", "牠": "它", "愈": "越",
  ]

  /// Signs that are read out as a word: `α↑` is "α up".
  private static let words: [Unicode.Scalar: [Unicode.Scalar]] = [
    "√": Array(" sqrt ".unicodeScalars), "∞": Array(" inf ".unicodeScalars),
    "∏": Array(" prod ".unicodeScalars), "≠": Array(" 不等于 ".unicodeScalars),
    "∩": Array(" intersection ".unicodeScalars), "∪": Array(" union ".unicodeScalars),
    "↑": Array(" up ".unicodeScalars), "↗": Array(" up ".unicodeScalars),
    "↓": Array(" down ".unicodeScalars), "↘": Array(" down ".unicodeScalars),
  ]

  /// Typographic signs that people and input methods put in the place of ASCII ones.
  private static let signs: [Unicode.Scalar: Unicode.Scalar] = [
    "‘": "'", "’": "'", "‛": "'", "ʼ": "'", "′": "'", "＇": "'",
    "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "″": "\"",
    "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-",
    "×": "*", "∗": "*", "⋅": "*", "·": "*", "•": "•", "∙": "*", "÷": "/", "∕": "/",
    "∑": "Σ", "∥": "‖", "∣": "|", "…": "…",
    "《": "\"", "》": "\"", "〈": "\"", "〉": "\"",
    "「": "\"", "」": "\"", "『": "\"", "』": "\"",
    "【": "(", "】": ")", "〔": "(", "〕": ")",
    "｡": "。", "､": ",", "〜": "~", "～": "~", "⇒": "→", "⟶": "→", "➜": "→", "⟹": "→",
  ]
}
