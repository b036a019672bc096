/// How often a verdict is right, by the stage that decided it.
///
/// Each figure is the share of verdicts that agree with the label exactly, over the 370 answers
/// (2,301 labels) of `later.jsonl` and `latest.jsonl` in `Tests/GradingTests/Fixtures/answers`. The
/// rubrics were mended by them since, which flatters a little; the comments give the counts.
/// `viva content evaluate FILE` measures them as its stages.
enum Confidence {
  /// 717 of 736.
  static let evidence = 0.97
  /// 47 of 72 exactly; 58 of them earn credit in the label.
  static let partialEvidence = 0.65
  /// 13 of 42 exactly; 33 of them earn credit in the label, most of them full.
  static let someParts = 0.31
  /// 170 of 174.
  static let misconception = 0.98
  /// Not among these answers; a guess, somewhat below that of an authored wrong claim.
  static let reversal = 0.9
  /// Decided twice, and rightly; a guess until there is more to measure.
  static let deniedMisconception = 0.6
  /// 17 of 20.
  static let conflict = 0.85
  /// 9 of 12, those of `deniedPart` among them.
  static let denied = 0.8
  /// Counted with `denied`; most of the others deny the point.
  static let deniedPart = 0.5
  /// 63 of 74 such points were not said at all.
  static let unsure = 0.85
  /// 1,096 of 1,150.
  static let nothingFound = 0.95
  /// 19 of 19; no stage is surer than the labellers, who agree on 98%.
  static let gate = 0.98
  /// The user's own word.
  static let overruled = 1.0
  /// The user's own word, asked beside the point.
  static let confirmed = 1.0
  /// The user's own word, asked beside the point.
  static let declined = 1.0
}
