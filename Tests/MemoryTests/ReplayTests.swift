import Memory
import Randomness
import Testing

@Suite("Histories replayed")
struct ReplayTests {
  private let histories: ReviewHistories = {
    var generator = SeededGenerator(seed: 9)
    var histories = ReviewHistories()
    for memory in 0..<40 {
      histories.beginMemory()
      for _ in 0..<memory % 5 {
        histories.append(
          elapsedDays: generator.integer(in: -2...40),
          rating: Rating.allCases[generator.integer(below: 4)]
        )
      }
    }
    return histories
  }()

  @Test("Each memory ends in the state that its reviews, one after the other, give")
  func states() {
    let model = FSRS6()
    let found = model.replay(histories)
    #expect(found.count == 40)
    for memory in 0..<40 {
      let reviews = histories.reviews(of: memory)
      #expect(reviews.count == memory % 5)
      var state: MemoryState?
      for review in reviews {
        state = model.next(
          state,
          elapsedDays: Int(histories.elapsedDays[review]),
          rating: histories.ratings[review]
        )
      }
      #expect(found[memory] == state)
    }
  }

  @Test("Every review is visited in order, with what was known before and after it")
  func visiting() {
    let model = FSRS6()
    var visited: [Int] = []
    var last: [MemoryState?] = Array(repeating: nil, count: 40)
    let owner = (0..<40).flatMap { memory in histories.reviews(of: memory).map { _ in memory } }
    model.replay(histories) { review, before, after in
      visited.append(review)
      #expect(before == last[owner[review]])
      last[owner[review]] = after
    }
    #expect(visited == Array(0..<histories.reviewCount))
    #expect(last == model.replay(histories))
    visited = []
    model.replay(histories, memories: 4..<5) { review, _, _ in visited.append(review) }
    #expect(visited == Array(histories.reviews(of: 4)))
  }

  @Test("Days before the last review are kept as the same day, endless ones as many")
  func days() {
    var histories = ReviewHistories()
    histories.reserve(memories: 1, reviews: 2)
    histories.beginMemory()
    histories.append(elapsedDays: -3, rating: .good)
    histories.append(elapsedDays: .max, rating: .good)
    #expect(histories.elapsedDays == [0, .max])
  }
}
