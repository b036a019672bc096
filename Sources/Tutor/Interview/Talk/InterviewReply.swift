public import Grading
public import Questions

/// What the user said when the interviewer asked on.
public struct InterviewReply: Hashable, Sendable {
  /// The point that was asked about.
  public var point: PointID
  /// The reply's text.
  public var text: String
  /// The verdict on the point in the light of the reply.
  public var verdict: PointGrade
  /// The verdicts on other points of which it earned something.
  public var also: [PointGrade]
  /// The score of answer and replies so far.
  public var score: Double
  /// The seconds spent on it.
  public var seconds: Double

  /// Whether it says nothing, or that nothing comes to mind.
  var isNothing: Bool { Grader.saysNothing(text) }

  /// Creates a reply.
  public init(
    point: PointID,
    text: String,
    verdict: PointGrade,
    also: [PointGrade] = [],
    score: Double,
    seconds: Double
  ) {
    self.point = point
    self.text = text
    self.verdict = verdict
    self.also = also
    self.score = score
    self.seconds = seconds
  }
}
