import Memory
import Randomness
import Testing

@testable import MemoryFitting

@Suite("Batches of memories")
struct MemoryBatchesTests {
  @Test("Every memory that counts comes once, then all come again in another order")
  func epochs() {
    var generator = SeededGenerator(seed: 6)
    var histories = ReviewHistories.random(memories: 100, reviews: 9, from: &generator)
    histories.beginMemory()
    histories.append(elapsedDays: 0, rating: .good)
    let loss = RecallLoss(histories, weights: histories.weights())
    var batches = MemoryBatches(of: loss, size: 100)
    #expect(batches.count > 4)
    func epoch() -> [Int] {
      var seen: [Int] = []
      while seen.count < 100 { seen += batches.next(from: &generator) }
      return seen
    }
    let (first, second) = (epoch(), epoch())
    #expect(first.sorted() == Array(0..<100))
    #expect(second.sorted() == Array(0..<100))
    #expect(first != second)
  }

  @Test("A batch has about as many reviews as were asked for")
  func sizes() {
    var generator = SeededGenerator(seed: 6)
    let histories = ReviewHistories.random(memories: 100, reviews: 9, from: &generator)
    let loss = RecallLoss(histories, weights: histories.weights())
    var batches = MemoryBatches(of: loss, size: 100)
    let reviews = batches.next(from: &generator).reduce(0) { $0 + loss.length(of: $1) }
    #expect((80...120).contains(reviews))
    var whole = MemoryBatches(of: loss, size: 10_000)
    #expect(whole.count == 1)
    #expect(whole.next(from: &generator).count == 100)
  }
}
