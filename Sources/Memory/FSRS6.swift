#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The Free Spaced Repetition Scheduler, version 6, without its random fuzz.
///
/// Below, w is ``FSRSParameters``, G the rating from 1 to 4, S the stability in days, D the
/// difficulty, R the retrievability and t the whole days since the last review.
///
///     R(t, S) = (1 + F·t/S)^(−w20),   F = 0.9^(−1/w20) − 1
///     I(S, r) = S/F · (r^(−1/w20) − 1), rounded to even, from 1 to 36,500
///
/// Source: open-spaced-repetition, "The Algorithm" (FSRS-6), 2025; held against py-fsrs 6.3.2.
public struct FSRS6: Scheduler {
  /// The numbers of the model.
  public let parameters: FSRSParameters
  /// F, by which the curve passes through 90% at t = S.
  let factor: Double

  /// Creates a scheduler.
  public init(parameters: FSRSParameters = .standard) {
    self.parameters = parameters
    factor = pow(0.9, -1 / parameters.values[20]) - 1
  }

  /// Stabilities, in days, that the model gives.
  ///
  /// The upper end lies far beyond a life and only keeps extreme parameters from overflowing.
  public static let stabilityRange: ClosedRange<Double> = 0.001...1e12
  /// Difficulties that the model gives.
  public static let difficultyRange: ClosedRange<Double> = 1...10
  /// Intervals, in days, that the model gives.
  public static let intervalRange: ClosedRange<Int> = 1...36_500

  /// The version of the model and its numbers.
  public var fingerprint: String {
    "FSRS-6 \(parameters.values.map { String($0) }.joined(separator: " "))"
  }

  /// The state after a review.
  ///
  /// First: S = w[G−1], D = D₀(G). Later: D moves with the rating, and S by the rule for a recall,
  /// for a lapse, or, where t is 0, for a review on the same day. S is computed from the D before.
  public func next(_ state: MemoryState?, elapsedDays: Int, rating: Rating) -> MemoryState {
    guard let state else {
      return MemoryState(
        stability: parameters.values[rating.rawValue - 1].clamped(to: FSRS6.stabilityRange),
        difficulty: initialDifficulty(rating).clamped(to: FSRS6.difficultyRange)
      )
    }
    let stability =
      if elapsedDays < 1 {
        sameDayStability(state, rating)
      } else if rating == .again {
        lapseStability(state, retrievability(state, elapsedDays: elapsedDays))
      } else {
        recallStability(state, retrievability(state, elapsedDays: elapsedDays), rating)
      }
    return MemoryState(
      stability: stability.clamped(to: FSRS6.stabilityRange),
      difficulty: nextDifficulty(state.difficulty, rating)
    )
  }

  /// R(t, S); 1 on the day of the review.
  public func retrievability(_ state: MemoryState, elapsedDays: Int) -> Double {
    pow(1 + factor * Double(max(0, elapsedDays)) / state.stability, -parameters.values[20])
  }

  /// I(S, r) in whole days; halves are rounded to the even neighbour.
  public func interval(stability: Double, desiredRetention: Double) -> Int {
    precondition(0 < desiredRetention && desiredRetention < 1, "a retention lies between 0 and 1")
    let days = stability / factor * (pow(desiredRetention, -1 / parameters.values[20]) - 1)
    let range = FSRS6.intervalRange
    return Int(
      days.rounded(.toNearestOrEven)
        .clamped(to: Double(range.lowerBound)...Double(range.upperBound))
    )
  }
}

extension Double {
  /// The nearest number within a range.
  func clamped(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
