public import Wording

/// How many questions, or points, fall due on each of the coming days.
public struct DueForecast: Hashable, Sendable {
  /// Those that are due by now.
  public let now: Int
  /// Those of each day on the user's clock, today first, with what is due already.
  public let counts: [Int]
  /// Those that fall due later than that.
  public let later: Int

  /// Counts due dates by the days of the user's calendar as it is now.
  ///
  /// - Parameters:
  ///   - dues: When each falls due.
  ///   - days: How many days are told apart, at least 1.
  /// - Complexity: O(dues).
  public init(dues: some Sequence<Moment>, now: Moment, days: Int) {
    var counts = Array(repeating: 0, count: max(1, days))
    var later = 0
    var dueNow = 0
    for due in dues {
      let local = Moment(microseconds: due.microseconds, zoneOffset: now.zoneOffset).localDay
      let day = max(0, local - now.localDay)
      if due <= now { dueNow += 1 }
      if counts.indices.contains(day) { counts[day] += 1 } else { later += 1 }
    }
    self.now = dueNow
    self.counts = counts
    self.later = later
  }
}
