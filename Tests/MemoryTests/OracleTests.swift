import Memory
import Testing

@Suite("FSRS-6 against py-fsrs 6.3.2")
struct OracleTests {
  @Test("2,000 histories of 12 reviews agree to 1e-9, intervals and steps exactly")
  func histories() throws {
    let fixture = try OracleFixture.load()
    var histories = 0
    var sameDay = 0
    var differences: [String] = []
    for group in fixture.groups {
      let model = FSRS6(parameters: try FSRSParameters(group.parameters))
      let steps = SteppedScheduler(base: model, desiredRetention: group.desiredRetention)
      for history in group.histories {
        histories += 1
        #expect(history.count == 12)
        var state: MemoryState?
        var card = SteppedCard()
        for (number, review) in history.enumerated() {
          // Python floors, so that a clock moved back gives a negative day: the same day to both.
          let days = max(0, Int((Double(review.hours) / 24).rounded(.down)))
          if number > 0 && days == 0 { sameDay += 1 }
          let before = state.map { model.retrievability($0, elapsedDays: days) }
          let next = model.next(state, elapsedDays: days, rating: review.rating)
          let interval = model.interval(
            stability: next.stability,
            desiredRetention: group.desiredRetention
          )
          let stepped = steps.next(card, elapsedDays: days, rating: review.rating)
          let wait = review.wait == 0 ? review.interval * 86_400 : review.wait
          let agrees =
            isClose(next.stability, review.stability)
            && isClose(next.difficulty, review.difficulty)
            && isClose(before, review.retrievability)
            && interval == review.interval
            && stepped.card.memory == next
            && stepped.card.phase.number == review.phase
            && stepped.wait == wait
          if !agrees {
            differences.append("history \(histories), review \(number + 1): \(review) ≠ \(next)")
          }
          state = next
          card = stepped.card
        }
      }
    }
    #expect(histories == 2000)
    #expect(sameDay > 4000, "the fixture must hold many reviews on the same day")
    #expect(differences.isEmpty, "\(differences.count), first: \(differences.first ?? "")")
  }

  @Test("Good six times when due: 10 min, 2, 11, 46, 163, 498 days")
  func goldenTrace() {
    let steps = SteppedScheduler(base: FSRS6())
    var card = SteppedCard()
    var waits: [Int] = []
    for _ in 1...6 {
      let days = (waits.last ?? 0) / 86_400
      let (next, wait) = steps.next(card, elapsedDays: days, rating: .good)
      card = next
      waits.append(wait)
    }
    #expect(waits[0] == 600)
    #expect(waits.dropFirst().map { $0 / 86_400 } == [2, 11, 46, 163, 498])
    let memory = card.memory ?? MemoryState(stability: 0, difficulty: 0)
    #expect(abs(memory.stability - 497.8766) < 5e-5)
    #expect(abs(memory.difficulty - 2.0837) < 5e-5)
  }

  private func isClose(_ left: Double?, _ right: Double?) -> Bool {
    guard let left, let right else { return left == nil && right == nil }
    return abs(left - right) <= 1e-9 * abs(right)
  }
}

extension SteppedCard.Phase {
  /// The oracle's number of a state.
  fileprivate var number: Int {
    switch self {
    case .learning: 1
    case .review: 2
    case .relearning: 3
    }
  }
}
