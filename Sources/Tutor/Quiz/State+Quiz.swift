import Demos
import Grading
import Memory
import Questions
import Quiz
import Wording

extension State {
  /// Begins a round, or says that there is nothing to ask.
  mutating func openQuiz(_ material: QuizMaterial, _ scope: QuizScope) {
    let round = QuizRound(scope: scope, material: material)
    guard !round.items.isEmpty else {
      notice = .noPointToAsk
      return
    }
    if case .quiz = top { pop() }
    // Asked for twice before the first one came, as by a key held down: one is enough.
    guard !layers.contains(where: \.isQuiz) else { return }
    layers.append(.quiz(round))
  }

  mutating func handle(_ event: Event, _ round: QuizRound) -> [Effect]? {
    var round = round
    let effects: [Effect]?
    switch round.stage {
    case .answering: effects = answer(event, &round)
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
      // Who hands in nothing has said how sure they are.
      if round.answer.isBlank { return judge(&round, .guessing) }
      round.stage = .sureness(.shaky)
    case .action(.up): round.mark = max(0, round.mark - 1)
    case .action(.down): round.mark = min(max(0, round.options.count - 1), round.mark + 1)
    case .choose(let number):
      guard round.options.indices.contains(number - 1) else { return [] }
      pick(number - 1, &round)
    case .action(.confirm):
      guard round.options.indices.contains(round.mark) else { return nil }
      pick(round.mark, &round)
    case .scroll(let line): round.scroll = max(0, line)
    case .action(.undo): return undo(&round)
    case .action(.back): return closeQuiz()
    default: return nil
    }
    return []
  }

  private func pick(_ option: Int, _ round: inout QuizRound) {
    round.mark = option
    round.picked = option
    round.stage = .sureness(.shaky)
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
      round.stage = .answering
      round.picked = nil
    default: return nil
    }
    return []
  }

  /// Judges the answer and puts it into the journal.
  private mutating func judge(_ round: inout QuizRound, _ sureness: Sureness) -> [Effect] {
    guard let item = round.item, let question = round.question, let response = round.response
    else { return [] }
    let outcome: QuizOutcome
    do {
      outcome = try QuizJudge(question: question).outcome(of: response, to: item, in: language)
    } catch {
      notice = .answerFull(Grader.answerLimit)
      round.stage = .answering
      return []
    }
    let rating = Rating(
      pointEarned: outcome.score,
      sureness: sureness.rawValue,
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
    return [.record(.quiz(entry)), .refreshStandings]
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
    case .action(.back): return closeQuiz()
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
    return [
      .record(.amend(result.ticket, question: item.question, rating: result.rating)),
      .refreshStandings,
    ]
  }

  /// Takes the last answer back: it counts for nothing, and its item is asked again.
  private func undo(_ round: inout QuizRound) -> [Effect] {
    guard let result = round.results.popLast() else { return [] }
    round.begin(at: round.results.count)
    switch result.response {
    case .words(let text): round.answer = TextEditor(text: text, limit: Grader.answerLimit)
    case .picked(let option): round.mark = option
    }
    guard let item = round.item else { return [] }
    return [
      .record(.amend(result.ticket, question: item.question, rating: nil)), .refreshStandings,
    ]
  }

  private mutating func finished(_ event: Event, _ round: inout QuizRound) -> [Effect]? {
    switch event {
    case .scroll(let line): round.scroll = max(0, line)
    case .action(.confirm): return [.openQuiz(round.scope)]
    case .action(.undo): return undo(&round)
    case .action(.back): return closeQuiz()
    default: return nil
    }
    return []
  }

  private mutating func closeQuiz() -> [Effect] {
    pop()
    return [.refreshStandings]
  }

  /// Adds the time since the last event to the item that is being answered.
  mutating func countQuizTime() {
    for index in layers.indices {
      guard case .quiz(var round) = layers[index] else { continue }
      let runs = index == layers.count - 1 && round.stage == .answering
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
    }
  }
}
