/// How often a verdict is right, by the stage that decided it.
///
/// Each figure is the share of verdicts that agree with the label exactly, over the 370 answers
/// (2,301 labels) of `later.jsonl` and `latest.jsonl` in `Tests/GradingTests/Fixtures/answers`. The
/// rubrics were mended by them since, which flatters a little; the comments give the counts.
/// `viva content evaluate FILE` measures them as its stages.
enum Confidence {
  /// 704 of 734.
  static let evidence = 0.96
  /// 43 of 80 exactly; 56 of them earn credit in the label.
  static let partialEvidence = 0.54
  /// 13 of 49 exactly; 37 of them earn credit in the label, most of them full.
  static let someParts = 0.26
  /// 131 of 133.
  static let misconception = 0.98
  /// Not among these answers; a guess, somewhat below that of an authored wrong claim.
  static let reversal = 0.9
  /// Decided once, and rightly; a guess until there is more to measure.
  static let deniedMisconception = 0.6
  /// 39 of 43.
  static let conflict = 0.91
  /// 8 of 10.
  static let denied = 0.8
  /// 4 of 8; most of the others deny the point.
  static let deniedPart = 0.5
  /// 186 of 222 such points were not said at all.
  static let unsure = 0.84
  /// 964 of 1002.
  static let nothingFound = 0.96
  /// 19 of 19; no stage is surer than the labellers, who agree on 98%.
  static let gate = 0.98
  /// The user's own word.
  static let overruled = 1.0
  /// The user's own word, asked beside the point.
  static let confirmed = 1.0
  /// The user's own word, asked beside the point.
  static let declined = 1.0
}
