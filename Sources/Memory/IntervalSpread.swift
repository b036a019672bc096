/// Moves an interval by some days, so that what was learnt on one day does not come back on one.
///
/// The range around an interval of t whole days is t ± δ, rounded half to even, with
///
///     δ = 1 + .15·(min(t, 7) − 2.5) + .1·(min(t, 20) − 7)⁺ + .05·(t − 20)⁺
///
/// held to 2…36,500 days; an interval below 2.5 days stays as it is. The draw within the range
/// follows from a name and a number alone, so the same log gives the same dates on every machine.
///
/// Source: py-fsrs 6.3.2, `Scheduler._get_fuzzed_interval`, MIT. That one rounds its draw, which
/// can pass the range by a day; here each day of the range is equally likely.
public enum IntervalSpread {
  /// The days that an interval can be moved to, or nil where it stays.
  ///
  /// - Parameter days: The interval, in whole days.
  public static func range(around days: Int) -> ClosedRange<Int>? {
    guard Double(days) >= stretches[0].start else { return nil }
    var delta = 1.0
    for stretch in stretches {
      delta += stretch.factor * max(min(Double(days), stretch.end) - stretch.start, 0)
    }
    let latest = min(Int((Double(days) + delta).rounded(.toNearestOrEven)), longest)
    let earliest = min(max(2, Int((Double(days) - delta).rounded(.toNearestOrEven))), latest)
    return earliest...latest
  }

  /// An interval, moved.
  ///
  /// - Parameters:
  ///   - days: The interval, in whole days.
  ///   - name: What is scheduled.
  ///   - review: The number of the review that the interval follows, from 1.
  /// - Complexity: O(characters of the name).
  public static func moved(_ days: Int, of name: String, review: Int) -> Int {
    guard let range = range(around: days) else { return days }
    let unit = Double(hash(name, review) >> 11) * 0x1p-53
    return range.lowerBound + Int(unit * Double(range.count))
  }

  private static let stretches: [(start: Double, end: Double, factor: Double)] = [
    (2.5, 7, 0.15), (7, 20, 0.1), (20, .infinity, 0.05),
  ]

  /// The longest interval, in days.
  private static let longest = 36_500

  /// FNV-1a over the name and the number, mixed by the last steps of SplitMix64, since FNV leaves
  /// the high bits of short names alike.
  private static func hash(_ name: String, _ review: Int) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    func take(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    name.utf8.forEach(take)
    let number = UInt64(truncatingIfNeeded: review)
    // A byte that no UTF-8 holds parts the two.
    take(0xff)
    for shift in stride(from: 0, through: 56, by: 8) {
      take(UInt8(truncatingIfNeeded: number >> shift))
    }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    return hash ^ (hash >> 31)
  }
}
