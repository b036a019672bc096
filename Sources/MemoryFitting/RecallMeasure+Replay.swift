import Memory

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension RecallMeasure {
  /// One bin of like reviews.
  private struct Bin: Hashable {
    var days: Int
    var reviews: Int
    var lapses: Int
  }

  private struct Sum {
    var count = 0.0
    var recalled = 0.0
    var predicted = 0.0

    mutating func add(isRecalled: Bool, predicted recall: Double) {
      count += 1
      recalled += isRecalled ? 1 : 0
      predicted += recall
    }
  }

  /// Measures models on all reviews that count; nil where it was given up. O(reviews).
  ///
  /// - Parameters:
  ///   - histories: The reviews. At least one counts.
  ///   - givesUp: Asked every thousand memories whether to end.
  ///   - model: The model that predicts a memory's reviews.
  init?(of histories: ReviewHistories, givesUp: () -> Bool, by model: (_ memory: Int) -> FSRS6) {
    var count = 0.0
    var loss = 0.0
    var bins: [Bin: Sum] = [:]
    for memory in 0..<histories.memoryCount {
      if memory.isMultiple(of: 1024), givesUp() { return nil }
      let model = model(memory)
      var number = 1
      var lapses = 0
      model.replay(histories, memories: memory..<memory + 1) { review, before, _ in
        let days = Int(histories.elapsedDays[review])
        guard let before, days > 0 else { return }
        let isRecalled = histories.ratings[review] > .again
        number += 1
        let recall = model.retrievability(before, elapsedDays: days)
        // R may round to 1 for a memory that is stable beyond all days.
        loss -= log(isRecalled ? recall : max(1 - recall, .ulpOfOne))
        let bin = Bin(
          days: Self.step(days, of: 3.62),
          reviews: Self.step(number, of: 1.89),
          lapses: lapses == 0 ? -1 : Self.step(lapses, of: 1.73)
        )
        count += 1
        bins[bin, default: Sum()].add(isRecalled: isRecalled, predicted: recall)
        if !isRecalled { lapses += 1 }
      }
    }
    precondition(count > 0, "no review counts among \(histories.reviewCount)")
    // In a fixed order, since sums of floating-point numbers depend on it.
    let squares = bins.sorted { left, right in
      (left.key.days, left.key.reviews, left.key.lapses)
        < (right.key.days, right.key.reviews, right.key.lapses)
    }.reduce(0.0) { total, bin in
      let difference = bin.value.recalled - bin.value.predicted
      return total + difference * difference / bin.value.count
    }
    self.init(
      reviews: Int(count),
      logLoss: loss / count,
      rootMeanSquaredErrorInBins: (squares / count).squareRoot()
    )
  }

  /// ⌊ln number / ln base⌋.
  private static func step(_ number: Int, of base: Double) -> Int {
    Int((log(Double(number)) / log(base)).rounded(.down))
  }
}
