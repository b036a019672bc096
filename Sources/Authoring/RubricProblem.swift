public import Demos
public import Grading
public import Questions
public import Wording

/// Something wrong with a record that only the grader or the demos can tell.
public enum RubricProblem: Hashable, Sendable {
  /// The model answer does not score full marks; the points that it does not cover.
  case modelAnswerIncomplete(Language, missing: [PointID])
  /// An answer withheld by a gate, which no author intends for a model answer.
  case modelAnswerGated(Language, Gate)
  /// The model answer is longer than the grader reads.
  case modelAnswerTooLong(Language, scalars: Int, limit: Int)
  /// The weak sample scores full marks, so the rubric asks for nothing more than it says.
  case weakSampleComplete(Language)
  /// An answer without a word earns something.
  case emptyAnswerScores
  /// The question's own words, handed back, earn something.
  case asksScore(Language)
  /// A link to a demo that the gallery does not have.
  case unknownDemo(String, nearest: String?)
  /// A link to a step that the demo does not have.
  case unknownStep(String, demo: String, nearest: String?)
  /// A setting that the demo refuses.
  case badSetting(demo: String, DialError)
}
