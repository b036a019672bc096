/// How often a verdict is right, by the stage that decided it.
///
/// Each figure is the share of verdicts that agree with the label exactly, over the 370 answers
/// (2,301 labels) of `later.jsonl` and `latest.jsonl` in `Tests/GradingTests/Fixtures/answers`. The
/// rubrics were mended by them since, which flatters a little; the comments give the counts.
/// `viva content evaluate FILE` measures them as its stages.
enum Confidence {
  /// 727 of 746.
  static let evidence = 0.97
  /// 48 of 69 exactly; most of the others earn credit in the label, too.
  static let partialEvidence = 0.7
  /// 13 of 35 exactly; most of the others earn full credit in the label.
  static let someParts = 0.37
  /// 167 of 170.
  static let misconception = 0.98
  /// Not among these answers; a guess, somewhat below that of an authored wrong claim.
  static let reversal = 0.9
  /// Decided twice, and rightly; a guess until there is more to measure.
  static let deniedMisconception = 0.6
  /// 21 of 25.
  static let conflict = 0.84
  /// 8 of 9, those of `deniedPart` among them.
  static let denied = 0.8
  /// Counted with `denied`; most of the others deny the point.
  static let deniedPart = 0.5
  /// 77 of 99 such points were not said at all, and 4 were denied.
  static let unsure = 0.78
  /// 1,100 of 1,147.
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
