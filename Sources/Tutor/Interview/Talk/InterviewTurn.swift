public import Grading
public import Questions

/// A question of a mock interview that was answered, and what was asked on.
public struct InterviewTurn: Hashable, Sendable {
  /// The question's name.
  public var question: QuestionID
  /// Its record, or nil where it is no longer installed.
  public var record: Question?
  /// The name of the answer's record.
  public var ticket: AnswerTicket
  /// The answer's text.
  public var text: String
  /// The seconds spent on the answer.
  public var seconds: Double
  /// The grade of the answer as it was given.
  public var given: Grade
  /// The same with what the user overruled; it rates the memory.
  public var grade: Grade
  /// The same with the replies.
  public var gradeWithReplies: Grade
  /// The replies in order.
  public var replies: [InterviewReply]
  /// The score of the answer to the same question before this one, or nil where there was none.
  public var scoreBefore: Double?

  /// Creates a turn.
  public init(
    question: QuestionID,
    record: Question?,
    ticket: AnswerTicket,
    text: String,
    seconds: Double,
    given: Grade,
    grade: Grade,
    gradeWithReplies: Grade,
    replies: [InterviewReply] = [],
    scoreBefore: Double? = nil
  ) {
    self.question = question
    self.record = record
    self.ticket = ticket
    self.text = text
    self.seconds = seconds
    self.given = given
    self.grade = grade
    self.gradeWithReplies = gradeWithReplies
    self.replies = replies
    self.scoreBefore = scoreBefore
  }

  /// The seconds that answer and replies took.
  public var usedSeconds: Double { replies.reduce(seconds) { $0 + $1.seconds } }

  /// Whether nothing was said to the question.
  public var isPassed: Bool { text.allSatisfy(\.isWhitespace) }

  /// The verdict on a point with replies and overrules, or nil.
  public func verdict(on point: PointID) -> PointGrade? {
    gradeWithReplies.points.first { $0.point == point }
  }

  /// How the answer was built.
  public var structure: AnswerStructure { AnswerStructure(text, grade: given) }

  /// The point that the interviewer asks about next, or nil where they move on: the heaviest that
  /// was missed or said wrong and not asked about yet.
  ///
  /// Nobody is asked on who had no answer, nor more often than ``InterviewPlan/probeLimit``, nor
  /// once the question has had its time.
  ///
  /// - Parameter share: The seconds that the question may take.
  func nextProbe(within share: Double) -> PointID? {
    guard let record, gradeWithReplies.gate == nil, replies.count < InterviewPlan.probeLimit,
      usedSeconds < share
    else { return nil }
    let asked = Set(replies.map(\.point))
    return record.points.enumerated()
      .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
      .map(\.element.id)
      .first { point in
        guard !asked.contains(point), let verdict = verdict(on: point)?.verdict else {
          return false
        }
        return verdict == .missed || verdict == .contradicted
      }
  }
}
