/// Chooses one occurrence for every slot, no two sharing a token.
struct Search {
  /// The occurrences of each slot, in order of position.
  let candidates: [[Range<Int>]]
  /// Whether a slot must come after the one before it.
  let follows: [Bool]
  /// How many choices may still be tried.
  var steps: Int
  private var chosen: [Range<Int>] = []

  /// Prepares a choice among occurrences.
  init(candidates: [[Range<Int>]], follows: [Bool], steps: Int) {
    self.candidates = candidates
    self.follows = follows
    self.steps = steps
  }

  /// Tries choices until one is accepted; whether one was.
  ///
  /// Complexity: at most `steps` choices.
  mutating func run(_ accept: ([Range<Int>]) -> Bool) -> Bool {
    guard chosen.count < candidates.count else { return accept(chosen) }
    let slot = chosen.count
    for range in ordered(candidates[slot]) {
      guard steps > 0 else { return false }
      steps -= 1
      if follows[slot], let previous = chosen.last, range.lowerBound < previous.upperBound {
        continue
      }
      if chosen.contains(where: { $0.overlaps(range) }) { continue }
      chosen.append(range)
      if run(accept) { return true }
      chosen.removeLast()
    }
    return false
  }

  /// The occurrences nearest to the last choice first, so that short spans are found first.
  private func ordered(_ ranges: [Range<Int>]) -> [Range<Int>] {
    guard let last = chosen.last, ranges.count > 1 else { return ranges }
    return ranges.sorted {
      (abs($0.lowerBound - last.lowerBound), $0.lowerBound, $0.upperBound)
        < (abs($1.lowerBound - last.lowerBound), $1.lowerBound, $1.upperBound)
    }
  }
}
