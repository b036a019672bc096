public import Memory

/// The probability of recall of one memory from its last answer on.
public struct ForgettingCurve: Hashable, Sendable {
  /// Whole days since the last answer at which ``recalls`` stand, from 0 on.
  public let days: [Int]
  /// The probability of recall, from 0 to 1, on each of them.
  public let recalls: [Double]
  /// The whole days from the last answer to now.
  public let elapsedDays: Int
  /// The whole days from the last answer to when it falls due.
  public let dueDays: Int
  /// The probability of recall now.
  public let recall: Double

  /// How many points a curve has at the most.
  static let mostPoints = 120

  /// The curve to twice the later of now and the due date, at least 30 days.
  public init(_ memory: MemoryState, elapsedDays: Int, dueDays: Int, model: FSRS6) {
    let last = max(30, 2 * max(elapsedDays, dueDays))
    let step = max(1, (last + ForgettingCurve.mostPoints - 1) / ForgettingCurve.mostPoints)
    days = Array(stride(from: 0, through: last, by: step))
    recalls = days.map { model.retrievability(memory, elapsedDays: $0) }
    self.elapsedDays = elapsedDays
    self.dueDays = dueDays
    recall = model.retrievability(memory, elapsedDays: elapsedDays)
  }
}
