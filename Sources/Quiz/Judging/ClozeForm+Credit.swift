import Wording

extension Cloze.Form {
  /// What filling in a text earns: 1 for the word itself or a wording of the same term, small
  /// typing mistakes forgiven; ½ for a good part of the word; else 0.
  func credit(for text: String) -> Double {
    let typed = Self.folded(text)
    guard !typed.isEmpty else { return 0 }
    let wanted = Self.folded(blank)
    let wordings = accepted.map { (Self.folded($0), $0.hasSuffix("*")) } + [(wanted, false)]
    for (wording, goesOn) in wordings where !wording.isEmpty {
      if typed == wording || goesOn && typed.hasPrefix(wording) { return 1 }
      if Self.isNear(typed, wording) { return 1 }
    }
    let isPart = wanted.contains(typed) || typed.contains(wanted)
    return isPart && 2 * min(typed.count, wanted.count) >= max(typed.count, wanted.count) ? 0.5 : 0
  }

  /// Whether a Latin word of at least six letters differs by one letter at most.
  private static func isNear(_ typed: String, _ wording: String) -> Bool {
    guard wording.count >= 6, wording.allSatisfy(\.isASCII), typed.allSatisfy(\.isASCII) else {
      return false
    }
    return EditDistance.between(Array(typed), Array(wording), limit: 1) != nil
  }

  /// Letters and digits alone, in lower case, full-width forms made plain.
  private static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let plain = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      let character = Character(plain)
      if character.isLetter || character.isNumber { folded.append(character.lowercased()) }
    }
    return folded
  }
}
