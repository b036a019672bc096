public import Grading
public import Memory
public import Questions

/// An answer, with its grade as it was given.
///
/// Everything that a later reader needs is inside: a changed rubric or a better grader does not
/// rewrite what happened.
public struct AnswerRecord: Hashable, Sendable {
  /// The question that was answered.
  public var question: QuestionID
  /// The answer as the user typed it.
  public var text: String
  /// How sure the user was before the score, from 1 (guessing) to 4 (certain), or nil.
  public var sureness: Int?
  /// The seconds spent on it.
  public var seconds: Double
  /// The number of hints that were shown.
  public var hints: Int
  /// Every verdict as given.
  public var grade: Grade
  /// What each point counted then; a point that is not listed counts 1.
  public var weights: [PointID: Int]
  /// The rating that the grade earned then.
  public var rating: Rating
  /// The record of the mock interview that it was given in, or nil.
  public var interview: RecordID?

  /// Creates a record; without a rating, the one that the grade's score earns.
  public init(
    question: QuestionID,
    text: String,
    sureness: Int?,
    seconds: Double,
    hints: Int = 0,
    grade: Grade,
    weights: [PointID: Int],
    rating: Rating? = nil
  ) {
    self.question = question
    self.text = text
    self.sureness = sureness
    self.seconds = seconds
    self.hints = hints
    self.grade = grade
    self.weights = weights
    self.rating = rating ?? AnswerRecord.rating(score: grade.score, sureness: sureness)
  }

  /// Creates a record with the weights that a question's points have now.
  public init(
    question: Question,
    text: String,
    sureness: Int?,
    seconds: Double,
    hints: Int = 0,
    grade: Grade
  ) {
    self.init(
      question: question.id,
      text: text,
      sureness: sureness,
      seconds: seconds,
      hints: hints,
      grade: grade,
      weights: question.weights
    )
  }

  /// The grade after what the user said when asked, then after the user's overrules, each in order.
  ///
  /// Of two answers about a point the first counts, of two overrules the last. The same as the
  /// drill showed: ``Grade/answering(_:isMeant:weights:)`` and
  /// ``Grade/overruling(_:with:weights:)`` with the weights of then. A question is asked before
  /// anything can be overruled, so their order is known whatever the clocks said.
  public func grade(
    applying clarifications: [ClarifyRecord] = [],
    _ overrules: [OverruleRecord]
  ) -> Grade {
    let clear = clarifications.reduce(grade) {
      $0.answering($1.point, isMeant: $1.isMeant, weights: weights)
    }
    return overrules.reduce(clear) { $0.overruling($1.point, with: $1.to, weights: weights) }
  }

  /// The rating that a score of this answer earns, by the published thresholds.
  func rating(score: Double) -> Rating {
    AnswerRecord.rating(score: score, sureness: sureness)
  }

  private static func rating(score: Double, sureness: Int?) -> Rating {
    Rating(score: score, guessed: sureness == 1)
  }
}
