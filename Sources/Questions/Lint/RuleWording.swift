/// A wording of a rule as what an answer must hold, one thing after the other.
///
/// Latin counts word by word, Han character by character, every other sign for itself; blanks and
/// hyphens inside words part words.
struct RuleWording: Hashable {
  /// One thing.
  enum Element: Hashable {
    /// A whole Latin word or number, or one Han character or sign.
    case exact(String)
    /// A Latin word that begins so.
    case beginning(String)

    /// Whether whatever fits this element fits another one too.
    func implies(_ other: Element) -> Bool {
      switch (self, other) {
      case (.exact(let text), .exact(let wanted)): text == wanted
      case (.exact(let text), .beginning(let wanted)): text.hasPrefix(wanted)
      case (.beginning(let text), .beginning(let wanted)): text.hasPrefix(wanted)
      case (.beginning, .exact): false
      }
    }
  }

  /// The things, in order.
  let elements: [Element]

  /// Reads a wording as an author writes it, or any text.
  init(_ text: String) {
    var elements: [Element] = []
    var word = ""
    func close() {
      if !word.isEmpty { elements.append(.exact(word)) }
      word = ""
    }
    let scalars = Array(text.lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.isWordPart {
        word.unicodeScalars.append(scalar)
      } else if scalar == "*", !word.isEmpty {
        elements.append(.beginning(word))
        word = ""
      } else {
        let joins =
          scalar == "-" && !word.isEmpty && index + 1 < scalars.count
          && scalars[index + 1].isWordPart
        close()
        if !scalar.properties.isWhitespace, !joins { elements.append(.exact(String(scalar))) }
      }
    }
    close()
    self.elements = elements
  }

  /// Whether every text that holds this wording holds another one too.
  ///
  /// Complexity: O(n · m) in the elements of both.
  func implies(_ other: RuleWording) -> Bool {
    let (count, wanted) = (elements.count, other.elements.count)
    guard wanted > 0, wanted <= count else { return false }
    for start in 0...(count - wanted) where elements[start].implies(other.elements[0]) {
      if (1..<wanted).allSatisfy({ elements[start + $0].implies(other.elements[$0]) }) {
        return true
      }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether the scalar is part of a word that is written with blanks around it.
  fileprivate var isWordPart: Bool {
    !isHan && (properties.isAlphabetic || isDigit || self == "_")
  }
}
