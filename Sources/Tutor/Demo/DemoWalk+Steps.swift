import Demos
import Wording

extension DemoWalk {
  /// The run that the walk wants.
  var request: DemoRequest {
    DemoRequest(
      run: run,
      demo: card.name,
      settings: settings,
      seed: seed,
      isOnData: isOnData
    )
  }

  /// Goes on or back by steps; asks what the step there asks.
  mutating func move(by delta: Int) { move(to: position + delta) }

  /// Goes to a step of the card, where there is one.
  mutating func move(to step: Int) {
    guard card.steps.indices.contains(step), step != position else { return }
    position = step
    scroll = 0
    isPlaying = false
    unveiled = met.contains(stepCard.id) ? .max : 1
    markDialOfStep()
    if visited.insert(stepCard.id).inserted { ask() }
  }

  /// Puts the mark on the first dial of the step on the screen, else of the last step before it
  /// that has one.
  mutating func markDialOfStep() {
    for step in card.steps[...position].reversed() {
      guard let first = card.dials.firstIndex(where: { $0.firstStep == step.id }) else { continue }
      if dial != first { (dial, option) = (first, 0) }
      return
    }
  }

  /// Begins another run.
  ///
  /// - Parameter place: the place in the card from which on steps are others than before.
  mutating func restart(run: Int, from place: Int) {
    self.run = run
    settled = known.filter { step in
      !step.isUnderWay && card.steps.prefix(place).contains { $0.id == step.id }
    }
    stale = stale.filter { old in !fresh.contains { $0.id == old.id } } + fresh
    (fresh, turned) = ([], nil)
    failure = nil
    isComplete = false
    toldPace = .hold
    isStepping = false
    ticksOutdated = 0
  }

  /// Takes a step of the run; a streamed one takes the place of its state before.
  mutating func take(_ step: DemoStep) {
    // What was told of an earlier streamed step is not said of this one.
    if step.isUnderWay, fresh.last?.id != step.id, fresh.contains(where: { $0.progress != nil }) {
      toldPace = nil
    }
    isStepping = false
    let last = fresh.last?.id == step.id ? fresh.popLast() : nil
    let step = step.progress == nil ? step : step.covering(last)
    fresh.append(step)
    if !step.isUnderWay, (settled + stale).first(where: { $0.id == step.id }) == step {
      turned?.unchanged.insert(step.id)
    }
    let known = known
    if kept?.run == run { kept?.steps = known }
    stale.removeAll { $0.id == step.id }
    if step.id == stepCard.id, step.progress?.isComplete ?? false { isPlaying = false }
  }

  /// Takes the end of the run.
  mutating func end() {
    isComplete = true
    (stale, settled) = ([], [])
  }

  /// Whether the step on the screen is whole and no dial turned since has a say in it.
  var isSettled: Bool { settled.contains { $0.id == stepCard.id } }

  /// All steps under the present settings, as far as they are known.
  var known: [DemoStep] {
    settled.filter { same in !fresh.contains { $0.id == same.id && !$0.isUnderWay } }
      + fresh.filter { new in !new.isUnderWay || !settled.contains { $0.id == new.id } }
  }

  /// Judges the guesses whose step has been computed with the dials they were made for; a choice
  /// that is behind several that cannot be told apart is as wrong as one behind a single one.
  mutating func judgeGuesses() -> [(prediction: String, choice: String, outcome: String)] {
    var judged: [(prediction: String, choice: String, outcome: String)] = []
    for prediction in card.predictions {
      guard var guess = guesses[prediction.id], let choice = guess.choice, guess.outcome == nil,
        isMeant(guess, of: prediction),
        let outcome = verdict(on: prediction)?.outcome(for: choice)
      else { continue }
      guess.outcome = outcome
      guesses[prediction.id] = guess
      judged.append((prediction.id, choice, outcome))
    }
    return judged
  }
}
