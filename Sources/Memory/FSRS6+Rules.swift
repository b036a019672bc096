#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

extension FSRS6 {
  /// D₀(G) = w4 − e^(w5·(G−1)) + 1, not yet held to 1…10.
  func initialDifficulty(_ rating: Rating) -> Double {
    let w = parameters.values
    return w[4] - exp(w[5] * Double(rating.rawValue - 1)) + 1
  }

  /// D′ = w7·D₀(easy) + (1−w7)·(D − w6·(G−3)·(10−D)/9), held to 1…10.
  ///
  /// The nearer D is to 10, the less a bad rating raises it; and every review draws it a little
  /// towards an easy item's, which enters unheld, as in the reference.
  func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let w = parameters.values
    let change = -w[6] * Double(rating.rawValue - 3)
    let damped = difficulty + (10 - difficulty) * change / 9
    let reverted = w[7] * initialDifficulty(.easy) + (1 - w[7]) * damped
    return reverted.clamped(to: FSRS6.difficultyRange)
  }

  /// S·(1 + e^w8·(11−D)·S^(−w9)·(e^(w10·(1−R)) − 1)·h·e), h = w15 for hard, e = w16 for easy.
  func recallStability(_ state: MemoryState, _ retrievability: Double, _ rating: Rating) -> Double {
    let w = parameters.values
    let growth =
      exp(w[8]) * (11 - state.difficulty) * pow(state.stability, -w[9])
      * (exp(w[10] * (1 - retrievability)) - 1)
      * (rating == .hard ? w[15] : 1) * (rating == .easy ? w[16] : 1)
    return state.stability * (1 + growth)
  }

  /// min(w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14·(1−R)), S/e^(w17·w18)).
  ///
  /// The second term keeps a lapse from leaving a memory more stable than a lapse on the same day
  /// would.
  func lapseStability(_ state: MemoryState, _ retrievability: Double) -> Double {
    let w = parameters.values
    let lapsed =
      w[11] * pow(state.difficulty, -w[12]) * (pow(state.stability + 1, w[13]) - 1)
      * exp(w[14] * (1 - retrievability))
    return min(lapsed, state.stability / exp(w[17] * w[18]))
  }

  /// S·e^(w17·(G−3+w18))·S^(−w19); no rating but again lowers S.
  func sameDayStability(_ state: MemoryState, _ rating: Rating) -> Double {
    let w = parameters.values
    let factor =
      exp(w[17] * (Double(rating.rawValue - 3) + w[18])) * pow(state.stability, -w[19])
    return state.stability * (rating == .again ? factor : max(factor, 1))
  }
}
