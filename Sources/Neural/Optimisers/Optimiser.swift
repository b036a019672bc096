import CKernels

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Changes parameters by their gradients.
///
/// All dense parameters are changed in one pass over memory; of sparse tables only the rows that
/// the last differentiation touched, their moments included.
public struct Optimiser<Scalar: NeuralScalar> {
  /// How a step follows from a gradient.
  public let method: OptimiserMethod
  /// η, before the schedule.
  public var learningRate: Double
  /// How η changes with the steps.
  public var schedule: LearningRateSchedule
  /// λ: adds λ w to the gradient, as the penalty λ/2 · Σ w² would; for AdamW see there.
  public var weightDecay: Double
  /// How many steps were made.
  public private(set) var step = 0

  private var first: [Scalar] = []
  private var second: [Scalar] = []

  /// Creates an optimiser that has made no step.
  public init(
    _ method: OptimiserMethod,
    learningRate: Double,
    schedule: LearningRateSchedule = .constant,
    weightDecay: Double = 0
  ) {
    self.method = method
    self.learningRate = learningRate
    self.schedule = schedule
    self.weightDecay = weightDecay
  }

  /// η of the next step.
  public var currentRate: Double { learningRate * schedule.factor(at: step) }

  /// Makes a step. O(numbers), without allocating after the first.
  ///
  /// Where probes are given, they read how far each layer's weights moved. `givesUp` is asked every
  /// million numbers whether to leave the rest as it is.
  public mutating func update(
    _ parameters: Parameters<Scalar>,
    readBy probes: Probes<Scalar>? = nil,
    givesUp: (() -> Bool)? = nil
  ) {
    probes?.willUpdate(parameters)
    prepare(parameters.extent)
    let rate = currentRate
    step += 1
    let kernels = Scalar.kernels
    let decay = weightDecay
    let count = Double(step)
    let method = method
    first.withUnsafeMutableBufferPointer { firstMoments in
      second.withUnsafeMutableBufferPointer { secondMoments in
        let (m, v) = (firstMoments.baseAddress, secondMoments.baseAddress)
        parameters.forEachChangedPiece(givesUp: givesUp) { offset, length in
          let gradient = parameters.gradients + offset
          let value = parameters.values + offset
          let length = Int64(length)
          switch method {
          case .sgd: kernels.descend(length, rate, decay, gradient, value)
          case .momentum(let factor, let nesterov):
            guard let m else { return }
            kernels.momentum(
              length,
              rate,
              factor,
              nesterov ? 1 : 0,
              decay,
              gradient,
              m + offset,
              value
            )
          case .adagrad(let epsilon):
            guard let m else { return }
            kernels.adagrad(length, rate, epsilon, decay, gradient, m + offset, value)
          case .rmsProp(let smoothing, let epsilon):
            guard let m else { return }
            kernels.rmsprop(length, rate, smoothing, epsilon, decay, gradient, m + offset, value)
          case .adam(let beta1, let beta2, let epsilon):
            guard let m, let v else { return }
            kernels.adam(
              length,
              rate,
              beta1,
              beta2,
              1 - pow(beta1, count),
              1 - pow(beta2, count),
              epsilon,
              decay,
              1,
              gradient,
              m + offset,
              v + offset,
              value
            )
          case .adamW(let beta1, let beta2, let epsilon):
            guard let m, let v else { return }
            kernels.adam(
              length,
              rate,
              beta1,
              beta2,
              1 - pow(beta1, count),
              1 - pow(beta2, count),
              epsilon,
              0,
              1 - rate * decay,
              gradient,
              m + offset,
              v + offset,
              value
            )
          }
        }
      }
    }
    probes?.didUpdate(parameters)
  }

  private mutating func prepare(_ extent: Int) {
    let (needsFirst, needsSecond) =
      switch method {
      case .sgd: (false, false)
      case .momentum, .adagrad, .rmsProp: (true, false)
      case .adam, .adamW: (true, true)
      }
    if needsFirst, first.isEmpty { first = Array(repeating: 0, count: extent) }
    if needsSecond, second.isEmpty { second = Array(repeating: 0, count: extent) }
    precondition(
      (!needsFirst || first.count == extent) && (!needsSecond || second.count == extent),
      "moments of \(first.count) numbers do not fit parameters of \(extent)"
    )
  }
}
