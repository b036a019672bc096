/// Finds many phrases in one pass over an answer.
///
/// Phrases are kept by their first token, so that a token of the answer is compared only with the
/// few phrases that can begin with it. Nothing backtracks: a phrase is followed token by token.
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    let phrase: Phrase
    var labels: [Int]
  }

  private var entries: [Entry] = []
  private var byExactStart: [String: [Int]] = [:]
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
    entries.append(Entry(phrase: phrase, labels: [label]))
    switch phrase.atoms[0] {
    case .exact(let text):
      byExactStart[text, default: []].append(position)
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
  /// misspelling of; such hits are marked.
  ///
  /// Complexity: O(n) in the tokens for a fixed set of phrases.
  func hits(in tokens: [Token], forgivingTypos: Bool) -> [PhraseHit] {
    let readings =
      forgivingTypos ? vocabulary.readings(of: tokens) : Array(repeating: [], count: tokens.count)
    var hits: [PhraseHit] = []
    for start in tokens.indices {
      for position in candidates(at: start, in: tokens, readings: readings) {
        let entry = entries[position]
        guard let found = follow(entry.phrase, in: tokens, readings: readings, from: start)
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

  /// Follows a phrase from a token on; nil where it does not go through.
  private func follow(
    _ phrase: Phrase,
    in tokens: [Token],
    readings: [[Phrase.Atom]],
    from start: Int
  ) -> (end: Int, isExact: Bool)? {
    var position = start
    var isExact = true
    for (index, atom) in phrase.atoms.enumerated() {
      if index > 0, position < tokens.count, !atom.accepts(tokens[position].text),
        Phrase.skippable.contains(tokens[position].text)
      {
        position += 1
      }
      guard position < tokens.count else { return nil }
      if !atom.accepts(tokens[position].text) {
        guard readings[position].contains(atom) else { return nil }
        isExact = false
      }
      position += 1
    }
    return (position, isExact)
  }
}
