public import Questions
import Wording

extension State {
  mutating func handle(_ event: Event, _ history: History) -> [Effect]? {
    var history = history
    switch event {
    case .action(.up): history.moveMark(by: -1)
    case .action(.down): history.moveMark(by: 1)
    case .action(.first): history.moveMark(by: -history.mark)
    case .action(.last): history.moveMark(by: history.answers.count)
    case .choose(let number): history.moveMark(by: number - 1 - history.mark)
    case .scroll(let line): history.scroll = max(0, line)
    case .action(.confirm): return [.open(history.question.id, .drill)]
    case .action(.learn): return [.open(history.question.id, .learn)]
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.history(history))
    return []
  }

  /// Shows the answers to a question; those of one that is shown already take its place.
  mutating func show(_ history: History) {
    if case .history = top { pop() }
    layers.append(.history(history))
  }

  /// Asks anew for a history that lies below what has ended.
  func renewedHistory() -> [Effect] {
    guard case .history(let history) = top else { return [] }
    return [.open(history.question.id, .history)]
  }

  /// The curve of forgetting of a question, or nil where it was never answered.
  public func forgettingCurve(of question: QuestionID) -> ForgettingCurve? {
    standings[question].map { standing in
      ForgettingCurve(
        standing.memory,
        elapsedDays: now.wholeDays(since: standing.answeredAt),
        dueDays: standing.dueDays,
        model: model
      )
    }
  }
}

extension History {
  fileprivate mutating func moveMark(by delta: Int) {
    mark = min(max(0, mark + delta), max(0, answers.count - 1))
    scroll = nil
  }
}
