/// How often a verdict is right, by the stage that decided it.
///
/// Each figure is the share of verdicts that agree with the label exactly, over the 180 answers
/// (1,120 labels) of `Tests/GradingTests/Fixtures/answers/later.jsonl`, which were written from the
/// gists alone after the rubrics had been reworked; the comments give the counts.
/// `viva content evaluate FILE` measures them as its stages.
enum Confidence {
  /// 370 of 387.
  static let evidence = 0.96
  /// 22 of 38 exactly; 28 of them earn credit in the label.
  static let partialEvidence = 0.58
  /// 10 of 39 exactly; 30 of them earn credit in the label, most of them full.
  static let someParts = 0.26
  /// 34 of 35.
  static let misconception = 0.97
  /// Not among these answers; a guess, somewhat below that of an authored wrong claim.
  static let reversal = 0.9
  /// Decided once, and rightly; a guess until there is more to measure.
  static let deniedMisconception = 0.6
  /// 10 of 11.
  static let conflict = 0.91
  /// 5 of 5; a guess somewhat below.
  static let denied = 0.9
  /// 4 of 4; a guess somewhat below.
  static let deniedPart = 0.9
  /// 93 of 111 such points were not said at all.
  static let unsure = 0.84
  /// 444 of 470.
  static let nothingFound = 0.94
  /// 19 of 19; no stage is surer than the labellers, who agree on 98%.
  static let gate = 0.98
  /// The user's own word.
  static let overruled = 1.0
  /// The user's own word, asked beside the point.
  static let confirmed = 1.0
  /// The user's own word, asked beside the point.
  static let declined = 1.0
}
