public import Demos
public import Grading
public import Questions
public import Wording

/// Something wrong with a record or a pack that only the grader, the demos or all rules together
/// can tell.
public enum RubricProblem: Hashable, Sendable {
  /// The model answer does not score full marks; the points that it does not cover.
  case modelAnswerIncomplete(Language, missing: [PointID])
  /// An answer withheld by a gate, which no author intends for a model answer.
  case modelAnswerGated(Language, Gate)
  /// The model answer is longer than the grader reads.
  case modelAnswerTooLong(Language, scalars: Int, limit: Int)
  /// The weak sample scores so much that it is not weak, or that the rubric asks for too little.
  case weakSampleStrong(Language, score: Double, limit: Double)
  /// The question's own words cover these points.
  case asksScore(Language, points: [PointID])
  /// Terms of the glossary that no rule of the pack names, and whether every rule could be read.
  case unusedTerms([String], allRead: Bool)
  /// A wording that stands word for word in one labelled answer alone, and where that is.
  case echo(String, set: String, line: Int)
  /// A link to a demo that the gallery does not have.
  case unknownDemo(String, nearest: String?)
  /// A link to a step that the demo does not have.
  case unknownStep(String, demo: String, nearest: String?)
  /// A setting that the demo refuses.
  case badSetting(demo: String, DialError)
}
