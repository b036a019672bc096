extension EvidenceRule {
  /// Whether a passing mention would satisfy the rule: one thing to say, with an alternative of no more
  /// than two Han characters.
  var isLoose: Bool {
    let slots = slots.filter { $0.role == .said }
    guard slots.count == 1, let slot = slots.first else { return false }
    return slot.alternatives.contains { alternative in
      let scalars = alternative.unicodeScalars
      return scalars.count <= 2 && scalars.contains { $0.isHan }
    }
  }

  /// Whether a text, taken as one sentence, holds a wording of every slot, in whatever order.
  ///
  /// Cruder than the grader: no typos, no negation. It serves to find rules that a question's own
  /// words satisfy. Complexity: O(alternatives · text).
  func occurs(in text: String) -> Bool {
    let text = PlainText(text)
    return slots.allSatisfy { slot in
      slot.role == .absent || slot.alternatives.contains { text.holds($0) }
    }
  }
}

/// A text made ready for plain look-ups of wordings.
private struct PlainText {
  private let folded: String
  private let words: [Substring]

  init(_ text: String) {
    folded = text.lowercased()
    words = Self.words(of: folded[...])
  }

  private static func words(of text: Substring) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber) || $0.unicodeScalars.contains { $0.isHan } }
  }

  /// Whether a wording occurs: Han anywhere, Latin as whole words with an optional open end.
  func holds(_ wording: String) -> Bool {
    let wording = wording.lowercased()
    if wording.unicodeScalars.contains(where: { $0.isHan }) { return folded.contains(wording) }
    let parts = wording.split { !($0.isLetter || $0.isNumber || $0 == "*") }
    guard !parts.isEmpty, parts.count <= words.count else { return false }
    return (0...(words.count - parts.count)).contains { start in
      zip(parts, words[start...]).allSatisfy { part, word in
        part.hasSuffix("*") ? word.hasPrefix(part.dropLast()) : word == part
      }
    }
  }
}
