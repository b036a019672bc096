import Grading
import Memory
import Questions
import Quiz
import Wording

/// Judging the answer to an item, and what the user makes of that.
extension State {
  /// Judges the answer and puts it into the journal.
  ///
  /// - Parameter sureness: How sure the user is, or nil where there is no answer.
  mutating func judge(_ round: inout QuizRound, _ sureness: Sureness?) -> [Effect] {
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
    // Named beside what was asked for: good at best, and as little as a guess is where it was one.
    let beside = min(.good, Rating(pointEarned: 1, sureness: sureness?.rawValue, isRecalled: true))
    let also = outcome.alsoFound.map { QuizEntry.RatedPoint(point: $0, rating: beside) }
    var entry = QuizEntry(
      ticket: ticket,
      question: question.id,
      rubricRevision: question.revision,
      point: item.point.id,
      item: item.kind.rawValue,
      response: item.words(of: response, in: language),
      asked: item.asked,
      picked: item.picked(response),
      sureness: sureness,
      seconds: round.seconds,
      score: outcome.score,
      isCallRight: outcome.isCallRight,
      ratings: [QuizEntry.RatedPoint(point: item.point.id, rating: rating)] + also,
      seed: item.seed
    )
    entry.isContradicted = outcome.verdict == .contradicted
    // The record took the draft of the item along.
    round.saved = nil
    return [.record(.quiz(entry))] + round.save(always: true)
  }

  /// The days until a point comes back after a rating.
  private func days(of point: PointReference, after rating: Rating, in round: QuizRound) -> Int {
    let known = round.material.points.first { $0.reference == point }?.memory
    let next = model.next(
      known?.state,
      elapsedDays: known.map { now.wholeDays(since: $0.moment) } ?? 0,
      rating: rating
    )
    return model.days(
      after: next,
      of: point.scheduledName,
      review: (known?.reviews ?? 0) + 1,
      desiredRetention: settings.retention,
      spreads: settings.spreads
    )
  }

  /// Takes the user's word for it: remembered, half remembered, forgotten, and round again. What
  /// would only make less of the same verdict is left out: of a right answer that was known the
  /// first is half remembered, of one that was guessed it is remembered.
  func overrule(_ round: inout QuizRound) -> [Effect] {
    guard round.canOverrule, var result = round.result, let item = round.item else { return [] }
    let judged = result.outcome.verdict
    let others = [Rating.good, .hard, .again].filter {
      $0 != result.given
        && ($0.rawValue > result.given.rawValue
          || Verdict(shareOfItem: $0.credit) != (judged == .contradicted ? .missed : judged))
    }
    let ratings = others + [result.given]
    let place = ratings.firstIndex(of: result.rating) ?? 0
    result.rating = ratings[(place + 1) % ratings.count]
    result.days = days(of: item.reference, after: result.rating, in: round)
    round.results[round.position] = result
    return [.record(.amend(result.ticket, question: item.question, rating: result.rating))]
  }

  /// Takes the last answer back: it counts for nothing, and its item is asked again. What was begun
  /// of the item on the screen is there again when that comes.
  ///
  /// One of before the round was broken off is drawn by what the journal then has: the round is
  /// opened anew.
  func undo(_ round: inout QuizRound) -> [Effect] {
    if let stage = round.leftAt { (round.stage, round.leftAt) = (stage, nil) }
    // The draft of the item that is taken back holds what was begun of this one.
    let begun = round.saved.map { [Effect.clearDraft($0.place)] } ?? []
    round.setBegunAside()
    guard let result = round.results.popLast() else { return undoEarlier(round, begun) }
    round.begin(at: round.results.count)
    round.restore(result.response)
    guard let item = round.item else { return [] }
    return [.record(.amend(result.ticket, question: item.question, rating: nil))] + round.save()
      + begun
  }

  private func undoEarlier(_ round: QuizRound, _ begun: [Effect]) -> [Effect] {
    guard let last = round.earlier.last else { return [] }
    let question = last.name.reference.question
    let draft = Draft(
      question: question,
      item: last.name,
      text: last.kind.isWritten ? last.response : "",
      cursor: last.kind.isWritten ? last.response.count : 0,
      seconds: 0,
      answeredBefore: max(0, round.material.answeredBefore - 1),
      answered: round.earlier.dropLast().map(\.ticket),
      ahead: round.items.map(\.name),
      begunAhead: round.setAside
    )
    return [
      .record(.amend(last.ticket, question: question, rating: nil)),
      .saveDraft(draft, isLast: false),
    ] + begun + [.openQuiz(round.scope)]
  }
}
