/// Decides which of several overlapping cues speaks: the longest one.
struct CueOverlap {
  private let ranges: [Range<Int>]
  private let count: Int

  /// Takes cues of one kind over an answer of `count` tokens.
  init(_ ranges: [Range<Int>], count: Int) {
    self.ranges = ranges
    self.count = count
  }

  /// The cues that no longer one of their kind, and none at least as long of the others, overlaps.
  ///
  /// Complexity: O(n).
  func undisputed(by others: [Range<Int>]) -> [Range<Int>] {
    let own = Self.longestOverTokens(ranges, count: count)
    let foreign = Self.longestOverTokens(others, count: count)
    return ranges.filter { range in
      range.allSatisfy { own[$0] <= range.count && foreign[$0] < range.count }
    }
  }

  /// For every token, the length of the longest range over it.
  private static func longestOverTokens(_ ranges: [Range<Int>], count: Int) -> [Int] {
    var longest = [Int](repeating: 0, count: count)
    for range in ranges {
      for position in range { longest[position] = max(longest[position], range.count) }
    }
    return longest
  }
}
