public import Questions

/// One thing to do after a mock interview.
public enum InterviewAdvice: Hashable, Sendable {
  /// See running what was missed or said wrong about a question.
  case walk(DemoLink, QuestionID, isWrong: Bool)
  /// Answer a question again that was answered with that score.
  case drill(QuestionID, score: Double)
  /// Answer a question again, aloud and in less time.
  case aloud(QuestionID, seconds: Double, aim: Double)
  /// Answer a question that was not asked.
  case new(QuestionID)

  /// The question to open, or nil for a demo.
  public var question: QuestionID? {
    switch self {
    case .walk: nil
    case .drill(let question, _), .aloud(let question, _, _), .new(let question): question
    }
  }

  /// Whether another thing leads to the same place.
  func isAbout(the other: InterviewAdvice) -> Bool {
    switch (self, other) {
    case (.walk(let link, _, _), .walk(let another, _, _)): link.demo == another.demo
    default: question != nil && question == other.question
    }
  }
}
