import Randomness

/// Says how far measures would move had other answers of the same kind been labelled.
///
/// Answers, not points, are drawn with replacement, since the points of one answer stand and fall
/// together. An interval holds the middle 95% of what ``resamples`` draws came to (the percentile
/// method), its ends interpolated between the two nearest draws.
///
/// Source: Efron, "Bootstrap methods: another look at the jackknife", Annals of Statistics 7(1),
/// 1979, doi:10.1214/aos/1176344552.
public struct Bootstrap: Hashable, Sendable {
  /// How many times the answers are drawn.
  public static let resamples = 1_000
  /// The share of draws that an interval holds.
  public static let level = 0.95

  /// What the draws follow from: the same seed, the same intervals.
  public let seed: UInt64

  /// Creates a bootstrap.
  public init(seed: UInt64 = 1) { self.seed = seed }

  /// The intervals of all measures that could be taken in at least half of the draws; none for
  /// fewer than two answers. A draw in which a measure has no value does not count for it.
  ///
  /// Complexity: O(resamples · answers).
  func intervals(of answers: [Tally.Entry]) -> [Measure: ClosedRange<Double>] {
    guard answers.count > 1 else { return [:] }
    var generator = SeededGenerator(seed: seed)
    var values: [Measure: [Double]] = [:]
    for _ in 0..<Self.resamples {
      var tally = Tally()
      for _ in answers.indices { tally.add(answers[generator.integer(below: answers.count)]) }
      for measure in Measure.allCases {
        if let value = tally.value(of: measure) { values[measure, default: []].append(value) }
      }
    }
    let tail = (1 - Self.level) / 2
    return values.filter { $0.value.count * 2 >= Self.resamples }
      .mapValues { values in
        let sorted = values.sorted()
        return Self.quantile(tail, of: sorted)...Self.quantile(1 - tail, of: sorted)
      }
  }

  /// The value below which a share of sorted values lies, interpolated linearly.
  ///
  /// Source: definition 7 of Hyndman and Fan, "Sample quantiles in statistical packages", The
  /// American Statistician 50(4), 1996, doi:10.2307/2684934.
  static func quantile(_ share: Double, of sorted: [Double]) -> Double {
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
