/// Every column of a batch to mean 0 and variance 1, then learned gain and offset, then f.
///
/// y = f((x − μ) / √(σ² + ε) · gain + offset). In training μ and σ² are those of the batch (σ²
/// dividing by its size), and the running ones move towards them by `momentum` (σ² then dividing by
/// the size less one, where that is more than one row); in inference they are the running ones.
///
/// Source: Ioffe and Szegedy, "Batch normalization", ICML 2015, arXiv:1502.03167.
public struct BatchNormalisation: Layer, Hashable {
  /// The gain: `[1, dimensions]`, 1 at first.
  public let gain: Parameter
  /// The offset: `[1, dimensions]`, 0 at first.
  public let offset: Parameter
  /// The running mean: `[1, dimensions]`, 0 at first; kept, not learned.
  public let runningMean: Parameter
  /// The running variance: `[1, dimensions]`, 1 at first; kept, not learned.
  public let runningVariance: Parameter
  /// How far the running statistics move in a step.
  public var momentum: Double
  /// ε, added to the variance.
  public var epsilon: Double
  /// f, any but GELU.
  public var activation: Activation

  /// Creates a layer for examples of that many numbers.
  public init<Scalar: NeuralScalar>(
    dimensions: Int,
    momentum: Double = 0.1,
    epsilon: Double = 1e-5,
    activation: Activation = .identity,
    name: String = "batchNormalisation",
    in parameters: Parameters<Scalar>
  ) {
    let ones = Matrix<Scalar>(rows: 1, columns: dimensions, repeating: 1)
    let zeros = Matrix<Scalar>(rows: 1, columns: dimensions)
    gain = parameters.add(ones, name: "\(name).gain")
    offset = parameters.add(zeros, name: "\(name).offset")
    runningMean = parameters.add(zeros, name: "\(name).mean", kind: .state)
    runningVariance = parameters.add(ones, name: "\(name).variance", kind: .state)
    self.momentum = momentum
    self.epsilon = epsilon
    self.activation = activation
  }

  /// The normalised batch: `[batch, dimensions]` stays so.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    let tape = input.tape
    let mean = tape.variable(runningMean).values
    let variance = tape.variable(runningVariance).values
    let (rows, columns) = (input.rows, input.columns)
    let share = Scalar(momentum)
    let unbiased = Scalar(rows > 1 ? Double(rows) / Double(rows - 1) : 1)
    return input.normalisedColumns(
      gain: tape.variable(gain),
      offset: tape.variable(offset),
      mean: tape.isTraining ? nil : (UnsafePointer(mean), UnsafePointer(variance)),
      epsilon: epsilon,
      activation: activation
    ) { batchMean, batchVariance in
      for column in 0..<columns {
        mean[column] += share * (batchMean[column] - mean[column])
        variance[column] += share * (unbiased * batchVariance[column] - variance[column])
      }
    }
  }
}
