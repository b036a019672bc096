public import Randomness

/// How the weights of a layer begin.
///
/// With n inputs and m outputs the aim of Xavier and He is that signals neither die nor explode
/// while they pass through many layers: the variance of a layer's output stays near that of its
/// input. All are centred on 0.
///
/// Sources: LeCun et al., "Efficient backprop", 1998, doi:10.1007/3-540-49430-8_2 (1/√n); Glorot
/// and Bengio, "Understanding the difficulty of training deep feedforward neural networks", AISTATS
/// 2010 (Xavier); He et al., "Delving deep into rectifiers", ICCV 2015, arXiv:1502.01852 (He).
public enum Initialiser: Hashable, Sendable {
  /// Which distribution the weights are drawn from.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// Between −√3 · σ and √3 · σ, all equally likely.
    case uniform
    /// A bell of standard deviation σ.
    case normal
  }

  /// Standard deviation `scale`, whatever the layer's size.
  case constantScale(Double, Shape)
  /// Uniform in ±1/√n: σ² = 1 / (3n), the classic start, too small for depth.
  case uniformFanIn
  /// σ² = gain² · 2 / (n + m), for activations like tanh.
  case xavier(Shape, gain: Double = 1)
  /// σ² = gain² · 2 / n, for rectifiers, which let half of the signal pass.
  case he(Shape, gain: Double = 1)
  /// Orthogonal rows or columns, whichever are fewer, times the gain: no direction grows or
  /// shrinks.
  ///
  /// Source: Saxe, McClelland and Ganguli, "Exact solutions to the nonlinear dynamics of learning
  /// in deep linear neural networks", ICLR 2014, arXiv:1312.6120.
  case orthogonal(gain: Double = 1)

  /// The standard deviation σ of the weights of a layer with n inputs and m outputs.
  public func standardDeviation(inputDimensions: Int, outputDimensions: Int) -> Double {
    let inputs = Double(inputDimensions)
    return switch self {
    case .constantScale(let scale, _): scale
    case .uniformFanIn: (1 / (3 * inputs)).squareRoot()
    case .xavier(_, let gain): gain * (2 / (inputs + Double(outputDimensions))).squareRoot()
    case .he(_, let gain): gain * (2 / inputs).squareRoot()
    case .orthogonal(let gain):
      gain * (1 / max(inputs, Double(outputDimensions))).squareRoot()
    }
  }

  private var shape: Shape {
    switch self {
    case .constantScale(_, let shape), .xavier(let shape, _), .he(let shape, _): shape
    case .uniformFanIn: .uniform
    case .orthogonal: .normal
    }
  }

  /// Weights `[inputDimensions, outputDimensions]`, drawn row after row.
  public func weights<Scalar: NeuralScalar>(
    inputDimensions: Int,
    outputDimensions: Int,
    using generator: inout SeededGenerator
  ) -> Matrix<Scalar> {
    let weights: Matrix<Scalar>? = weights(
      inputDimensions: inputDimensions,
      outputDimensions: outputDimensions,
      using: &generator,
      givesUp: { false }
    )
    guard let weights else { preconditionFailure("nothing gives up") }
    return weights
  }

  /// Weights `[inputDimensions, outputDimensions]`, drawn row after row, or nil where it was given
  /// up.
  ///
  /// O(n · m), orthogonal ones O(n · m · min(n, m)).
  ///
  /// - Parameter givesUp: asked between rows, and between sixteen orthogonal vectors, whether to
  ///   end there.
  public func weights<Scalar: NeuralScalar>(
    inputDimensions: Int,
    outputDimensions: Int,
    using generator: inout SeededGenerator,
    givesUp: () -> Bool
  ) -> Matrix<Scalar>? {
    precondition(
      inputDimensions > 0 && outputDimensions > 0,
      "a layer of [\(inputDimensions), \(outputDimensions)] has no weights"
    )
    let (rows, columns) = (inputDimensions, outputDimensions)
    let numbers =
      if case .orthogonal(let gain) = self {
        Self.orthogonal(rows, columns, gain: gain, using: &generator, givesUp: givesUp)
      } else {
        independent(rows, columns, using: &generator, givesUp: givesUp)
      }
    return numbers.map { Matrix(rows: rows, columns: columns, elements: Scalar.rounded($0)) }
  }

  private func independent(
    _ rows: Int,
    _ columns: Int,
    using generator: inout SeededGenerator,
    givesUp: () -> Bool
  ) -> [Double]? {
    let deviation = standardDeviation(inputDimensions: rows, outputDimensions: columns)
    let bound = deviation * 3.0.squareRoot()
    let shape = self.shape
    var numbers: [Double] = []
    numbers.reserveCapacity(rows * columns)
    for _ in 0..<rows {
      if givesUp() { return nil }
      switch shape {
      case .uniform:
        for _ in 0..<columns { numbers.append(bound * (2 * generator.unit() - 1)) }
      case .normal:
        for _ in 0..<columns { numbers.append(deviation * generator.normal()) }
      }
    }
    return numbers
  }

  /// An orthonormal basis of the smaller side, times the gain. O(n · m · min(n, m)).
  private static func orthogonal(
    _ rows: Int,
    _ columns: Int,
    gain: Double,
    using generator: inout SeededGenerator,
    givesUp: () -> Bool
  ) -> [Double]? {
    var basis = OrthogonalBasis(count: min(rows, columns), length: max(rows, columns))
    while !basis.isComplete {
      if givesUp() { return nil }
      basis.extend(using: &generator)
    }
    return basis.numbers(asRows: rows <= columns, gain: gain)
  }
}
