/// Finds many phrases in one pass over an answer.
///
/// Every distinct atom of the phrases has a number. An answer's tokens are turned into the numbers
/// that they may stand for once, and phrases are then followed by comparing numbers. Phrases are
/// kept by their first atom, so that a token is compared only with the few phrases that can begin
/// with it. Nothing backtracks: a phrase is followed token by token.
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    let atoms: [Int]
    var labels: [Int]
    /// How many ideographs may be replaced by ones of the same sound.
    let homophonesAllowed: Int
  }

  private var entries: [Entry] = []
  private var positions: [Phrase: Int] = [:]
  /// Phrases by their first atom.
  private var byStart: [[Int]] = []
  /// Phrases that forgive homophones, by the sound of their first ideograph.
  private var bySoundStart: [Int: [Int]] = [:]
  private(set) var vocabulary = Vocabulary()

  /// Adds a phrase that stands for a label; the same phrase may stand for several.
  mutating func insert(_ phrase: Phrase, label: Int) {
    if let position = positions[phrase] {
      if !entries[position].labels.contains(label) { entries[position].labels.append(label) }
      return
    }
    let position = entries.count
    positions[phrase] = position
    let atoms = phrase.atoms.map { vocabulary.insert($0) }
    let homophonesAllowed = Homophones.allowed(in: phrase)
    entries.append(Entry(atoms: atoms, labels: [label], homophonesAllowed: homophonesAllowed))
    while byStart.count < vocabulary.count { byStart.append([]) }
    byStart[atoms[0]].append(position)
    if homophonesAllowed > 0, let sound = vocabulary.sound(of: atoms[0]) {
      bySoundStart[sound, default: []].append(position)
    }
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
      let isInWord = WordParts.holds(tokens, at: start)
      for atom in reading.exact + reading.likely {
        for position in byStart[atom] where !isInWord || entries[position].atoms.count > 1 {
          follow(position, readings, from: start, into: &hits)
        }
      }
      guard forgivingTypos, let sound = reading.sound else { continue }
      for position in bySoundStart[sound] ?? []
      where !reading.exact.contains(entries[position].atoms[0]) {
        follow(position, readings, from: start, into: &hits)
      }
    }
    return hits
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
    for (index, atom) in entry.atoms.enumerated() {
      if index > 0 {
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
        if homophonesLeft > 0, let sound = reading.sound, sound == vocabulary.sound(of: atom) {
          homophonesLeft -= 1
        } else if !reading.likely.contains(atom) {
          return
        }
        isExact = false
      }
      token += 1
    }
    for label in entry.labels {
      hits.append(PhraseHit(label: label, tokens: start..<token, isExact: isExact))
    }
  }
}
