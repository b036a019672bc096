public import Neural
public import Randomness

/// How much to listen to each expert: g = softmax(x · W).
///
/// Shapes: x `[batch, inputDimensions]`, W `[inputDimensions, experts]`, g `[batch, experts]`; each
/// row of g sums to 1.
///
/// Source: Jacobs et al., "Adaptive mixtures of local experts", Neural Computation 3(1), 1991,
/// doi:10.1162/neco.1991.3.1.79.
public struct ExpertGate: Layer, Hashable {
  /// x · W, without a bias.
  public let logits: Linear

  /// Adds a drawn gate to a store.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    experts: Int,
    name: String,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    logits = Linear(
      inputDimensions: inputDimensions,
      outputDimensions: experts,
      bias: false,
      name: name,
      in: parameters,
      using: &generator
    )
  }

  /// The weights of the experts for each example.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    logits(input).softmax()
  }

  /// What several gates say of the same numbers, their logits in one product: `[batch, experts]`
  /// each.
  static func weights<Scalar: NeuralScalar>(
    of gates: [ExpertGate],
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    let joined = Linear.sideBySide(gates.map(\.logits), input)
    var first = 0
    return gates.map { gate in
      defer { first += gate.logits.outputDimensions }
      return joined.columns(first..<first + gate.logits.outputDimensions).softmax()
    }
  }
}
