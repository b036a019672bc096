/// The words of a text that say something: neither signs nor fillers.
enum ContentWords {
  /// Positions of tokens that carry meaning and that no cue of the given kinds takes up.
  static func positions(in passage: Passage, without cues: [Cue]) -> [Int] {
    var isTaken = [Bool](repeating: false, count: passage.tokens.count)
    for cue in cues {
      for range in passage.ranges(of: cue) {
        for position in range { isTaken[position] = true }
      }
    }
    return passage.tokens.indices.filter { !isTaken[$0] && passage.tokens[$0].isContent }
  }
}
