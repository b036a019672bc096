/// A part of a network that takes a matrix of examples and returns one.
///
/// A value that names its ``Parameter``s; the numbers are in ``Parameters``.
public protocol Layer: Sendable {
  /// The output for an input, one example a row.
  func callAsFunction<Scalar: NeuralScalar>(_ input: Variable<Scalar>) -> Variable<Scalar>
}

extension Activation: Layer {}
