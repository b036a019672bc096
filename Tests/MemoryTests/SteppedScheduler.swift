import Memory

/// Repeats new and forgotten items within minutes before a model of forgetting takes over; the
/// oracle does so.
///
/// The machine is that of py-fsrs 6.3.2 (MIT): a card is learning, in review, or relearning. Good
/// goes one step on and after the last into review, easy goes into review at once, again returns
/// to the first step, hard repeats the step it is on: midway between the first two steps where it
/// stands on the first, one and a half times a single one.
struct SteppedScheduler<Base: Scheduler>: Sendable {
  /// The model that states and days come from.
  let base: Base
  /// The probability of recall at which a card in review falls due.
  let desiredRetention: Double
  /// The waits, in seconds, of a new card.
  let learningSteps: [Int]
  /// The waits, in seconds, of a forgotten card.
  let relearningSteps: [Int]

  /// Creates a scheduler; by default the steps are 1 and 10 minutes, and 10 after a lapse.
  ///
  /// - Precondition: `0 < desiredRetention && desiredRetention < 1`
  init(
    base: Base,
    desiredRetention: Double = 0.9,
    learningSteps: [Int] = [60, 600],
    relearningSteps: [Int] = [600]
  ) {
    precondition(0 < desiredRetention && desiredRetention < 1, "a retention lies between 0 and 1")
    self.base = base
    self.desiredRetention = desiredRetention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
  }

  /// The card after a review, and the seconds until it falls due.
  func next(
    _ card: SteppedCard,
    elapsedDays: Int,
    rating: Rating
  ) -> (card: SteppedCard, wait: Int) {
    let memory = base.next(card.memory, elapsedDays: elapsedDays, rating: rating)
    let days = base.interval(
      stability: memory.stability,
      desiredRetention: desiredRetention
    )
    let graduated = (SteppedCard(phase: .review, memory: memory), wait: days * secondsPerDay)

    switch card.phase {
    case .learning(let step):
      guard let move = move(from: step, in: learningSteps, rating) else { return graduated }
      return (SteppedCard(phase: .learning(step: move.step), memory: memory), move.wait)
    case .relearning(let step):
      guard let move = move(from: step, in: relearningSteps, rating) else { return graduated }
      return (SteppedCard(phase: .relearning(step: move.step), memory: memory), move.wait)
    case .review:
      guard rating == .again, let first = relearningSteps.first else { return graduated }
      return (SteppedCard(phase: .relearning(step: 0), memory: memory), first)
    }
  }

  /// The step that a rating leads to, with its wait in seconds, or nil where the steps are over.
  private func move(
    from step: Int,
    in steps: [Int],
    _ rating: Rating
  ) -> (step: Int, wait: Int)? {
    guard let first = steps.first else { return nil }
    if rating == .again { return (0, first) }
    // A card may come from a scheduler with more steps.
    guard steps.indices.contains(step), rating != .easy else { return nil }
    if rating == .good {
      return steps.indices.contains(step + 1) ? (step + 1, steps[step + 1]) : nil
    }
    guard step == 0 else { return (step, steps[step]) }
    return (0, steps.count == 1 ? first * 3 / 2 : (first + steps[1]) / 2)
  }
}

private let secondsPerDay = 86_400
