import Demos
import Grading
import Memory
import Questions
import Quiz
import Wording

extension State {
  mutating func handle(_ event: Event, _ round: QuizRound) -> [Effect]? {
    var round = round
    let effects: [Effect]?
    switch round.stage {
    case .answering: effects = answer(event, &round)
    case .reasoning: effects = reason(event, &round)
    case .sureness(let mark): effects = sureness(event, mark, &round)
    case .shown: effects = shown(event, &round)
    case .finished: effects = finished(event, &round)
    }
    guard var effects else { return nil }
    // While the user says how sure they are nothing ticks: what was picked is saved at once.
    if case .sureness = round.stage, round.maySave(at: now) { effects += round.save() }
    // The event may have opened a demo above the round, or closed it.
    if let index = layers.lastIndex(where: \.isQuiz) { layers[index] = .quiz(round) }
    return effects
  }

  private mutating func answer(_ event: Event, _ round: inout QuizRound) -> [Effect]? {
    switch event {
    case .edit(let command):
      guard round.isWritten else { return nil }
      if !round.answer.apply(command) { notice = .answerFull(round.answer.limit) }
    case .action(.submit):
      guard round.isWritten else { return nil }
      // Who has no answer need not say how sure they are of it.
      if round.saysNothing { return judge(&round, nil) }
      if case .estimate = round.item?.task, !NumberTask.holdsNumber(round.answer.text) {
        notice = .noNumber
        return []
      }
      (round.stage, round.scroll) = (.sureness(.shaky), 0)
    case .action(.up): round.mark = max(0, round.mark - 1)
    case .action(.down): round.mark = min(max(0, round.optionCount - 1), round.mark + 1)
    case .choose(let number):
      guard (1...max(1, round.optionCount)).contains(number), !round.isWritten else { return [] }
      pick(number - 1, &round)
    case .action(.confirm):
      guard (0..<round.optionCount).contains(round.mark) else { return nil }
      pick(round.mark, &round)
    case .scroll(let line): round.scroll = max(0, line)
    case .action(.undo): return undo(&round)
    case .action(.back): return closeQuiz(&round)
    default: return nil
    }
    return []
  }

  private func pick(_ option: Int, _ round: inout QuizRound) {
    round.mark = option
    guard let arrangement = round.item?.task.arrangement else {
      round.picked = option
      round.stage = round.call == nil ? .sureness(.shaky) : .reasoning
      round.scroll = 0
      return
    }
    // What lies in a place already is taken out again.
    if let place = round.placed.firstIndex(of: option) {
      round.takeOut(of: place)
      return
    }
    round.put(option)
    let count = arrangement.pieces.count
    if round.nextPlace == count {
      round.stage = .sureness(.shaky)
      round.scroll = 0
    } else {
      let ahead = (option + 1..<option + count).map { $0 % count }
      round.mark = ahead.first { !round.placed.contains($0) } ?? option
    }
  }

  /// Takes what the user writes about a claim that was called true or false.
  private mutating func reason(_ event: Event, _ round: inout QuizRound) -> [Effect]? {
    switch event {
    case .edit(let command):
      if !round.answer.apply(command) { notice = .answerFull(round.answer.limit) }
    case .action(.submit): round.stage = .sureness(.shaky)
    case .scroll(let line): round.scroll = max(0, line)
    case .action(.undo): return undo(&round)
    case .action(.back):
      round.stage = .answering
      round.picked = nil
    default: return nil
    }
    return []
  }

  private mutating func sureness(
    _ event: Event,
    _ mark: Sureness,
    _ round: inout QuizRound
  ) -> [Effect]? {
    switch event {
    case .choose(let number):
      guard let chosen = Sureness(rawValue: number) else { return [] }
      return judge(&round, chosen)
    case .action(.up), .action(.left):
      round.stage = .sureness(Sureness(rawValue: mark.rawValue - 1) ?? mark)
    case .action(.down), .action(.right):
      round.stage = .sureness(Sureness(rawValue: mark.rawValue + 1) ?? mark)
    case .action(.confirm): return judge(&round, mark)
    case .scroll(let line): round.scroll = max(0, line)
    case .action(.back):
      round.stage = round.call == nil ? .answering : .reasoning
      if round.call == nil { round.picked = nil }
      if let place = round.placed.firstIndex(of: round.mark) { round.takeOut(of: place) }
    default: return nil
    }
    return []
  }

  private mutating func shown(_ event: Event, _ round: inout QuizRound) -> [Effect]? {
    switch event {
    case .scroll(let line): round.scroll = max(0, line)
    case .action(.confirm): round.goOn()
    case .action(.overrule): return overrule(&round)
    case .action(.seeDemo):
      guard let question = round.question else { return [] }
      return openDemo(round.item?.point.demos.first, of: question)
    case .action(.undo): return undo(&round)
    case .action(.back): return closeQuiz(&round)
    default: return nil
    }
    return []
  }

  private mutating func finished(_ event: Event, _ round: inout QuizRound) -> [Effect]? {
    switch event {
    case .scroll(let line): round.scroll = max(0, line)
    case .action(.confirm):
      guard let stage = round.leftAt else { return [.openQuiz(round.scope)] }
      (round.stage, round.leftAt, round.scroll) = (stage, nil, 0)
    case .action(.undo): return undo(&round)
    case .action(.back): return closeQuiz(&round)
    default: return nil
    }
    return []
  }
}
