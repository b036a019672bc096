import Memory
public import Questions
import Wording

extension State {
  /// The question that home suggests: one that was left unfinished, else the due one with the
  /// lowest probability of recall, else a new one from the easiest and shortest on, else the next
  /// to be due. Starred ones come first among what is due and among what is new; what is suspended,
  /// or skipped today, is passed over, and so is what was answered in an interview that waits.
  ///
  /// - Parameter topic: The topic to stay within, or nil for all of them.
  /// - Complexity: O(questions), in one pass.
  func suggestion(in topic: TopicID? = nil) -> Suggestion? {
    let questions = catalogue.questions
    var due: (index: Int, isStarred: Bool, recall: Double)?
    var new: Int?
    var ahead: (index: Int, due: Moment)?
    for index in questions.indices {
      if let topic, questions[index].topic != topic { continue }
      let id = questions[index].id
      if isHidden(id) || isWithheld(id) { continue }
      if drafts.contains(id) { return Suggestion(question: id, reason: .unfinished) }
      if let standing = standings[id] {
        if standing.isDue(at: now) {
          let recall = recall(of: standing)
          let isStarred = isStarred(id)
          let comesFirst =
            due.map { isStarred == $0.isStarred ? recall < $0.recall : isStarred } ?? true
          if comesFirst { due = (index, isStarred, recall) }
        } else if ahead.map({ standing.due < $0.due }) ?? true {
          ahead = (index, standing.due)
        }
      } else {
        let comesFirst = new.map { other in
          isStarred(id) == isStarred(questions[other].id)
            ? questions[index].isEasier(than: questions[other]) : isStarred(id)
        }
        if comesFirst ?? true { new = index }
      }
    }
    func suggest(_ index: Int?, _ reason: Suggestion.Reason) -> Suggestion? {
      index.map { Suggestion(question: questions[$0].id, reason: reason) }
    }
    return suggest(due?.index, .due) ?? suggest(new, .new) ?? suggest(ahead?.index, .ahead)
  }

  /// The question to do next, within a topic where one is named, or nil where there is none.
  public func suggestedQuestion(in topic: TopicID? = nil) -> QuestionID? {
    suggestion(in: topic)?.question
  }

  /// The share of a full answer that would come to mind now: the last score times the probability
  /// of recall.
  public func readiness(of standing: Standing) -> Double {
    recall(of: standing) * standing.score
  }

  /// The probability that a question would be remembered as well as it was answered last.
  private func recall(of standing: Standing) -> Double {
    model.retrievability(
      standing.memory,
      elapsedDays: now.wholeDays(since: standing.answeredAt)
    )
  }

  /// The number of questions that should be asked again by now.
  public var dueCount: Int {
    catalogue.questions.count {
      standings[$0.id]?.isDue(at: now) ?? false && !isHidden($0.id) && !isWithheld($0.id)
    }
  }

  /// Works the suggestion out anew.
  mutating func selectSuggestion() {
    let next = suggestion()
    updateHome { home in
      if home.suggestion != next { home.slipping = [] }
      home.suggestion = next
    }
  }

  /// Asks for the question that home suggests where it is due and its last answer missed what home
  /// can name.
  func glance() -> [Effect] {
    guard let home, home.slipping.isEmpty, let next = home.suggestion, next.reason == .due,
      let standing = standings[next.question], !standing.missed.isEmpty
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
    home.markedRow == nil ? home.suggestion?.question : home.question(in: catalogue)?.id
  }

  /// Home, wherever it lies in the stack.
  private var home: Home? {
    for layer in layers { if case .home(let home) = layer { return home } }
    return nil
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

extension QuestionSummary {
  /// Whether it asks less of a newcomer: a lower level, else fewer points.
  fileprivate func isEasier(than other: QuestionSummary) -> Bool {
    (level, pointCount) < (other.level, other.pointCount)
  }
}
