import Wording

extension Cloze.Form {
  /// What filling in a text earns: 1 for the word itself or another for the same, particles and
  /// small typing mistakes forgiven; ½ for a good part of the word, unless what is left out or
  /// added denies it; else 0.
  func credit(for text: String) -> Double {
    let typed = Self.folded(text)
    guard !typed.isEmpty else { return 0 }
    let wanted = Self.folded(blank)
    let wordings = accepted.map { (Self.folded($0), $0.hasSuffix("*")) } + [(wanted, false)]
    for typed in Set([typed, Self.core(of: text)]) where !typed.isEmpty {
      for (wording, goesOn) in wordings where !wording.isEmpty {
        if typed == wording || Self.isNear(typed, wording) { return 1 }
        if goesOn, typed.hasPrefix(wording), typed.count - wording.count <= Self.longestEnding {
          return 1
        }
      }
    }
    // "own" and "its own" are "of its own"; in <1 nothing is a particle.
    let core = Self.core(of: text)
    let plain = ([blank] + accepted).filter { $0.allSatisfy { $0.isLetter || $0 == " " } }
    if !core.isEmpty, plain.contains(where: { Self.core(of: $0) == core }) { return 1 }
    // The words themselves stand first, in both languages.
    let wholes = wordings.prefix(2).map(\.0) + [wanted]
    let isHalf = wholes.contains { whole in
      !whole.isEmpty && (Self.isPart(typed, of: whole) || Self.isPart(whole, of: typed))
    }
    return isHalf ? 0.5 : 0
  }

  /// The letters that a Latin word may go on for: `generali*` with "sation".
  private static let longestEnding = 7

  /// Whether a text is at least half of another one, and what the other has beside it denies
  /// nothing: 稳定 is no half of 不稳定.
  private static func isPart(_ part: String, of whole: String) -> Bool {
    guard let place = whole.firstRange(of: part), 2 * part.count >= whole.count else {
      return false
    }
    let before = whole[..<place.lowerBound]
    return !negators.contains { before.hasSuffix($0) }
  }

  private static let negators = ["不", "没", "非", "无", "未", "un", "in", "non", "not", "no", "dis"]

  /// Whether a Latin word of at least six letters differs by one letter at most.
  private static func isNear(_ typed: String, _ wording: String) -> Bool {
    guard wording.count >= 6, wording.allSatisfy(\.isASCII), typed.allSatisfy(\.isASCII),
      !negators.contains(where: { typed == $0 + wording || wording == $0 + typed })
    else { return false }
    return EditDistance.between(Array(typed), Array(wording), limit: 1) != nil
  }

  /// A text folded without the particles at its ends: 最像的 is 最像, "the tower" is "tower".
  private static func core(of text: String) -> String {
    var words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { String($0) }
    while let first = words.first, particles.contains(first) { words.removeFirst() }
    while let last = words.last, particles.contains(last) { words.removeLast() }
    var core = folded(words.joined())
    while core.count > 1, let first = core.first, particles.contains(String(first)),
      !first.isASCII
    { core.removeFirst() }
    while core.count > 1, let last = core.last, particles.contains(String(last)), !last.isASCII {
      core.removeLast()
    }
    return core
  }

  private static let particles: Set<String> = [
    "的", "了", "地", "得", "着", "是", "在", "用", "靠", "把", "个", "这", "那", "些", "a", "an", "the", "of",
    "to", "by", "in", "on", "is", "are", "it", "its", "their", "using", "with", "from",
  ]

  /// Letters, digits and comparing signs alone, in lower case, full-width forms made plain.
  private static func folded(_ text: String) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars {
      let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
      let plain = isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar
      let character = Character(plain)
      if character.isLetter || character.isNumber || "<>≤≥".contains(character) {
        folded.append(character.lowercased())
      }
    }
    return folded
  }
}
