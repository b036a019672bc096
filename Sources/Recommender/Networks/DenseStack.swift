public import Neural
public import Randomness

/// Rectified layers, one after the other, and at the end a linear one where it is asked for.
///
///     h₀ = x,  hₗ = max(0, hₗ₋₁ · Wₗ + bₗ),  y = h or h · W + b
///
/// Shapes: x `[batch, inputDimensions]`, y `[batch, outputDimensions]`. Without any layer y = x.
public struct DenseStack: Layer, Hashable {
  /// The layers, from the input to the output.
  public let layers: [Linear]
  /// How many numbers an example has.
  public let inputDimensions: Int

  /// How many numbers an example becomes.
  public var outputDimensions: Int { layers.last?.outputDimensions ?? inputDimensions }

  /// Adds drawn layers to a store.
  ///
  /// - Parameters:
  ///   - units: the units of the rectified layers, from the input on.
  ///   - outputDimensions: the width of the linear layer after them, or nil for none.
  ///   - initialiser: how weights begin; nil for He's start of rectified layers and Xavier's of the
  ///     last.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    units: [Int],
    outputDimensions: Int? = nil,
    initialiser: Initialiser? = nil,
    name: String,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    var width = inputDimensions
    var layers: [Linear] = []
    for (place, units) in units.enumerated() {
      layers.append(
        Linear(
          inputDimensions: width,
          outputDimensions: units,
          activation: .relu,
          initialiser: initialiser ?? .he(.normal),
          name: "\(name).hidden\(place + 1)",
          in: parameters,
          using: &generator
        )
      )
      width = units
    }
    if let outputDimensions {
      layers.append(
        Linear(
          inputDimensions: width,
          outputDimensions: outputDimensions,
          initialiser: initialiser ?? .xavier(.uniform),
          name: "\(name).output",
          in: parameters,
          using: &generator
        )
      )
    }
    self.layers = layers
    self.inputDimensions = inputDimensions
  }

  /// The last layer's output: `[batch, inputDimensions]` becomes `[batch, outputDimensions]`.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    precondition(
      input.columns == inputDimensions,
      "an input of \(input.shape) does not fit layers of \(inputDimensions) numbers"
    )
    return layers.reduce(input) { $1($0) }
  }
}
