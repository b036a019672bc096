import Foundation
import Memory
import MemoryFitting

extension ReviewLog {
  /// The reviews that count, in the order of time.
  var counted: [Int] {
    (0..<histories.memoryCount)
      .flatMap { histories.reviews(of: $0).dropFirst() }
      .filter { histories.elapsedDays[$0] > 0 }
      .sorted { (times[$0], $0) < (times[$1], $1) }
  }

  /// The log up to the newest of the reviews that count, and those, as indices of the whole log.
  func divided(share: Double) -> (train: ReviewLog, heldOut: Set<Int>) {
    let counted = counted
    let heldOut = counted[(counted.count - Int(Double(counted.count) * share))...]
    let start = heldOut.first.map { times[$0] } ?? .max
    var train = ReviewLog()
    for memory in 0..<histories.memoryCount {
      let reviews = histories.reviews(of: memory).filter { times[$0] < start }
      if !reviews.isEmpty { train.beginMemory() }
      for review in reviews {
        train.append(
          at: times[review],
          elapsedDays: Int(histories.elapsedDays[review]),
          rating: histories.ratings[review]
        )
      }
    }
    return (train, Set(heldOut))
  }

  /// The log loss of a model on some reviews.
  func logLoss(of model: FSRS6, on chosen: Set<Int>) -> Double {
    var loss = 0.0
    model.replay(histories) { review, before, _ in
      guard let before, chosen.contains(review) else { return }
      let days = Int(histories.elapsedDays[review])
      let recall = model.retrievability(before, elapsedDays: days)
      loss -= logarithm(histories.ratings[review] > .again ? recall : 1 - recall)
    }
    return loss / Double(chosen.count)
  }

  /// One line a review: memory, time, days since the review before, rating, whether it is held out.
  func text(heldOut: Set<Int>) -> String {
    var lines = ["memory,time,days,rating,heldOut"]
    for memory in 0..<histories.memoryCount {
      for review in histories.reviews(of: memory) {
        lines.append(
          "\(memory),\(times[review]),\(histories.elapsedDays[review]),"
            + "\(histories.ratings[review].rawValue),\(heldOut.contains(review) ? 1 : 0)"
        )
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
