import Memory
import Testing

@Suite("Learning steps")
struct SteppedSchedulerTests {
  private func wait(
    _ rating: Rating,
    at phase: SteppedCard.Phase,
    learning: [Int],
    relearning: [Int] = [600]
  ) -> Int {
    let steps = SteppedScheduler(
      base: FSRS6(),
      learningSteps: learning,
      relearningSteps: relearning
    )
    let memory = MemoryState(stability: 2.3065, difficulty: 2)
    let card = SteppedCard(phase: phase, memory: memory)
    return steps.next(card, elapsedDays: 0, rating: rating).wait
  }

  @Test("Hard waits midway between two steps, and half as long again with one")
  func hard() {
    #expect(wait(.hard, at: .learning(step: 0), learning: [60, 600]) == 330)
    #expect(wait(.hard, at: .learning(step: 0), learning: [60]) == 90)
    #expect(wait(.hard, at: .learning(step: 1), learning: [60, 600]) == 600)
  }

  @Test("Without steps, days count at once")
  func noSteps() {
    for rating in Rating.allCases {
      #expect(wait(rating, at: .learning(step: 0), learning: []).isMultiple(of: 86_400))
      #expect(wait(rating, at: .review, learning: [], relearning: []).isMultiple(of: 86_400))
    }
  }

  @Test("A card from a scheduler with more steps graduates unless it is forgotten")
  func fewerSteps() {
    #expect(wait(.again, at: .learning(step: 7), learning: [60, 600]) == 60)
    for rating in [Rating.hard, .good, .easy] {
      let seconds = wait(rating, at: .learning(step: 7), learning: [60, 600])
      #expect(seconds >= 86_400)
    }
  }
}
