import Questions

/// Chooses one occurrence for every slot, no two sharing a token.
struct Search {
  /// The occurrences of each slot, in order of position.
  let candidates: [[Range<Int>]]
  /// How each slot stands to the one before it.
  let orders: [EvidenceRule.Order]
  /// Whether the tokens between two slots are few enough for ``EvidenceRule/Order/closelyAfter``.
  let isClose: (Range<Int>) -> Bool
  /// How many choices may still be tried.
  var steps: Int
  private var chosen: [Range<Int>] = []

  /// Prepares a choice among occurrences.
  init(
    candidates: [[Range<Int>]],
    orders: [EvidenceRule.Order],
    isClose: @escaping (Range<Int>) -> Bool,
    steps: Int
  ) {
    self.candidates = candidates
    self.orders = orders
    self.isClose = isClose
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
      if let previous = chosen.last, !allows(range, behind: previous, orders[slot]) { continue }
      if chosen.contains(where: { $0.overlaps(range) }) { continue }
      chosen.append(range)
      if run(accept) { return true }
      chosen.removeLast()
    }
    return false
  }

  private func allows(
    _ range: Range<Int>,
    behind previous: Range<Int>,
    _ order: EvidenceRule.Order
  ) -> Bool {
    guard order != .any else { return true }
    guard range.lowerBound >= previous.upperBound else { return false }
    return order == .after || isClose(previous.upperBound..<range.lowerBound)
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
