/// One of the numbers that say how good the grader is.
public enum Measure: String, CaseIterable, Sendable {
  /// Of the points credited (covered or partial), the share that the labels credit.
  case creditedPrecision
  /// Of the points that the labels credit, the share that is credited.
  case creditedRecall
  /// The harmonic mean of both.
  case creditedF1
  /// The same of covered alone.
  case coveredPrecision
  /// The same of covered alone.
  case coveredRecall
  /// The same of covered alone.
  case coveredF1
  /// The same of contradicted.
  case contradictedPrecision
  /// The same of contradicted.
  case contradictedRecall
  /// The same of contradicted.
  case contradictedF1
  /// Of the points that the labels call contradicted, the share that is called covered.
  case wrongClaimsCredited
  /// Cohen's kappa of total and mark, see ``MarkAgreement/weightedKappa``.
  case weightedKappa
  /// Pearson's correlation of total and mark, see ``MarkAgreement/correlation``.
  case correlation
  /// The mean score, from 0 to 1, of answers whose every label is missed.
  case blankScore
  /// |F1 of Chinese − F1 of English|, covered or partial.
  case languageGap
}
