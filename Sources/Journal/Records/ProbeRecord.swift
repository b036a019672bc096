public import Grading
public import Questions

/// A reply to the interviewer's probe about one point.
///
/// A probe does not change the answer's score: what had to be asked for was not remembered.
public struct ProbeRecord: Codable, Hashable, Sendable {
  /// The record of the answer that was probed.
  public var answer: RecordID
  /// The question.
  public var question: QuestionID
  /// The point that was asked about.
  public var point: PointID
  /// The reply as the user typed it.
  public var reply: String
  /// The point's verdict with the reply.
  public var verdict: Verdict
  /// The score of answer and reply together, from 0 to 1.
  public var score: Double

  private enum CodingKeys: String, CodingKey {
    case answer, question, point, reply, verdict, score
  }

  /// Creates a record.
  public init(
    answer: RecordID,
    question: QuestionID,
    point: PointID,
    reply: String,
    verdict: Verdict,
    score: Double
  ) {
    self.answer = answer
    self.question = question
    self.point = point
    self.reply = reply
    self.verdict = verdict
    self.score = score
  }
}
