/// Every row to mean 0 and variance 1, then learned gain and offset; the same in training and
/// inference.
///
/// y = (x − μ) / √(σ² + ε) · gain + offset, with μ and σ² of the row's own numbers.
///
/// Source: Ba, Kiros and Hinton, "Layer normalization", 2016, arXiv:1607.06450.
public struct LayerNormalisation: Layer, Hashable {
  /// The gain: `[1, dimensions]`, 1 at first.
  public let gain: Parameter
  /// The offset: `[1, dimensions]`, 0 at first.
  public let offset: Parameter
  /// ε, added to the variance.
  public var epsilon: Double

  /// Creates a layer for examples of that many numbers.
  public init<Scalar: NeuralScalar>(
    dimensions: Int,
    epsilon: Double = 1e-5,
    name: String = "layerNormalisation",
    in parameters: Parameters<Scalar>
  ) {
    gain = parameters.add(
      Matrix(rows: 1, columns: dimensions, repeating: 1),
      name: "\(name).gain"
    )
    offset = parameters.add(Matrix(rows: 1, columns: dimensions), name: "\(name).offset")
    self.epsilon = epsilon
  }

  /// The normalised examples: `[batch, dimensions]` stays so.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    input.normalisedLayer(
      gain: input.tape.variable(gain),
      offset: input.tape.variable(offset),
      epsilon: epsilon
    )
  }
}
