import Memory

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension RecallModel {
  /// Adds the derivative of a memory's loss with respect to each parameter.
  ///
  /// From the last review to the first: s and d are the derivatives of the loss with respect to the
  /// S and D that the review before left, r that with respect to R. Where a value was held to its
  /// range, none passes.
  func propagate(
    _ steps: Slice<UnsafeMutableBufferPointer<RecallStep>>,
    to gradient: UnsafeMutableBufferPointer<Double>
  ) {
    var (s, d) = (0.0, 0.0)
    for place in steps.indices.dropFirst().reversed() {
      let step = steps[place]
      var r = 0.0
      // The last review leaves a state that nothing reads.
      if place + 1 < steps.endIndex {
        if step.holdsStability { s = 0 }
        if step.holdsDifficulty { d = 0 }
        (s, d, r) = propagateRules(step, s, d, gradient)
      }
      if step.days > 0 { s += propagateRecall(step, r, gradient) }
    }
    let first = steps[steps.startIndex]
    if !first.holdsStability { gradient[Int(first.rating) - 1] += s }
    if !first.holdsDifficulty {
      gradient[4] += d
      gradient[5] -= d * (first.rating - 1) * exp(w[5] * (first.rating - 1))
    }
  }

  /// Through the curve of forgetting, with x = 1 + F·t/S.
  ///
  ///     R = x^(−w20)        F′ = ∂F/∂w20 = (F+1)·ln 0.9 / w20²
  ///     ∂ln R/∂S   = w20·(x−1)/(x·S)
  ///     ∂ln R/∂w20 = −ln x − w20·F′·t/(x·S)
  ///
  /// The loss, too, is taken by ln R, which stays exact where R is near 0.
  private func propagateRecall(
    _ step: RecallStep,
    _ outer: Double,
    _ gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let recall = 1 - step.forgotten
    var byLogarithm = outer * recall
    if step.weight != 0 {
      byLogarithm += step.weight * (step.isRecalled ? -1 : recall / step.forgotten)
    }
    let factorSlope = (factor + 1) * log(0.9) / (w[20] * w[20])
    gradient[20] -=
      byLogarithm
      * (step.logarithm + w[20] * factorSlope * step.days / (step.base * step.stability))
    return byLogarithm * w[20] * (step.base - 1) / (step.base * step.stability)
  }

  /// Through the rules for S and D.
  private func propagateRules(
    _ step: RecallStep,
    _ s: Double,
    _ d: Double,
    _ gradient: UnsafeMutableBufferPointer<Double>
  ) -> (s: Double, d: Double, r: Double) {
    var (before, difficulty, r) = (0.0, propagateDifficulty(step, d, gradient), 0.0)
    let grown = s * step.growth
    switch step.rule {
    case .first: break
    case .recall:
      let growth = grown * step.stability
      // e^(w10·(1−R)) · scale, without a division by what may be 0.
      let exponential = s * step.stability * (step.growth + step.scale)
      before = s * (1 + step.growth * (1 - w[9]))
      difficulty -= growth / (11 - step.difficulty)
      r = -exponential * w[10]
      gradient[8] += growth
      gradient[9] -= growth * step.logStability
      gradient[10] += exponential * step.forgotten
      if step.rating == 2 { gradient[15] += slope(step, s) }
      if step.rating == 4 { gradient[16] += growth / w[16] }
    case .lapse:
      let power = s * (step.growth + step.scale)
      before = power * w[13] / (step.stability + 1)
      difficulty -= grown * w[12] / step.difficulty
      r = -grown * w[14]
      gradient[11] += grown / w[11]
      gradient[12] -= grown * log(step.difficulty)
      gradient[13] += power * log1p(step.stability)
      gradient[14] += grown * step.forgotten
    case .heldLapse:
      before = s * heldShare
      gradient[17] -= grown * w[18]
      gradient[18] -= grown * w[17]
    case .sameDay:
      before = grown / step.stability * (1 - w[19])
      gradient[17] += grown * (step.rating - 3 + w[18])
      gradient[18] += grown * w[17]
      gradient[19] -= grown * step.logStability
    case .keptSameDay: before = s
    }
    return (before, difficulty, r)
  }

  /// ∂S′/∂w15 of a recall rated hard: S times the growth without w15, which may be 0.
  private func slope(_ step: RecallStep, _ s: Double) -> Double {
    s * step.stability * growthScale * (11 - step.difficulty)
      * exp(-w[9] * step.logStability) * expm1(w[10] * step.forgotten)
  }

  private func propagateDifficulty(
    _ step: RecallStep,
    _ d: Double,
    _ gradient: UnsafeMutableBufferPointer<Double>
  ) -> Double {
    let inner = d * (1 - w[7])
    gradient[4] += d * w[7]
    gradient[5] -= 3 * d * w[7] * easySlope
    gradient[6] -= inner * (step.rating - 3) * (10 - step.difficulty) / 9
    gradient[7] += d * (easyDifficulty - dampedDifficulty(step))
    return inner * (1 + w[6] * (step.rating - 3) / 9)
  }
}
