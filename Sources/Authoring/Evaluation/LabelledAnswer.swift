public import Grading
public import Questions

/// An answer that a person has labelled point by point before looking at the grader.
public struct LabelledAnswer: Hashable, Sendable {
  /// Where it stands in its file, from 1.
  public var line: Int
  /// The answer's own name within the file.
  public var id: String
  /// The question that it answers.
  public var question: QuestionID
  /// The language as its author names it, such as `zh`; nil leaves it to the grader.
  public var language: String?
  /// How it is written, such as `terse`, or nil.
  public var style: String?
  /// The words.
  public var text: String
  /// The right verdict on each labelled point; never empty.
  public var gold: [PointID: Verdict]
  /// An interviewer's mark for the whole, from 0 to 100, or nil.
  public var mark: Double?

  /// Creates an answer with its labels.
  public init(
    line: Int,
    id: String,
    question: QuestionID,
    language: String? = nil,
    style: String? = nil,
    text: String,
    gold: [PointID: Verdict],
    mark: Double? = nil
  ) {
    self.line = line
    self.id = id
    self.question = question
    self.language = language
    self.style = style
    self.text = text
    self.gold = gold
    self.mark = mark
  }
}
