import Memory

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// How users differ, as far as it is known before one has reviewed anything.
///
/// Parameters are fitted in coordinates u, of which the published parameters are the origin and a
/// typical distance is 1, so that one learning rate fits all:
///
///     w = standard + σ·u                for w4…w20, σ the standard deviation among users
///     w = standard · e^u                for the initial stabilities w0…w3
///
/// What is added to the loss draws u to the origin:
///
///     Σ u²                                            over w4…w20
///     Σ (u − ū)²/β² + 4·ū²/(β² + 4·α²)                over w0…w3, ū their mean
///
/// Each is twice the negative logarithm of a normal density. In that of the second the four share a
/// deviation α and have one of β each: who remembers first answers twice as long does so whatever
/// the rating, and a rating that was never given follows the others.
///
/// Source of σ and of the first sum: open-spaced-repetition, fsrs-optimizer 6.5.0,
/// `DEFAULT_PARAMS_STDDEV_TENSOR`. It fits the initial stabilities beforehand instead.
enum ParameterPrior {
  /// σ of w4…w20 among users.
  static let deviations: [Double] = [
    0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31, 0.32, 0.14,
    0.27,
  ]
  /// How many parameters are initial stabilities, and those come first.
  static let stabilityCount = 4
  /// α: how far, in nats, initial stabilities differ among users together.
  static let sharedDeviation = 0.7
  /// β: how far, in nats, each of them differs beyond that.
  static let ownDeviation = 0.5

  /// w at u, within the ranges of the model.
  static func parameters(at u: [Double]) -> [Double] {
    FSRSParameters.standard.values.indices.map { index in
      let standard = FSRSParameters.standard.values[index]
      let value =
        index < stabilityCount
        ? standard * exp(u[index]) : standard + deviations[index - stabilityCount] * u[index]
      return value.held(to: FSRSParameters.ranges[index])
    }
  }

  /// u at w.
  static func coordinates(of w: [Double]) -> [Double] {
    w.indices.map { index in
      let standard = FSRSParameters.standard.values[index]
      return index < stabilityCount
        ? log(w[index] / standard) : (w[index] - standard) / deviations[index - stabilityCount]
    }
  }

  /// ∂L/∂u, from ∂L/∂w at w.
  static func pulledBack(_ gradient: [Double], at w: [Double]) -> [Double] {
    gradient.indices.map { index in
      gradient[index] * (index < stabilityCount ? w[index] : deviations[index - stabilityCount])
    }
  }

  /// What is added to the loss at u.
  static func penalty(at u: [Double]) -> Double {
    zip(u, penaltyGradient(at: u)).reduce(0) { $0 + $1.0 * $1.1 / 2 }
  }

  /// Its derivative; the penalty is quadratic, so it is u·gradient/2.
  static func penaltyGradient(at u: [Double]) -> [Double] {
    let mean = u.prefix(stabilityCount).reduce(0, +) / Double(stabilityCount)
    let own = 2 / (ownDeviation * ownDeviation)
    let shared =
      2
      / (ownDeviation * ownDeviation + Double(stabilityCount) * sharedDeviation * sharedDeviation)
    return u.indices.map { index in
      index < stabilityCount ? own * (u[index] - mean) + shared * mean : 2 * u[index]
    }
  }
}
