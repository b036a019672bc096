import Grading
import Journal
import Tutor

extension ScoredAnswer {
  /// The journal's attempt in the tutor's words.
  init(_ attempt: Journal.Attempt, ticket: AnswerTicket) {
    self.init(
      ticket: ticket,
      text: attempt.answer.text,
      sureness: attempt.answer.sureness.flatMap(Sureness.init),
      given: attempt.answer.grade(applying: attempt.clarifications, []),
      grade: attempt.grade,
      gradeWithReplies: attempt.gradeWithReplies,
      replies: attempt.replies,
      replyGrades: attempt.replyGrades,
      seconds: attempt.answer.seconds
    )
  }
}
