import Memory
import Randomness
import Testing

@Suite("FSRS-6 with anything that may be asked of it")
struct FuzzTests {
  @Test("20,000 reviews with 500 random models stay within the ranges that are promised")
  func extremes() throws {
    var generator = SeededGenerator(seed: 20_260_601)
    for _ in 0..<500 {
      // Half of the numbers on an end of their range, where overflow would come from.
      let values = FSRSParameters.ranges.map { range in
        switch generator.integer(below: 4) {
        case 0: range.lowerBound
        case 1: range.upperBound
        default: generator.uniform(in: range.lowerBound..<range.upperBound)
        }
      }
      let model = FSRS6(parameters: try FSRSParameters(values))
      let favoured = Rating.allCases[generator.integer(below: 4)]
      var state: MemoryState?
      for _ in 0..<40 {
        let other = Rating.allCases[generator.integer(below: 4)]
        let rating = generator.chance(0.7) ? favoured : other
        let days = [0, 0, 1, 30, 40_000, Int.max][generator.integer(below: 6)]
        let next = model.next(state, elapsedDays: days, rating: rating)
        #expect(FSRS6.stabilityRange.contains(next.stability))
        #expect(FSRS6.difficultyRange.contains(next.difficulty))
        let recall = model.retrievability(next, elapsedDays: days)
        #expect((0...1).contains(recall))
        let retention = generator.uniform(in: 0.001..<0.999)
        let interval = model.interval(stability: next.stability, desiredRetention: retention)
        #expect(FSRS6.intervalRange.contains(interval))
        state = next
      }
    }
  }
}
