/// Stretches of tokens in order of position, so that those near a place are found without looking
/// at all of them.
struct OrderedRanges: Sendable {
  /// The stretches, sorted by their first and then by their last token.
  let ranges: [Range<Int>]
  /// More tokens than any of them has.
  private let longest: Int
  /// The greatest end of the stretches up to each place.
  private let endSoFar: [Int]
  /// The least end of the stretches from each place on.
  private let endFromHere: [Int]

  /// Sorts some stretches.
  ///
  /// Complexity: O(n log n).
  init(_ stretches: some Sequence<Range<Int>>) {
    ranges = stretches.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    longest = (ranges.map(\.count).max() ?? 0) + 1
    var greatest = Int.min
    endSoFar = ranges.map {
      greatest = max(greatest, $0.upperBound)
      return greatest
    }
    var least = Int.max
    endFromHere = ranges.reversed().map {
      least = min(least, $0.upperBound)
      return least
    }
    .reversed()
  }

  /// Whether there are none.
  var isEmpty: Bool { ranges.isEmpty }

  /// The stretches that begin at a token or behind it. O(log n).
  func beginning(from token: Int) -> ArraySlice<Range<Int>> { ranges[place(from: token)...] }

  /// The stretches that overlap a window or touch it. O(log n) and those near it.
  func touching(_ window: Range<Int>) -> some Sequence<Range<Int>> {
    beginning(from: window.lowerBound - longest)
      .prefix { $0.lowerBound <= window.upperBound }
      .lazy.filter { $0.upperBound >= window.lowerBound }
  }

  /// Whether one of them holds a stretch. O(log n).
  func encloses(_ stretch: Range<Int>) -> Bool {
    let next = place(from: stretch.lowerBound + 1)
    return next > 0 && endSoFar[next - 1] >= stretch.upperBound
  }

  /// Whether one of them holds a stretch and is longer. O(log n).
  func strictlyEncloses(_ stretch: Range<Int>) -> Bool {
    let first = place(from: stretch.lowerBound)
    if first > 0, endSoFar[first - 1] >= stretch.upperBound { return true }
    let next = place(from: stretch.lowerBound + 1)
    return next > first && ranges[next - 1].upperBound > stretch.upperBound
  }

  /// Whether one of them lies within a stretch and is shorter. O(log n).
  func isStrictlyEnclosed(by stretch: Range<Int>) -> Bool {
    let first = place(from: stretch.lowerBound)
    let next = place(from: stretch.lowerBound + 1)
    if next < ranges.count, endFromHere[next] <= stretch.upperBound { return true }
    return first < next && ranges[first].upperBound < stretch.upperBound
  }

  /// The place of the first stretch that begins at a token or behind it. O(log n).
  private func place(from token: Int) -> Int {
    ranges.partitioningIndex { $0.lowerBound >= token }
  }
}

extension Range<Int> {
  /// What stands between this range and another, whichever comes first; empty where they touch or
  /// overlap.
  func gap(to other: Range<Int>) -> Range<Int> {
    let start = Swift.max(lowerBound, other.lowerBound)
    return Swift.min(upperBound, other.upperBound, start)..<start
  }
}
