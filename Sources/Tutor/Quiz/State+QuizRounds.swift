import Quiz
import Wording

/// How a round begins and ends, and the time that it takes.
extension State {
  /// Begins a round, or says that there is nothing to ask.
  ///
  /// - Parameter draft: What was being answered when a round was left; where it can no longer be
  ///   asked, it is forgotten.
  /// - Parameter earlier: What was answered in that round before.
  mutating func openQuiz(
    _ material: QuizMaterial,
    _ scope: QuizScope,
    _ draft: Draft?,
    _ earlier: [RoundItem]
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
    if let draft {
      round.earlier = earlier
      round.take(draft)
    }
    var effects: [Effect] = []
    if let draft, draft.item != round.item?.name {
      effects = [.clearDraft(draft.place)] + round.save(always: true)
    }
    layers.append(.quiz(round))
    return effects
  }

  /// Leaves the round, by way of what it came to where anything was answered in it, also before it
  /// was broken off; the next one goes on with it.
  mutating func closeQuiz(_ round: inout QuizRound) -> [Effect] {
    if round.stage != .finished, !round.answered.isEmpty {
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
      let runs = index == layers.count - 1 && round.isTimed
      if runs, let since = round.countedAt {
        round.seconds += min(State.longestStep, now.seconds(since: since))
      }
      round.countedAt = runs ? now : nil
      layers[index] = .quiz(round)
    }
  }
}
