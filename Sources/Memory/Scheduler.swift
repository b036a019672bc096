/// A model of forgetting: what is known of a memory, and days, in; the same out.
///
/// A scheduler is a value without a clock. The days are whole days of 24 hours since the last
/// review (`Moment.wholeDays(since:)`); 0 means that the review falls on the same day.
public protocol Scheduler: Sendable {
  /// Everything that the results depend on, as one line.
  ///
  /// Two schedulers with the same fingerprint give the same results, so that whoever stores
  /// results can tell when they must be computed anew.
  var fingerprint: String { get }

  /// The state after a review.
  ///
  /// - Parameters:
  ///   - state: What is known of the memory, or nil where it has never been reviewed.
  ///   - elapsedDays: Whole days since the last review, at least 0; not read where `state` is nil.
  ///   - rating: How well it was remembered.
  func next(_ state: MemoryState?, elapsedDays: Int, rating: Rating) -> MemoryState

  /// The probability, from 0 to 1, that a memory is recalled a number of days after its review.
  func retrievability(_ state: MemoryState, elapsedDays: Int) -> Double

  /// The whole days, at least 1, until the probability of recall has fallen to a wanted one.
  ///
  /// - Precondition: `0 < desiredRetention && desiredRetention < 1`
  func interval(stability: Double, desiredRetention: Double) -> Int
}
