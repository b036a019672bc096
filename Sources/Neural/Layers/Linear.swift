public import Randomness

/// A fully connected layer: y = f(x · W + b).
///
/// Shapes: x `[batch, inputDimensions]`, W `[inputDimensions, outputDimensions]`,
/// b `[1, outputDimensions]`, y `[batch, outputDimensions]`. With g = ∂L/∂(x · W + b):
/// ∂L/∂x = g · Wᵀ, ∂L/∂W = xᵀ · g, ∂L/∂b = the column sums of g.
public struct Linear: Layer, Hashable {
  /// W: `[inputDimensions, outputDimensions]`.
  public let weight: Parameter
  /// b: `[1, outputDimensions]`, or nil for a layer without.
  public let bias: Parameter?
  /// f; it is applied in the same pass over the numbers as the bias.
  public var activation: Activation

  /// How many numbers an example has.
  public var inputDimensions: Int { weight.rows }
  /// How many numbers an example becomes.
  public var outputDimensions: Int { weight.columns }

  /// Creates a layer from its numbers.
  public init<Scalar: NeuralScalar>(
    weight: Matrix<Scalar>,
    bias: [Scalar]? = nil,
    activation: Activation = .identity,
    name: String = "linear",
    in parameters: Parameters<Scalar>
  ) {
    precondition(
      bias == nil || bias?.count == weight.columns,
      "a weight of \(weight.shape) and a bias of \(bias?.count ?? 0) do not fit"
    )
    self.weight = parameters.add(weight, name: "\(name).weight")
    self.bias = bias.map {
      parameters.add(
        Matrix(rows: 1, columns: weight.columns, elements: $0),
        name: "\(name).bias"
      )
    }
    self.activation = activation
  }

  /// Creates a layer with drawn weights and, if it has one, a bias of 0.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    outputDimensions: Int,
    bias: Bool = true,
    activation: Activation = .identity,
    initialiser: Initialiser = .xavier(.uniform),
    name: String = "linear",
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    self.init(
      weight: initialiser.weights(
        inputDimensions: inputDimensions,
        outputDimensions: outputDimensions,
        using: &generator
      ),
      bias: bias ? Array(repeating: 0, count: outputDimensions) : nil,
      activation: activation,
      name: name,
      in: parameters
    )
  }

  /// The layer's output: `[batch, inputDimensions]` becomes `[batch, outputDimensions]`.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    input.affine(
      weight: input.tape.variable(weight),
      bias: bias.map { input.tape.variable($0) },
      activation: activation
    )
  }

  /// Layers of the same input side by side, in one product: `[batch, inputDimensions]` becomes
  /// `[batch, Σ outputDimensions]`.
  ///
  /// All have the same activation, and all have a bias or none has.
  public static func sideBySide<Scalar: NeuralScalar>(
    _ layers: [Linear],
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    let biases = layers.compactMap(\.bias)
    precondition(
      Set(layers.map(\.activation)).count == 1 && [0, layers.count].contains(biases.count),
      "\(layers.count) layers of different kinds do not stand side by side"
    )
    return input.affine(
      weights: layers.map { input.tape.variable($0.weight) },
      biases: biases.map { input.tape.variable($0) },
      activation: layers[0].activation
    )
  }
}
