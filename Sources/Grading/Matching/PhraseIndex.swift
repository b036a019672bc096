/// Finds many phrases in one pass over an answer.
///
/// Phrases are kept by their first token, so that a token of the answer is compared only with the
/// few phrases that can begin with it. Nothing backtracks: a phrase is followed token by token.
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    let phrase: Phrase
    var labels: [Int]
    /// How many ideographs may be replaced by ones of the same sound.
    let homophonesAllowed: Int
  }

  private var entries: [Entry] = []
  private var byExactStart: [String: [Int]] = [:]
  /// Phrases that forgive homophones, by the sound of their first ideograph.
  private var bySoundStart: [Int: [Int]] = [:]
  private var byPrefixStart: [Unicode.Scalar: [Int]] = [:]
  private var positions: [Phrase: Int] = [:]
  private(set) var vocabulary = Vocabulary()

  /// Adds a phrase that stands for a label; the same phrase may stand for several.
  mutating func insert(_ phrase: Phrase, label: Int) {
    if let position = positions[phrase] {
      if !entries[position].labels.contains(label) { entries[position].labels.append(label) }
      return
    }
    let position = entries.count
    positions[phrase] = position
    let homophonesAllowed = Homophones.allowed(in: phrase)
    entries.append(Entry(phrase: phrase, labels: [label], homophonesAllowed: homophonesAllowed))
    switch phrase.atoms[0] {
    case .exact(let text):
      byExactStart[text, default: []].append(position)
      if homophonesAllowed > 0, let sound = Homophones.group(of: text) {
        bySoundStart[sound, default: []].append(position)
      }
    case .prefix(let text):
      if let first = text.unicodeScalars.first {
        byPrefixStart[first, default: []].append(position)
      }
    }
    for atom in phrase.atoms { vocabulary.insert(atom) }
  }

  /// Every occurrence of every phrase, by first token.
  ///
  /// With `forgivingTypos` a long Latin word also stands for the words that it may be a
  /// misspelling of, and an ideograph for those of its sound; such hits are marked.
  ///
  /// Complexity: O(n) in the tokens for a fixed set of phrases.
  func hits(in tokens: [Token], forgivingTypos: Bool) -> [PhraseHit] {
    let readings =
      forgivingTypos ? vocabulary.readings(of: tokens) : Array(repeating: [], count: tokens.count)
    var hits: [PhraseHit] = []
    for start in tokens.indices {
      var candidates = candidates(at: start, in: tokens, readings: readings)
      if forgivingTypos { candidates += soundAlikes(of: tokens[start]) }
      for position in candidates {
        let entry = entries[position]
        let homophones = forgivingTypos ? entry.homophonesAllowed : 0
        guard
          let found = follow(entry.phrase, in: tokens, readings, homophones, from: start)
        else { continue }
        for label in entry.labels {
          hits.append(PhraseHit(label: label, tokens: start..<found.end, isExact: found.isExact))
        }
      }
    }
    return hits
  }

  private func candidates(
    at start: Int,
    in tokens: [Token],
    readings: [[Phrase.Atom]]
  ) -> [Int] {
    let text = tokens[start].text
    var found = byExactStart[text] ?? []
    if tokens[start].kind == .word, let first = text.unicodeScalars.first {
      for position in byPrefixStart[first] ?? []
      where entries[position].phrase.atoms[0].accepts(text) {
        found.append(position)
      }
    }
    for atom in readings[start] {
      switch atom {
      case .exact(let word): found.append(contentsOf: byExactStart[word] ?? [])
      case .prefix(let beginning):
        guard let first = beginning.unicodeScalars.first else { continue }
        for position in byPrefixStart[first] ?? [] where entries[position].phrase.atoms[0] == atom {
          if !found.contains(position) { found.append(position) }
        }
      }
    }
    return found
  }

  /// Phrases whose first ideograph is another one of the same sound.
  private func soundAlikes(of token: Token) -> [Int] {
    guard token.kind == .han, let sound = Homophones.group(of: token.text) else { return [] }
    return (bySoundStart[sound] ?? []).filter { entries[$0].phrase.atoms[0] != .exact(token.text) }
  }

  /// Follows a phrase from a token on; nil where it does not go through.
  private func follow(
    _ phrase: Phrase,
    in tokens: [Token],
    _ readings: [[Phrase.Atom]],
    _ homophonesAllowed: Int,
    from start: Int
  ) -> (end: Int, isExact: Bool)? {
    var position = start
    var isExact = true
    var homophonesLeft = homophonesAllowed
    for (index, atom) in phrase.atoms.enumerated() {
      if index > 0, position < tokens.count, !atom.accepts(tokens[position].text),
        Phrase.skippable.contains(tokens[position].text)
      {
        position += 1
      }
      guard position < tokens.count else { return nil }
      if !atom.accepts(tokens[position].text) {
        if homophonesLeft > 0, soundsLike(atom, tokens[position]) {
          homophonesLeft -= 1
        } else if !readings[position].contains(atom) {
          return nil
        }
        isExact = false
      }
      position += 1
    }
    return (position, isExact)
  }

  private func soundsLike(_ atom: Phrase.Atom, _ token: Token) -> Bool {
    guard token.kind == .han, case .exact(let text) = atom,
      let sound = Homophones.group(of: token.text)
    else { return false }
    return sound == Homophones.group(of: text)
  }
}
