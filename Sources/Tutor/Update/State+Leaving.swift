import Grading
import Memory
import Questions
import Wording

extension State {
  /// What a grade does to the memory of its question.
  func forecast(of grade: Grade, for drill: Drill) -> Drill.Forecast {
    let rating = drill.rating(of: grade)
    let before = drill.standingBefore
    let next = model.next(
      before?.memory,
      elapsedDays: before.map { now.wholeDays(since: $0.answeredAt) } ?? 0,
      rating: rating
    )
    let days = model.days(
      after: next,
      of: drill.question.id.rawValue,
      review: (before?.attempts ?? 0) + 1,
      desiredRetention: settings.retention,
      spreads: settings.spreads
    )
    return Drill.Forecast(rating: rating, days: days)
  }

  /// Rates a drill that was scored and saves one that was not; the drill can then be dropped.
  func leave(_ drill: inout Drill) -> [Effect] {
    guard let grade = drill.grade, let ticket = drill.ticket else {
      return save(&drill, always: true, isLast: true)
    }
    // Another instance may have taken over a reply that stood unchanged for long.
    var effects = save(&drill, always: drill.editor != nil, isLast: true)
    if !drill.isRated {
      drill.isRated = true
      effects.append(
        .record(
          .review(
            ticket,
            question: drill.question.id,
            rating: drill.rating(of: grade),
            score: grade.score
          )
        )
      )
    }
    return effects
  }

  /// Leaves the drill for the layer below; only at the second wish where a reply was begun and not
  /// handed in, since that goes with the drill.
  mutating func close(_ drill: inout Drill) -> [Effect] {
    guard drill.unhandedReplies.isSubset(of: drill.warnedReplies) else {
      drill.warnedReplies = drill.unhandedReplies
      notice = .replyBegun
      return []
    }
    var effects = leave(&drill)
    for point in drill.begunReplies.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      effects.append(
        .clearDraft(DraftPlace(question: drill.question.id, probing: point, answer: drill.ticket))
      )
    }
    drill.isClosed = true
    pop()
    return effects + [.refreshStandings]
  }

  /// Leaves the drill for the next question: what home would suggest, else the next in the list.
  mutating func goOn(_ drill: inout Drill) -> [Effect] {
    let current = drill.question.id
    let effects = close(&drill)
    guard drill.isClosed else { return effects }
    let suggested = suggestion().map(\.question).flatMap { $0 == current ? nil : $0 }
    guard let next = suggested ?? question(after: current) else { return effects }
    return effects + [.open(next, .drill)]
  }
}

extension Drill {
  /// The rating that a grade earns; a guess earns less.
  func rating(of grade: Grade) -> Rating {
    Rating(score: grade.score, guessed: sureness == .guessing)
  }
}
