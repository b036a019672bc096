import Memory

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// FSRS-6 at given parameters, forward; `RecallModel+Gradient.swift` has the way back.
///
/// The rules are those of `Memory`'s FSRS-6, where their formulas stand; they are written anew
/// since the way back needs what they compute in between.
struct RecallModel {
  /// w0…w20.
  let w: [Double]
  /// F = 0.9^(−1/w20) − 1.
  let factor: Double
  /// e^w8.
  let growthScale: Double
  /// e^(−w17·w18), the share of S that a lapse leaves at the most.
  let heldShare: Double
  /// e^(3·w5).
  let easySlope: Double
  /// D₀(easy), not held to its range.
  let easyDifficulty: Double

  init(_ parameters: [Double]) {
    w = parameters
    factor = pow(0.9, -1 / w[20]) - 1
    growthScale = exp(w[8])
    heldShare = exp(-w[17] * w[18])
    easySlope = exp(3 * w[5])
    easyDifficulty = w[4] - easySlope + 1
  }

  /// S and D after a first review.
  func begin(_ step: inout RecallStep, rating: Rating) -> (Double, Double) {
    step.begin(stability: 0, difficulty: 0, days: 0, rating: rating, weight: 0)
    step.rule = .first
    let difficulty = w[4] - exp(w[5] * (step.rating - 1)) + 1
    return held(w[rating.rawValue - 1], difficulty, &step)
  }

  /// −y·ln R − (1−y)·ln(1−R), weighted; 0 on the day of the review before.
  func predict(_ step: inout RecallStep) -> Double {
    guard step.days > 0 else {
      (step.base, step.logarithm, step.forgotten) = (1, 0, 0)
      return 0
    }
    let excess = factor * step.days / step.stability
    step.base = 1 + excess
    step.logarithm = log1p(excess)
    step.forgotten = -expm1(-w[20] * step.logarithm)
    guard step.weight != 0 else { return 0 }
    return step.weight
      * (step.isRecalled ? w[20] * step.logarithm : -log(step.forgotten))
  }

  /// S and D after a review.
  func advance(_ step: inout RecallStep) -> (Double, Double) {
    let stability =
      if step.days < 1 {
        sameDay(&step)
      } else if step.isRecalled {
        recalled(&step)
      } else {
        lapsed(&step)
      }
    return held(stability, revertedDifficulty(step), &step)
  }

  private func recalled(_ step: inout RecallStep) -> Double {
    step.rule = .recall
    step.logStability = log(step.stability)
    step.scale =
      growthScale * (11 - step.difficulty) * exp(-w[9] * step.logStability)
      * (step.rating == 2 ? w[15] : step.rating == 4 ? w[16] : 1)
    step.growth = step.scale * expm1(w[10] * step.forgotten)
    return step.stability * (1 + step.growth)
  }

  private func lapsed(_ step: inout RecallStep) -> Double {
    step.scale = w[11] * exp(w[14] * step.forgotten - w[12] * log(step.difficulty))
    let lapsed = step.scale * expm1(w[13] * log1p(step.stability))
    let most = step.stability * heldShare
    step.rule = lapsed <= most ? .lapse : .heldLapse
    step.growth = min(lapsed, most)
    return step.growth
  }

  private func sameDay(_ step: inout RecallStep) -> Double {
    step.logStability = log(step.stability)
    let growth = exp(w[17] * (step.rating - 3 + w[18]) - w[19] * step.logStability)
    step.rule = step.isRecalled && growth < 1 ? .keptSameDay : .sameDay
    step.growth = step.rule == .sameDay ? step.stability * growth : step.stability
    return step.growth
  }

  /// (1−w7)·(D − w6·(G−3)·(10−D)/9) + w7·D₀(easy).
  private func revertedDifficulty(_ step: RecallStep) -> Double {
    w[7] * easyDifficulty + (1 - w[7]) * dampedDifficulty(step)
  }

  /// D − w6·(G−3)·(10−D)/9.
  func dampedDifficulty(_ step: RecallStep) -> Double {
    step.difficulty - w[6] * (step.rating - 3) * (10 - step.difficulty) / 9
  }

  private func held(
    _ stability: Double,
    _ difficulty: Double,
    _ step: inout RecallStep
  ) -> (Double, Double) {
    step.holdsStability = !FSRS6.stabilityRange.contains(stability)
    step.holdsDifficulty = !FSRS6.difficultyRange.contains(difficulty)
    return (
      stability.held(to: FSRS6.stabilityRange), difficulty.held(to: FSRS6.difficultyRange)
    )
  }
}

extension Double {
  /// The nearest number within a range.
  func held(to range: ClosedRange<Double>) -> Double {
    Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }
}
