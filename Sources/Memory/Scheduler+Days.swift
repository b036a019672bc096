extension Scheduler {
  /// The whole days from a review until a memory is asked again: its interval, moved by
  /// ``IntervalSpread`` where due dates are spread.
  ///
  /// Whoever forecasts a due date and whoever stores it reckon by this alone, so that they agree.
  ///
  /// - Parameters:
  ///   - memory: The state after the review.
  ///   - name: What is remembered: a question, or a point with its question.
  ///   - review: The number of the review, from 1.
  /// - Precondition: `0 < desiredRetention && desiredRetention < 1`
  public func days(
    after memory: MemoryState,
    of name: String,
    review: Int,
    desiredRetention: Double,
    spreads: Bool
  ) -> Int {
    let days = interval(stability: memory.stability, desiredRetention: desiredRetention)
    return spreads ? IntervalSpread.moved(days, of: name, review: review) : days
  }
}
