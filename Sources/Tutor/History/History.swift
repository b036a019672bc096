public import Questions

/// Every answer to a question, each beside the one before.
public struct History: Hashable, Sendable {
  /// The question.
  public var question: Question
  /// The answers, the oldest first.
  public var answers: [PastAnswer]
  /// The quiz items, the oldest first.
  public var items: [PastItem]
  /// The answer that the mark is on, counted from the newest.
  public var mark = 0
  /// The first line shown, or nil where the mark decides.
  public var scroll: Int?

  /// Creates a history with the mark on the newest answer.
  public init(question: Question, answers: [PastAnswer], items: [PastItem] = []) {
    self.question = question
    self.answers = answers
    self.items = items
  }

  /// The place in ``answers`` that the mark is on, or nil where there is none.
  public var markedAnswer: Int? {
    let place = answers.count - 1 - mark
    return answers.indices.contains(place) ? place : nil
  }
}
