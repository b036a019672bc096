/// How often a verdict is right, by the stage that decided it.
///
/// Each figure is the share of verdicts that agree with the label exactly, over 108 labelled answers
/// (672 labels) to the nine shipped questions, graded twice and pooled: with the shipped rubrics,
/// which were tuned on these answers and so flatter themselves, and with first drafts of the rubrics,
/// written from the points alone before any answer was read. `viva content evaluate`
/// measures them; the comments give shipped and draft counts.
enum Confidence {
  /// 227 of 230 and 155 of 171.
  static let evidence = 0.95
  /// 98 of 101 and 47 of 56.
  static let partialEvidence = 0.92
  /// Not measured yet.
  static let reversal = 0.9
  /// Not measured yet.
  static let unsure = 0.6
  /// 18 of 18 and 12 of 12; no stage is surer than the labellers, who agree on 98%.
  static let misconception = 0.98
  /// Decided only once, and wrongly; a guess until there is more to measure.
  static let deniedMisconception = 0.6
  /// 21 of 22 and 7 of 7.
  static let conflict = 0.96
  /// 0 of 0 and 5 of 6.
  static let denied = 0.83
  /// 0 of 0 and 0 of 1; a guess, as the answer named the point in some way.
  static let deniedPart = 0.5
  /// 268 of 269 and 264 of 388.
  static let nothingFound = 0.81
  /// 31 of 31, twice.
  static let gate = 0.98
  /// The user's own word.
  static let overruled = 1.0
  /// The user's own word, asked beside the point.
  static let confirmed = 1.0
  /// The user's own word, asked beside the point.
  static let declined = 1.0
}
