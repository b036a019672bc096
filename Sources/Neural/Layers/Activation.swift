import CKernels

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
  /// Source: Maas, Hannun and Ng, "Rectifier nonlinearities improve neural network acoustic
  /// models", ICML 2013.
  case leakyReLU(slope: Double)
  /// x · Φ(x), with the distribution function Φ of the normal distribution: a rectifier without
  /// kink.
  ///
  /// Source: Hendrycks and Gimpel, "Gaussian error linear units", 2016, arXiv:1606.08415.
  case gelu

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
    case .gelu: return x * Self.normalShare(x)
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
    case .gelu:
      let density = Scalar.exponential(-x * x / 2) / (2 * Scalar.pi).squareRoot()
      // Far out the density is 0, and 0 times a number that large would be one too many for
      // infinity.
      return Self.normalShare(x) + (density == 0 ? 0 : x * density)
    }
  }

  /// Φ(x): how much of the normal distribution lies below x.
  private static func normalShare<Scalar: NeuralScalar>(_ x: Scalar) -> Scalar {
    (1 + Scalar.errorFunction(x * Scalar(0.5).squareRoot())) / 2
  }

  /// The loop that applies it.
  var function: viva_function {
    switch self {
    case .identity: VIVA_IDENTITY
    case .sigmoid: VIVA_SIGMOID
    case .tanh: VIVA_TANH
    case .relu: VIVA_RELU
    case .leakyReLU: VIVA_LEAKY_RELU
    case .gelu: VIVA_GELU
    }
  }

  /// What a number below 0 is multiplied with, for a leaky rectifier.
  var slope: Double {
    if case .leakyReLU(let slope) = self { slope } else { 0 }
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
