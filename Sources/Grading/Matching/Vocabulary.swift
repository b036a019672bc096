/// The Latin words that rules look for, and which of them a misspelt word may be.
struct Vocabulary: Sendable {
  private struct Word: Sendable {
    let atom: Phrase.Atom
    let letters: [UInt8]
    let signature: UInt32
  }

  /// Words that are long enough to be forgiven, by first letter.
  private var words: [UInt8: [Word]] = [:]
  private var known: Set<Phrase.Atom> = []

  /// Takes in a word of a rule; ideographs, numbers and short words are left alone.
  mutating func insert(_ atom: Phrase.Atom) {
    guard known.insert(atom).inserted else { return }
    let (text, shortest) =
      switch atom {
      case .exact(let text): (text, Self.shortestForgiven)
      case .prefix(let text): (text, Self.shortestForgiven + 1)
      }
    let letters = Array(text.utf8)
    guard letters.count >= shortest, letters.allSatisfy(Self.isLetter) else { return }
    words[letters[0], default: []]
      .append(Word(atom: atom, letters: letters, signature: Self.signature(letters)))
  }

  /// For every token, the words of rules that it may be a misspelling of.
  ///
  /// A word that a rule spells so, and a common word of English, is what it says. The first letter
  /// must be right: slips there are rare, and `un-`, `in-` and `non-` turn a meaning round.
  func readings(of tokens: [Token]) -> [[Phrase.Atom]] {
    var cache: [String: [Phrase.Atom]] = [:]
    return tokens.map { token in
      guard token.kind == .word, token.text.utf8.count >= Self.shortestForgiven,
        !known.contains(.exact(token.text)), !CommonWords.all.contains(token.text)
      else { return [] }
      if let found = cache[token.text] { return found }
      let found = readings(of: Array(token.text.utf8))
      cache[token.text] = found
      return found
    }
  }

  private func readings(of letters: [UInt8]) -> [Phrase.Atom] {
    guard letters.allSatisfy(Self.isLetter) else { return [] }
    let signature = Self.signature(letters)
    return (words[letters[0]] ?? [])
      .compactMap { word in
        let allowed = SpellingDistance.allowed(for: word.letters.count)
        switch word.atom {
        case .exact:
          guard abs(word.letters.count - letters.count) <= allowed,
            (word.signature ^ signature).nonzeroBitCount <= 2 * allowed,
            SpellingDistance.isWithin(allowed, word.letters[...], letters[...])
          else { return nil }
        case .prefix:
          guard SpellingDistance.beginsWithin(allowed, letters, word.letters) else { return nil }
        }
        return word.atom
      }
  }

  /// The fewest letters of a word whose misspelling is forgiven.
  static let shortestForgiven = 5

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }

  /// One bit for every letter that occurs.
  private static func signature(_ letters: [UInt8]) -> UInt32 {
    letters.reduce(0) { $0 | 1 << UInt32($1 - 0x61) }
  }
}
