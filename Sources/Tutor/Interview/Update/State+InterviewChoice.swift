import Questions

extension State {
  /// The rows of a choice: what waits to be gone on with, what the next interview is to be, and
  /// the earlier ones, the newest first.
  public func rows(of choice: InterviewChoice) -> [InterviewChoice.Row] {
    let newest = interviews.reversed()
    return newest.filter(\.isWaiting).map(InterviewChoice.Row.waiting) + [.length]
      + (hasRealInterview ? [.real] : []) + interviewTopics.map(InterviewChoice.Row.topic)
      + newest.filter { $0.result != nil }.map(InterviewChoice.Row.past)
  }

  /// What an interview would be asked as it is chosen.
  public func plan(of choice: InterviewChoice) -> InterviewPlan {
    let topics = interviewTopics.map(\.id).filter(choice.topics.contains)
    return interviewPlan(choice.isReal ? .real : .topics(topics), minutes: choice.minutes)
  }

  mutating func handle(_ event: Event, _ choice: InterviewChoice) -> [Effect]? {
    var choice = choice
    if choice.isOpening, choice.isTurned(by: event) { return [] }
    let rows = rows(of: choice)
    choice.mark = min(choice.mark, rows.count - 1)
    switch event {
    case .action(.up): choice.mark = max(0, choice.mark - 1)
    case .action(.down): choice.mark = min(rows.count - 1, choice.mark + 1)
    case .action(.first): choice.mark = 0
    case .action(.last): choice.mark = rows.count - 1
    case .choose(let number) where rows.indices.contains(number - 1): choice.mark = number - 1
    case .action(.left): choice.turn(by: -InterviewPlan.minuteStep)
    case .action(.right): choice.turn(by: InterviewPlan.minuteStep)
    case .action(.pick): choice.pick(rows[choice.mark], hasReal: hasRealInterview)
    case .action(.confirm):
      switch rows[choice.mark] {
      case .waiting(let summary), .past(let summary): return [.openInterview(summary.ticket)]
      case .length, .real, .topic:
        if case .real = rows[choice.mark] { choice.isReal = true }
        return begin(choice)
      }
    case .action(.back):
      pop()
      return []
    default: return nil
    }
    replaceTop(.interview(.choosing(choice)))
    return []
  }

  /// Begins an interview as it is chosen.
  mutating func begin(_ choice: InterviewChoice) -> [Effect] {
    let plan = plan(of: choice)
    guard !plan.questions.isEmpty else {
      notice = .nothingToAsk
      return []
    }
    lastInterview += 1
    let ticket = InterviewTicket(number: lastInterview)
    var talk = InterviewTalk(ticket: ticket, plan: plan, begunAt: now)
    return [.record(.interview(ticket, plan))] + goOn(&talk)
  }
}

extension InterviewChoice {
  /// Whether an event would change the choice or begin an interview.
  func isTurned(by event: Event) -> Bool {
    switch event {
    case .choose: true
    case .action(let action):
      [.up, .down, .left, .right, .first, .last, .pick, .confirm].contains(action)
    default: false
    }
  }

  /// Makes the interview longer or shorter.
  mutating func turn(by minutes: Int) {
    let range = InterviewPlan.minutes
    self.minutes = max(range.lowerBound, min(self.minutes + minutes, range.upperBound))
  }

  /// Ticks what a row stands for, or takes the tick away. Without any topic the interview is like a
  /// real one again, where there is one.
  mutating func pick(_ row: Row, hasReal: Bool) {
    switch row {
    case .real: isReal = true
    case .topic(let topic):
      if isReal { topics = [] }
      isReal = false
      if topics.contains(topic.id) { topics.remove(topic.id) } else { topics.insert(topic.id) }
      if topics.isEmpty { isReal = hasReal }
    case .waiting, .length, .past: break
    }
  }
}
