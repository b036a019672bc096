import Memory
import Randomness

extension ReviewHistories {
  /// Histories of random ratings at random gaps, a quarter of them on the same day.
  static func random(
    memories: Int,
    reviews: Int,
    from generator: inout SeededGenerator
  ) -> ReviewHistories {
    var histories = ReviewHistories()
    for _ in 0..<memories {
      histories.beginMemory()
      for _ in 0..<reviews {
        histories.append(
          elapsedDays: [0, 1, 4, 30, 200][generator.weightedIndex([5, 4, 5, 4, 2])],
          rating: Rating.allCases[generator.weightedIndex([3, 2, 4, 2])]
        )
      }
    }
    return histories
  }

  /// One for every review that counts, or another number for each.
  func weights(_ weight: (Int) -> Double = { _ in 1 }) -> [Double] {
    var weights = Array(repeating: 0.0, count: reviewCount)
    for memory in 0..<memoryCount {
      for review in reviews(of: memory).dropFirst() where elapsedDays[review] > 0 {
        weights[review] = weight(review)
      }
    }
    return weights
  }
}
