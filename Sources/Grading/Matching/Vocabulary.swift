/// The words, ideographs and signs that rules look for, each with a number, and which of them a
/// token of an answer may be.
struct Vocabulary: Sendable {
  /// The atoms that a token may stand for.
  struct Reading: Sendable {
    /// The atoms that accept it as it is spelt.
    var exact: [Int] = []
    /// The atoms that it may be a misspelling of.
    var likely: [Int] = []
    /// How it sounds; nil where slips are not forgiven.
    var sound: Homophones.Sound?
    /// Whether a phrase may pass it over.
    var isSkippable = false
  }

  private struct Word: Sendable {
    let atom: Int
    let isPrefix: Bool
    let letters: [UInt8]
    let signature: UInt32
  }

  private var numbers: [Phrase.Atom: Int] = [:]
  private var exact: [String: Int] = [:]
  private var prefixes: [String: Int] = [:]
  private var longestPrefix = 0
  /// Atoms that are met by any number of some size.
  private var quantities: [(atom: Int, wanted: Range<Double>)] = []
  private var sounds: [Homophones.Sound?] = []
  /// Words that are long enough to be forgiven, by first letter.
  private var words: [UInt8: [Word]] = [:]

  /// How many atoms there are; their numbers are 0 up to it.
  var count: Int { sounds.count }

  /// The number of an atom, a new one where it was not known.
  mutating func insert(_ atom: Phrase.Atom) -> Int {
    if let number = numbers[atom] { return number }
    let number = count
    numbers[atom] = number
    let (text, isPrefix): (String, Bool)
    switch atom {
    case .exact(let exact): (text, isPrefix) = (exact, false)
    case .prefix(let beginning): (text, isPrefix) = (beginning, true)
    case .below(let bound):
      quantities.append((number, -.infinity..<bound))
      sounds.append(nil)
      return number
    case .above(let bound):
      quantities.append((number, bound.nextUp..<(.infinity)))
      sounds.append(nil)
      return number
    }
    if isPrefix {
      prefixes[text] = number
      longestPrefix = max(longestPrefix, text.unicodeScalars.count)
      sounds.append(nil)
    } else {
      exact[text] = number
      sounds.append(Homophones.sound(of: text))
    }
    let letters = Array(text.utf8)
    let shortest = isPrefix ? Self.shortestForgiven + 1 : Self.shortestForgiven
    if letters.count >= shortest, letters.allSatisfy(Self.isLetter) {
      words[letters[0], default: []]
        .append(
          Word(
            atom: number,
            isPrefix: isPrefix,
            letters: letters,
            signature: Self.signature(letters)
          )
        )
    }
    return number
  }

  /// An atom's sound; nil for what is no ideograph.
  func sound(of atom: Int) -> Homophones.Sound? { sounds[atom] }

  /// For every token, the atoms that it may stand for.
  ///
  /// A word that a rule spells so, and a common word of English, is what it says. The first letter
  /// must be right: slips there are rare, and `un-`, `in-` and `non-` turn a meaning round.
  ///
  /// Complexity: O(n) in the tokens for a fixed vocabulary; equal tokens are looked up once.
  func readings(of tokens: [Token], forgivingTypos: Bool) -> [Reading] {
    var ideographs: [UInt32: Reading] = [:]
    var others: [String: Reading] = [:]
    return tokens.indices.map { place in
      let token = tokens[place]
      if token.kind == .number, !quantities.isEmpty {
        // The same digits are another number before "%" and before "e-6".
        var reading = reading(of: token, forgivingTypos: forgivingTypos)
        if let value = NumberReader.value(of: tokens, at: place) {
          reading.exact += quantities.filter { $0.wanted.contains(value) }.map(\.atom)
        }
        return reading
      }
      // An ideograph's number is compared many times faster than its text.
      if token.kind == .han, let scalar = token.text.unicodeScalars.first?.value {
        if let found = ideographs[scalar] { return found }
        let reading = reading(of: token, forgivingTypos: forgivingTypos)
        ideographs[scalar] = reading
        return reading
      }
      if let found = others[token.text] { return found }
      let reading = reading(of: token, forgivingTypos: forgivingTypos)
      others[token.text] = reading
      return reading
    }
  }

  private func reading(of token: Token, forgivingTypos: Bool) -> Reading {
    var reading = Reading()
    reading.isSkippable = Phrase.skippable.contains(token.text)
    if let number = exact[token.text] { reading.exact.append(number) }
    switch token.kind {
    case .word:
      var beginning = ""
      for scalar in token.text.unicodeScalars.prefix(longestPrefix) {
        beginning.unicodeScalars.append(scalar)
        if let number = prefixes[beginning] { reading.exact.append(number) }
      }
      if forgivingTypos, exact[token.text] == nil,
        token.text.utf8.count >= Self.shortestForgiven, !CommonWords.all.contains(token.text)
      {
        reading.likely = misspelt(Array(token.text.utf8)).filter { !reading.exact.contains($0) }
      }
    case .han:
      if forgivingTypos { reading.sound = Homophones.sound(of: token.text) }
    case .number, .sign, .lineEnd: break
    }
    return reading
  }

  private func misspelt(_ letters: [UInt8]) -> [Int] {
    guard letters.allSatisfy(Self.isLetter) else { return [] }
    let signature = Self.signature(letters)
    return (words[letters[0]] ?? [])
      .compactMap { word in
        let allowed = SpellingDistance.allowed(for: word.letters.count)
        if word.isPrefix {
          guard (word.signature & ~signature).nonzeroBitCount <= allowed,
            SpellingDistance.beginsWithin(allowed, letters, word.letters)
          else { return nil }
        } else {
          guard abs(word.letters.count - letters.count) <= allowed,
            (word.signature ^ signature).nonzeroBitCount <= 2 * allowed,
            SpellingDistance.isWithin(allowed, word.letters[...], letters[...])
          else { return nil }
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
