public import Questions

extension LogRecord.Content {
  /// What the body is.
  var kind: LogRecord.Kind {
    switch self {
    case .answer: .answer
    case .probe: .probe
    case .clarify: .clarify
    case .overrule: .overrule
    case .review: .review
    case .prediction: .prediction
    case .parameters: .parameters
    case .interview: .interview
    case .interviewEnd: .interviewEnd
    case .mark: .mark
    case .quiz: .quiz
    case .amend: .amend
    case .revise: .revise
    }
  }

  /// The question that the content is about, or nil.
  public var question: QuestionID? {
    switch self {
    case .answer(let record): record.question
    case .probe(let record): record.question
    case .clarify(let record): record.question
    case .overrule(let record): record.question
    case .review(let record): record.question
    case .mark(let record): record.question
    case .quiz(let record): record.question
    case .amend(let record): record.question
    case .revise(let record): record.question
    case .prediction, .parameters, .interview, .interviewEnd: nil
    }
  }

  /// The answer that the content follows, or the interview that it ends, or nil.
  var answer: RecordID? {
    switch self {
    case .answer, .prediction, .parameters, .interview, .mark, .quiz, .revise: nil
    case .interviewEnd(let record): record.interview
    case .amend(let record): record.answer
    case .probe(let record): record.answer
    case .clarify(let record): record.answer
    case .overrule(let record): record.answer
    case .review(let record): record.answer
    }
  }
}
