public import Questions

/// What a mock interview will ask, and in how much time.
///
/// The time is divided evenly over the questions that are still to come. Of a question's share two
/// fifths are meant for the answer, and the rest for what the interviewer asks on.
public struct InterviewPlan: Hashable, Sendable {
  /// What it is about.
  public var scope: InterviewScope
  /// How long it lasts, in seconds.
  public var seconds: Double
  /// The questions in the order in which they are asked.
  public var questions: [QuestionID]

  /// Creates a plan.
  public init(scope: InterviewScope, seconds: Double, questions: [QuestionID]) {
    self.scope = scope
    self.seconds = seconds
    self.questions = questions
  }

  /// How long an answer should take, in seconds, replies apart.
  public var answerAim: Double {
    questions.isEmpty ? 0 : seconds / Double(questions.count) * Self.answerShare
  }

  /// The seconds that a question may take, replies included, where so many were used before it.
  ///
  /// - Parameter place: The question's place in ``questions``, from 0.
  public func share(at place: Int, after used: Double) -> Double {
    max(0, seconds - used) / Double(max(1, questions.count - place))
  }

  /// How many times the interviewer asks on after an answer, at most.
  public static let probeLimit = 2
  /// The share of a question's time that is meant for the answer.
  static let answerShare = 0.4
  /// The fewest questions that are planned, where there are as many.
  static let fewestQuestions = 2
  /// The seconds that one question is planned with.
  static let secondsPerQuestion = 300.0
  /// The lengths that can be chosen, in minutes.
  public static let minutes = 5...120
  /// The minutes between two lengths on the screen.
  public static let minuteStep = 5
  /// The minutes of an interview when nobody chose: six questions.
  public static let usualMinutes = 30
}
