/// How well predicted probabilities of recall meet what happened.
public struct RecallMeasure: Hashable, Sendable {
  /// How many reviews were predicted.
  public let reviews: Int
  /// −(y·ln R + (1−y)·ln(1−R)), in nats, the mean over reviews; y is 1 where it was recalled.
  public let logLoss: Double
  /// √(Σ n·(ȳ − R̄)² / Σ n) over bins of n like reviews each, ȳ and R̄ being their means.
  ///
  /// Bins are of like days since the last review, of like numbers of reviews and of lapses before;
  /// each quantity is cut at the powers of a number: 3.62, 1.89 and 1.73.
  ///
  /// Source: open-spaced-repetition, fsrs-optimizer 6.5.0, `rmse_matrix`.
  public let rootMeanSquaredErrorInBins: Double
}
