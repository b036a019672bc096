public import Grading
public import Memory
public import Questions

/// A record for the journal.
public enum Entry: Hashable, Sendable {
  /// An answer with its grade as given.
  case answer(AnswerEntry)
  /// The user was asked whether a point was meant that the grader was unsure of.
  case clarify(
    AnswerTicket,
    question: QuestionID,
    point: PointID,
    isMeant: Bool,
    rubricRevision: Int
  )
  /// The user overruled a verdict.
  case overrule(
    AnswerTicket,
    question: QuestionID,
    point: PointID,
    from: Verdict,
    to: Verdict,
    rubricRevision: Int
  )
  /// The user replied to a probe.
  case probe(
    AnswerTicket,
    question: QuestionID,
    point: PointID,
    reply: String,
    verdict: PointGrade,
    score: Double,
    rubricRevision: Int
  )
  /// The user replied when the interviewer of a mock interview asked on.
  case reply(
    AnswerTicket,
    question: QuestionID,
    reply: InterviewReply,
    rubricRevision: Int
  )
  /// A mock interview was begun.
  case interview(InterviewTicket, InterviewPlan)
  /// A mock interview came to its end, or its score was changed by an overrule.
  case interviewEnd(
    InterviewTicket,
    answers: [AnswerTicket],
    ending: InterviewEnding,
    seconds: Double,
    score: Double
  )
  /// A drill came to its end and rates the question's memory.
  case review(AnswerTicket, question: QuestionID, rating: Rating, score: Double)
  /// The user changed the marks on a question.
  case mark(question: QuestionID, MarkChange)
  /// A quiz item that was answered.
  case quiz(QuizEntry)
  /// What the user made of a quiz item afterwards; without a rating it counts for nothing.
  case amend(AnswerTicket, question: QuestionID, rating: Rating?)
  /// The user said what becomes of the memory of a question whose meaning was changed.
  case revise(question: QuestionID, revision: Int, MemoryChoice)
  /// The user predicted a demo's outcome.
  case prediction(DemoRequest, prediction: String, choice: String, outcome: String)
}
