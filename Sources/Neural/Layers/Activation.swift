/// A function that is applied to every number of a layer's output.
public enum Activation: Hashable, Sendable {
  /// x itself.
  case identity
  /// 1 / (1 + e^(−x)), in (0, 1); the derivative is at most ¼, so depth kills the gradient.
  case sigmoid
  /// (e^x − e^(−x)) / (e^x + e^(−x)), in (−1, 1); the derivative is 1 at 0 only.
  case tanh
  /// max(0, x): the derivative is 1 for positive numbers and 0 for the others.
  ///
  /// Source: Nair and Hinton, "Rectified linear units improve restricted Boltzmann machines", ICML
  /// 2010.
  case relu
  /// x where positive, `slope` · x elsewhere: no unit dies.
  ///
  /// Source: Maas, Hannun and Ng, "Rectifier nonlinearities improve neural network acoustic models",
  /// ICML 2013.
  case leakyReLU(slope: Double)

  /// The activation of a number; NaN stays NaN.
  public func callAsFunction<Scalar: NeuralScalar>(_ x: Scalar) -> Scalar {
    switch self {
    case .identity: return x
    case .sigmoid:
      // The exponential of a positive number is never taken, so nothing overflows.
      let tail = Scalar.exponential(-abs(x))
      return x >= 0 ? 1 / (1 + tail) : tail / (1 + tail)
    case .tanh: return Scalar.hyperbolicTangent(x)
    case .relu: return x.isNaN ? x : max(0, x)
    case .leakyReLU(let slope): return x > 0 ? x : x * Scalar(slope)
    }
  }

  /// The derivative at a number; at the kink of a rectifier it is the left one, as elsewhere.
  public func derivative<Scalar: NeuralScalar>(at x: Scalar) -> Scalar {
    switch self {
    case .identity: return 1
    case .sigmoid:
      let value = self(x)
      return value * (1 - value)
    case .tanh:
      let value = Scalar.hyperbolicTangent(x)
      return 1 - value * value
    case .relu: return x.isNaN ? x : x > 0 ? 1 : 0
    case .leakyReLU(let slope): return x.isNaN ? x : x > 0 ? 1 : Scalar(slope)
    }
  }

  /// The activation of every number: `[n, m]` stays `[n, m]`.
  public func callAsFunction<Scalar: NeuralScalar>(_ x: Matrix<Scalar>) -> Matrix<Scalar> {
    x.map { self($0) }
  }

  /// The derivative at every number: `[n, m]` stays `[n, m]`.
  public func derivative<Scalar: NeuralScalar>(at x: Matrix<Scalar>) -> Matrix<Scalar> {
    x.map { derivative(at: $0) }
  }
}
