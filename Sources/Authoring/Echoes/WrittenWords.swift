/// A text or a wording of a rule as its words and ideographs, in order.
///
/// Case, signs and the kind of apostrophe do not count; a hyphen parts words; a decimal number is
/// one word. `*` behind a word lets it go on.
struct WrittenWords: Hashable {
  /// One word or ideograph.
  enum Element: Hashable {
    /// A whole word or number.
    case word(String)
    /// A word that begins so.
    case beginning(String)
    /// An ideograph.
    case ideograph(Unicode.Scalar)

    /// Whether a word or ideograph of an answer satisfies it.
    func isMet(by element: Element) -> Bool {
      guard case .beginning(let start) = self, case .word(let word) = element else {
        return self == element
      }
      return word.hasPrefix(start)
    }
  }

  /// The words and ideographs.
  let elements: [Element]

  /// Cuts a text.
  ///
  /// Complexity: O(n).
  init(_ text: String) {
    var elements: [Element] = []
    var word = ""
    let scalars = Array(text.lowercased().unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar.isWordPart || Self.isInside(scalars, at: index) {
        word.unicodeScalars.append(scalar == "’" ? "'" : scalar)
        continue
      }
      if !word.isEmpty { elements.append(scalar == "*" ? .beginning(word) : .word(word)) }
      word = ""
      if scalar.isHan { elements.append(.ideograph(scalar)) }
    }
    if !word.isEmpty { elements.append(.word(word)) }
    self.elements = elements
  }

  /// Whether a sign stands inside a word (`don't`) or a number (`0.5`).
  private static func isInside(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    guard index > 0, index + 1 < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    switch scalars[index] {
    case "'", "’": return before.isLatinLetter && after.isLatinLetter
    case ".": return before.properties.numericType != nil && after.properties.numericType != nil
    default: return false
    }
  }

  /// Its length in quarters of a word: Chinese says in seven ideographs what English says in four
  /// words.
  var length: Int {
    elements.reduce(0) { length, element in
      if case .ideograph = element { return length + 4 }
      return length + 7
    }
  }
}
