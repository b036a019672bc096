/// Finds many phrases in one pass over an answer.
///
/// Every distinct atom of the phrases has a number. An answer's tokens are turned into the numbers
/// that they may stand for once, and phrases are then followed by comparing numbers. Phrases are
/// kept by their first atom, so that a token is compared only with the few phrases that can begin
/// with it. Nothing backtracks: a phrase is followed token by token.
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    /// Where its atoms stand in ``atoms``.
    let atoms: Range<Int>
    /// Where its labels stand in ``labels``.
    let labels: Int
    /// How many ideographs may be replaced by ones of the same sound.
    let homophonesAllowed: Int
    /// Whether those may have another tone.
    let forgivesTone: Bool
  }

  private var entries: [Entry] = []
  /// The atoms of all phrases, one phrase behind the other.
  private var atoms: [Int] = []
  /// The labels of each phrase.
  private var labels: [[Int]] = []
  private var positions: [Phrase: Int] = [:]
  /// Phrases by their first atom.
  private var byStart: [[Int]] = []
  /// Phrases that forgive homophones, by the syllable of their first ideograph.
  private var bySyllableStart: [Int16: [Int]] = [:]
  private(set) var vocabulary = Vocabulary()

  /// Adds a phrase that stands for a label; the same phrase may stand for several.
  mutating func insert(_ phrase: Phrase, label: Int) { add(label, at: place(of: phrase)) }

  /// Lets the phrase at a place stand for a label too.
  mutating func add(_ label: Int, at place: Int) {
    if !labels[place].contains(label) { labels[place].append(label) }
  }

  /// Where a phrase is kept, standing for nothing yet where it is new.
  mutating func place(of phrase: Phrase) -> Int {
    if let position = positions[phrase] { return position }
    let position = entries.count
    positions[phrase] = position
    let first = vocabulary.insert(phrase.atoms[0])
    atoms += [first] + phrase.atoms.dropFirst().map { vocabulary.insert($0) }
    let homophonesAllowed = Homophones.allowed(in: phrase)
    let stretch = atoms.count - phrase.atoms.count..<atoms.count
    entries.append(
      Entry(
        atoms: stretch,
        labels: position,
        homophonesAllowed: homophonesAllowed,
        forgivesTone: Homophones.forgivesTone(in: phrase)
      )
    )
    labels.append([])
    while byStart.count < vocabulary.count { byStart.append([]) }
    byStart[first].append(position)
    if homophonesAllowed > 0, let sound = vocabulary.sound(of: first) {
      bySyllableStart[sound.syllable, default: []].append(position)
    }
    return position
  }

  /// Every occurrence of every phrase, by first token.
  ///
  /// With `forgivingTypos` a long Latin word also stands for the words that it may be a
  /// misspelling of, and an ideograph for those of its sound; such hits are marked.
  ///
  /// Complexity: O(n) in the tokens for a fixed set of phrases.
  func hits(in tokens: [Token], forgivingTypos: Bool) -> [PhraseHit] {
    let readings = vocabulary.readings(of: tokens, forgivingTypos: forgivingTypos)
    var hits: [PhraseHit] = []
    for start in tokens.indices {
      let reading = readings[start]
      for atom in reading.exact {
        for position in byStart[atom]
        where entries[position].atoms.count > 1 || !WordParts.holds(tokens, at: start) {
          follow(position, readings, from: start, into: &hits)
        }
      }
      for atom in reading.likely {
        for position in byStart[atom] { follow(position, readings, from: start, into: &hits) }
      }
      guard forgivingTypos, let sound = reading.sound else { continue }
      for position in bySyllableStart[sound.syllable] ?? []
      where !reading.exact.contains(atoms[entries[position].atoms.lowerBound]) {
        follow(position, readings, from: start, into: &hits)
      }
    }
    return hits.filter { !Self.cutsQuotient($0.tokens, of: tokens) }
  }

  /// Whether a hit begins or ends within a quotient of two numbers: the "of 1" of "a slope of 1/4".
  private static func cutsQuotient(_ hit: Range<Int>, of tokens: [Token]) -> Bool {
    isQuotient(tokens, at: hit.upperBound) || isQuotient(tokens, at: hit.lowerBound - 1)
  }

  /// Whether a token is the stroke between two numbers.
  private static func isQuotient(_ tokens: [Token], at place: Int) -> Bool {
    guard place > 0, place + 1 < tokens.count, tokens[place].text == "/" else { return false }
    return tokens[place - 1].kind == .number && tokens[place + 1].kind == .number
      && !tokens[place].followsBlank && !tokens[place + 1].followsBlank
  }

  /// Follows a phrase from a token on, and reports it where it goes through.
  private func follow(
    _ position: Int,
    _ readings: [Vocabulary.Reading],
    from start: Int,
    into hits: inout [PhraseHit]
  ) {
    let entry = entries[position]
    var token = start
    var isExact = true
    var homophonesLeft = entry.homophonesAllowed
    for place in entry.atoms {
      let atom = atoms[place]
      if place > entry.atoms.lowerBound {
        let last = token + Phrase.longestSkip
        while token < min(last, readings.count), readings[token].isSkippable,
          !readings[token].exact.contains(atom)
        {
          token += 1
        }
      }
      guard token < readings.count else { return }
      let reading = readings[token]
      if !reading.exact.contains(atom) {
        if homophonesLeft > 0, let sound = reading.sound, let wanted = vocabulary.sound(of: atom),
          sound.isLike(wanted, whateverTone: entry.forgivesTone)
        {
          homophonesLeft -= 1
        } else if !reading.likely.contains(atom) {
          return
        }
        isExact = false
      }
      token += 1
    }
    for label in labels[entry.labels] {
      hits.append(PhraseHit(label: label, tokens: start..<token, isExact: isExact))
    }
  }
}
