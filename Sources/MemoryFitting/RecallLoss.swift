import Memory

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The cross-entropy of recall under FSRS-6, as a function of its 21 parameters, with its gradient.
///
///     L(w) = Σ a·(−y·ln R − (1−y)·ln(1−R))      over the reviews, y = 1 where recalled
///
/// One pass forward through each memory's reviews gives the R of all of them, one pass back the
/// gradient: O(reviews), where a sequence for each review would cost the square of a memory's. The
/// derivatives are written by hand; tests hold them against `Neural`'s tape and against finite
/// differences, and R against `Memory`.
struct RecallLoss {
  /// The reviews.
  let histories: ReviewHistories
  /// a, one a review; 0 where a review does not count.
  let weights: [Double]
  /// Where the reviews of each memory that matter end: behind the last that counts, or at the
  /// first.
  private let ends: [Int]
  /// How many reviews the longest of them takes.
  private let longest: Int

  init(_ histories: ReviewHistories, weights: [Double]) {
    precondition(
      weights.count == histories.reviewCount,
      "\(weights.count) weights for \(histories.reviewCount) reviews"
    )
    self.histories = histories
    self.weights = weights
    ends = (0..<histories.memoryCount).map { memory in
      let reviews = histories.reviews(of: memory)
      return reviews.last { weights[$0] != 0 }.map { $0 + 1 } ?? reviews.lowerBound
    }
    longest = zip(ends, histories.starts).reduce(0) { max($0, $1.0 - $1.1) }
  }

  /// How many reviews of a memory are walked through.
  func length(of memory: Int) -> Int { ends[memory] - histories.starts[memory] }

  /// The loss of some memories at w, whose gradient is added to `gradient`.
  func add(
    _ memories: some Sequence<Int>,
    at w: [Double],
    to gradient: inout [Double]
  ) -> Double {
    precondition(
      w.count == 21 && gradient.count == 21,
      "FSRS-6 has 21 parameters, not \(w.count) with a gradient of \(gradient.count)"
    )
    let model = RecallModel(w)
    var steps = Array(repeating: RecallStep(), count: longest)
    var loss = 0.0
    gradient.withUnsafeMutableBufferPointer { gradient in
      steps.withUnsafeMutableBufferPointer { steps in
        for memory in memories where length(of: memory) > 1 {
          loss += forward(memory, model, steps)
          model.propagate(steps[..<length(of: memory)], to: gradient)
        }
      }
    }
    return loss
  }

  private func forward(
    _ memory: Int,
    _ model: RecallModel,
    _ steps: UnsafeMutableBufferPointer<RecallStep>
  ) -> Double {
    let start = histories.starts[memory]
    let length = length(of: memory)
    var (stability, difficulty) = model.begin(&steps[0], rating: histories.ratings[start])
    var loss = 0.0
    for place in 1..<length {
      let review = start + place
      steps[place].begin(
        stability: stability,
        difficulty: difficulty,
        days: Double(histories.elapsedDays[review]),
        rating: histories.ratings[review],
        weight: weights[review]
      )
      loss += model.predict(&steps[place])
      if place + 1 < length { (stability, difficulty) = model.advance(&steps[place]) }
    }
    return loss
  }
}
