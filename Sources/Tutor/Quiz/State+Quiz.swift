import Demos
import Grading
import Memory
import Questions
import Quiz
import Wording

extension State {
  /// Begins a round, or says that there is nothing to ask.
  ///
  /// - Parameter draft: What was being answered when a round was left; where it can no longer be
  ///   asked, it is forgotten.
  mutating func openQuiz(
    _ material: QuizMaterial,
    _ scope: QuizScope,
    _ draft: Draft?
  ) -> [Effect] {
    var material = material
    material.answeredBefore = draft.map { QuizRound.answered(before: $0) } ?? 0
    var round = QuizRound(scope: scope, material: material)
    guard !round.items.isEmpty else {
      notice = .noPointToAsk
      return []
    }
    if case .quiz = top { pop() }
    // Asked for twice before the first one came, as by a key held down: one is enough.
    guard !layers.contains(where: \.isQuiz) else { return [] }
    if let draft { round.take(draft) }
    layers.append(.quiz(round))
    let isLost = draft.map { $0.item != round.item?.name } ?? false
    return isLost ? draft.map { [.clearDraft($0.place)] } ?? [] : []
  }

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
    guard let effects else { return nil }
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
      round.placed.remove(at: place)
      return
    }
    round.placed.append(option)
    let count = arrangement.pieces.count
    if round.placed.count == count {
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
      if !round.placed.isEmpty { round.placed.removeLast() }
    default: return nil
    }
    return []
  }

  /// Judges the answer and puts it into the journal.
  ///
  /// - Parameter sureness: How sure the user is, or nil where there is no answer.
  private mutating func judge(_ round: inout QuizRound, _ sureness: Sureness?) -> [Effect] {
    guard let item = round.item, let question = round.question, let response = round.response
    else { return [] }
    let outcome: QuizOutcome
    do {
      outcome = try QuizJudge(question: question).outcome(of: response, to: item, in: language)
    } catch {
      notice = .answerFull(Grader.answerLimit)
      round.stage = round.call == nil ? .answering : .reasoning
      return []
    }
    let rating = Rating(
      pointEarned: outcome.score,
      sureness: sureness?.rawValue,
      isRecalled: item.kind.isRecalled
    )
    lastTicket += 1
    let ticket = AnswerTicket(number: lastTicket)
    round.results.append(
      QuizResult(
        ticket: ticket,
        response: response,
        sureness: sureness,
        outcome: outcome,
        rating: rating,
        given: rating,
        days: days(of: item.reference, after: rating, in: round)
      )
    )
    round.stage = .shown
    round.scroll = 0
    let also = outcome.alsoFound.map { QuizEntry.RatedPoint(point: $0, rating: .good) }
    let entry = QuizEntry(
      ticket: ticket,
      question: question.id,
      rubricRevision: question.revision,
      point: item.point.id,
      item: item.kind.rawValue,
      response: item.words(of: response, in: language),
      sureness: sureness,
      seconds: round.seconds,
      score: outcome.score,
      ratings: [QuizEntry.RatedPoint(point: item.point.id, rating: rating)] + also,
      seed: item.seed
    )
    return [.record(.quiz(entry))]
  }

  /// The days until a point comes back after a rating.
  private func days(of point: PointReference, after rating: Rating, in round: QuizRound) -> Int {
    let known = round.material.points.first { $0.reference == point }?.memory
    let next = model.next(
      known?.state,
      elapsedDays: known.map { now.wholeDays(since: $0.moment) } ?? 0,
      rating: rating
    )
    return model.interval(
      stability: next.stability,
      desiredRetention: settings.retention
    )
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

  /// Takes the user's word for it: remembered, half remembered, forgotten, and round again.
  private func overrule(_ round: inout QuizRound) -> [Effect] {
    guard round.canOverrule, var result = round.result, let item = round.item else { return [] }
    let others = [Rating.good, .hard, .again].filter { $0 != result.given }
    let ratings = others + [result.given]
    let place = ratings.firstIndex(of: result.rating) ?? 0
    result.rating = ratings[(place + 1) % ratings.count]
    result.days = days(of: item.reference, after: result.rating, in: round)
    round.results[round.position] = result
    return [.record(.amend(result.ticket, question: item.question, rating: result.rating))]
  }

  /// Takes the last answer back: it counts for nothing, and its item is asked again.
  private func undo(_ round: inout QuizRound) -> [Effect] {
    guard let result = round.results.popLast() else { return [] }
    // What was begun of the item on the screen is asked again after the one before it.
    let begun = round.saved.map { [Effect.clearDraft($0.place)] } ?? []
    round.begin(at: round.results.count)
    round.restore(result.response)
    guard let item = round.item else { return [] }
    return [.record(.amend(result.ticket, question: item.question, rating: nil))] + begun
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

  /// Leaves the round, by way of what it came to where anything was answered; what was begun comes
  /// first in the next one.
  private mutating func closeQuiz(_ round: inout QuizRound) -> [Effect] {
    if round.stage != .finished, !round.results.isEmpty {
      let saved = round.save(always: true)
      (round.leftAt, round.stage, round.scroll) = (round.stage, .finished, 0)
      return saved
    }
    if let stage = round.leftAt { (round.stage, round.leftAt) = (stage, nil) }
    let saved = round.save(always: true, isLast: true)
    pop()
    return saved + [.refreshStandings]
  }

  /// Adds the time since the last event to the item that is being answered.
  mutating func countQuizTime() {
    for index in layers.indices {
      guard case .quiz(var round) = layers[index] else { continue }
      let isAnswering = round.stage == .answering || round.stage == .reasoning
      let runs = index == layers.count - 1 && isAnswering
      if runs, let since = round.countedAt {
        round.seconds += min(State.longestStep, now.seconds(since: since))
      }
      round.countedAt = runs ? now : nil
      layers[index] = .quiz(round)
    }
  }
}

extension QuizItem {
  /// What was answered, in words that can be read later.
  func words(of response: QuizResponse, in language: Language) -> String {
    switch (task, response) {
    case (_, .words(let text)): text
    case (.choice(let choice), .picked(let place)) where choice.options.indices.contains(place):
      choice.options[place].statement[language]
    case (_, .picked(let place)): String(place)
    case (_, .called(let call, let because)):
      QuizItem.words(of: call, in: language)
        + (because.isEmpty ? "" : (language == .zh ? "：" : ": ") + because)
    case (_, .arranged(let placed)): words(of: placed, in: language)
    }
  }

  private static func words(of call: Bool, in language: Language) -> String {
    switch language {
    case .zh: call ? "对" : "不对"
    case .en: call ? "true" : "false"
    }
  }

  /// The pieces in their places: steps one after the other, cells with what their row is about.
  private func words(of placed: [Int], in language: Language) -> String {
    guard let arrangement = task.arrangement else { return "" }
    let texts = placed.map { arrangement.pieces[$0][language] }
    guard case .table(let columns, let aspects) = arrangement.shape else {
      return texts.joined(separator: " > ")
    }
    return aspects.enumerated().map { row, aspect in
      let cells = texts.dropFirst(row * columns.count).prefix(columns.count)
      return aspect[language] + ": " + cells.joined(separator: " | ")
    }
    .joined(separator: "; ")
  }
}
