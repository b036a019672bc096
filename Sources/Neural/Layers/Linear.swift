public import Randomness

/// A fully connected layer: y = x · W + b.
///
/// Shapes: x `[batch, inputDimensions]`, W `[inputDimensions, outputDimensions]`,
/// b `[outputDimensions]`, y `[batch, outputDimensions]`.
public struct Linear<Scalar: NeuralScalar>: Hashable, Sendable {
  /// W: `[inputDimensions, outputDimensions]`.
  public var weight: Matrix<Scalar>
  /// b: `[outputDimensions]`, or nil for a layer without.
  public var bias: [Scalar]?

  /// How many numbers an example has.
  public var inputDimensions: Int { weight.rows }
  /// How many numbers an example becomes.
  public var outputDimensions: Int { weight.columns }

  /// Creates a layer from its parameters.
  public init(weight: Matrix<Scalar>, bias: [Scalar]? = nil) {
    precondition(
      bias == nil || bias?.count == weight.columns,
      "a weight of \(weight.shape) and a bias of \(bias?.count ?? 0) do not fit"
    )
    self.weight = weight
    self.bias = bias
  }

  /// Creates a layer with drawn weights and, if it has one, a bias of 0.
  public init(
    inputDimensions: Int,
    outputDimensions: Int,
    bias: Bool = true,
    initialiser: Initialiser = .xavier(.uniform),
    using generator: inout SeededGenerator
  ) {
    weight = initialiser.weights(
      inputDimensions: inputDimensions,
      outputDimensions: outputDimensions,
      using: &generator
    )
    self.bias = bias ? Array(repeating: 0, count: outputDimensions) : nil
  }

  /// The layer's output: `[batch, inputDimensions]` becomes `[batch, outputDimensions]`.
  public func callAsFunction(_ input: Matrix<Scalar>) -> Matrix<Scalar> {
    precondition(
      input.columns == inputDimensions,
      "an input of \(input.shape) does not fit a weight of \(weight.shape)"
    )
    let output = input.product(weight)
    return bias.map { output.addingToEveryRow($0) } ?? output
  }

  /// What a change of the output means for the input and the parameters.
  ///
  /// With g = ∂L/∂y `[batch, outputDimensions]`: ∂L/∂x = g · Wᵀ `[batch, inputDimensions]`,
  /// ∂L/∂W = xᵀ · g `[inputDimensions, outputDimensions]`, ∂L/∂b = the column sums of g.
  public func gradient(
    input: Matrix<Scalar>,
    output gradient: Matrix<Scalar>
  ) -> (input: Matrix<Scalar>, layer: Linear<Scalar>) {
    precondition(
      input.columns == inputDimensions && gradient.columns == outputDimensions
        && input.rows == gradient.rows,
      "an input of \(input.shape) and a gradient of \(gradient.shape) do not fit a weight of "
        + weight.shape
    )
    return (
      input: gradient.product(transposing: weight),
      layer: Linear(
        weight: input.transposedProduct(gradient),
        bias: bias == nil ? nil : gradient.columnSums
      )
    )
  }
}
