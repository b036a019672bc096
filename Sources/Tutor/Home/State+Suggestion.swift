import Memory
public import Questions
import Wording

extension State {
  /// The question that home suggests: one that was left unfinished, else the due one with the
  /// lowest probability of recall, else a new one from the easiest and shortest on, else the next
  /// to be due.
  func suggestion() -> Suggestion? {
    let questions = catalogue.questions
    if let left = questions.first(where: { drafts.contains($0.id) }) {
      return Suggestion(question: left.id, reason: .unfinished)
    }
    let due = questions.compactMap { question -> (QuestionID, Double)? in
      guard let standing = standings[question.id], standing.isDue(at: now) else { return nil }
      return (question.id, recall(of: standing))
    }
    if let worst = due.min(by: { $0.1 < $1.1 }) {
      return Suggestion(question: worst.0, reason: .due)
    }
    let new = questions.enumerated().filter { standings[$0.element.id] == nil }
    if let first = new.min(by: {
      ($0.element.level, $0.element.pointCount, $0.offset)
        < ($1.element.level, $1.element.pointCount, $1.offset)
    }) {
      return Suggestion(question: first.element.id, reason: .new)
    }
    let ahead = questions.compactMap { question in
      standings[question.id].map { (question.id, $0.due) }
    }
    return ahead.min { $0.1 < $1.1 }.map { Suggestion(question: $0.0, reason: .ahead) }
  }

  /// The question to do next, or nil where there is none.
  public var suggestedQuestion: QuestionID? { suggestion()?.question }

  /// The share of a full answer that would come to mind now: the last score times the probability
  /// of recall.
  public func readiness(of standing: Standing) -> Double {
    recall(of: standing) * standing.score
  }

  /// The probability that a question would be remembered as well as it was answered last.
  private func recall(of standing: Standing) -> Double {
    State.scheduler.retrievability(
      standing.memory,
      elapsedDays: now.wholeDays(since: standing.answeredAt)
    )
  }

  /// The number of questions that should be asked again by now.
  public var dueCount: Int {
    catalogue.questions.count { standings[$0.id]?.isDue(at: now) ?? false }
  }

  /// Works the suggestion out anew.
  mutating func selectSuggestion() {
    let next = suggestion()
    updateHome { home in
      if home.suggestion != next { home.slipping = [] }
      home.suggestion = next
    }
  }

  /// Asks for the suggested question where it is due and its last answer missed what home can name.
  func glance() -> [Effect] {
    guard let next = suggestion(), next.reason == .due, let standing = standings[next.question],
      !standing.missed.isEmpty
    else { return [] }
    return [.open(next.question, .glance)]
  }

  /// Names on home what the last answer to the suggested question missed.
  mutating func showSlipping(of question: Question) {
    let missed = standings[question.id]?.missed ?? []
    updateHome { home in
      guard home.suggestion?.question == question.id else { return }
      home.slipping = question.points.filter { missed.contains($0.id) }.map(\.statement)
    }
  }

  /// The question that home's mark is on, or nil where there is none.
  public func markedQuestion(_ home: Home) -> QuestionID? {
    guard let row = home.markedRow else { return home.suggestion?.question }
    guard home.rows.indices.contains(row), case .question(let index) = home.rows[row] else {
      return nil
    }
    return catalogue.questions[index].id
  }

  /// Changes home, wherever it lies in the stack.
  mutating func updateHome(_ change: (inout Home) -> Void) {
    for index in layers.indices {
      guard case .home(var home) = layers[index] else { continue }
      change(&home)
      layers[index] = .home(home)
    }
  }
}
