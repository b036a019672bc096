/// The 21 numbers of FSRS-6, checked.
///
/// | index | what it governs |
/// | --- | --- |
/// | 0…3 | stability in days after a first review rated again, hard, good, easy |
/// | 4, 5 | difficulty after a first review: its height, and how much the rating lowers it |
/// | 6 | how far a rating moves the difficulty |
/// | 7 | how strongly the difficulty returns to that of an easy item |
/// | 8, 9, 10 | growth of stability: scale, loss with stability, gain from forgetting |
/// | 11…14 | stability after a lapse: scale, difficulty, stability, gain from forgetting |
/// | 15, 16 | factors on the growth for hard and for easy |
/// | 17, 18, 19 | reviews on the same day: scale, offset, loss with stability |
/// | 20 | how steeply the curve of forgetting falls |
///
/// Source: defaults and ranges of py-fsrs 6.3.2 (MIT), `Scheduler`.
public struct FSRSParameters: Hashable, Sendable {
  /// The numbers, in the order of the model.
  public let values: [Double]

  /// Checks numbers, such as ones fitted to a log.
  ///
  /// - Throws: ``MemoryError/parameterCount(found:expected:)`` or
  ///   ``MemoryError/parameterOutOfRange(index:value:allowed:)`` for the first that is refused.
  public init(_ values: [Double]) throws(MemoryError) {
    guard values.count == FSRSParameters.ranges.count else {
      throw .parameterCount(found: values.count, expected: FSRSParameters.ranges.count)
    }
    for (index, value) in values.enumerated() {
      let allowed = FSRSParameters.ranges[index]
      guard allowed.contains(value) else {
        throw .parameterOutOfRange(index: index, value: value, allowed: allowed)
      }
    }
    self.values = values
  }

  private init(published values: [Double]) { self.values = values }

  /// The published numbers, fitted to several hundred million reviews by many learners.
  public static let standard = FSRSParameters(published: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796,
    1.4835, 0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ])

  /// What each number may be.
  public static let ranges: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4,
    0.001...0.75, 0...4.5, 0...0.8, 0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4,
    0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]
}
