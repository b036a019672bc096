public import Questions
public import Wording

/// One thing to do after a mock interview.
public enum InterviewAdvice: Hashable, Sendable {
  /// See running a point of a question that was missed or said wrong.
  case walk(DemoLink, QuestionID, point: Bilingual, isWrong: Bool)
  /// Answer a question again that was answered with that score, and name a point that was left out,
  /// where there is one.
  case drill(QuestionID, score: Double, point: Bilingual?)
  /// Answer a question again, aloud and in less time.
  case aloud(QuestionID, seconds: Double, aim: Double)
  /// Answer a question that was not asked.
  case new(QuestionID)

  /// The question to open, or nil for a demo.
  public var question: QuestionID? {
    switch self {
    case .walk: nil
    case .drill(let question, _, _), .aloud(let question, _, _), .new(let question): question
    }
  }

  /// Whether another thing leads to the same place.
  func isAbout(the other: InterviewAdvice) -> Bool {
    switch (self, other) {
    case (.walk(let link, _, _, _), .walk(let another, _, _, _)): link.demo == another.demo
    default: question != nil && question == other.question
    }
  }
}
