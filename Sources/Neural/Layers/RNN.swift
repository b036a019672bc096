public import Randomness

/// A plain recurrent layer: h_t = tanh(x_t · W + h_(t−1) · U + b).
///
/// Its gradient back through t steps has t factors of U and of the derivative, so it vanishes or
/// explodes with them.
///
/// Source: Elman, "Finding structure in time", Cognitive Science 14, 1990,
/// doi:10.1207/s15516709cog1402_1.
public struct RNN: Hashable, Sendable {
  /// W: `[inputDimensions, units]`.
  public let inputWeight: Parameter
  /// U: `[units, units]`.
  public let recurrentWeight: Parameter
  /// b: `[1, units]`.
  public let bias: Parameter

  /// Creates a layer with drawn weights and a bias of 0.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    units: Int,
    initialiser: Initialiser = .xavier(.uniform),
    recurrentInitialiser: Initialiser = .orthogonal(),
    name: String = "rnn",
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    inputWeight = parameters.add(
      initialiser.weights(
        inputDimensions: inputDimensions,
        outputDimensions: units,
        using: &generator
      ),
      name: "\(name).inputWeight"
    )
    recurrentWeight = parameters.add(
      recurrentInitialiser.weights(
        inputDimensions: units,
        outputDimensions: units,
        using: &generator
      ),
      name: "\(name).recurrentWeight"
    )
    bias = parameters.add(Matrix(rows: 1, columns: units), name: "\(name).bias")
  }

  /// The states of all steps: `[steps · batch, inputDimensions]` becomes `[steps · batch, units]`,
  /// row t · batch + b being step t of example b.
  ///
  /// After a differentiation, the gradient of the result is the whole one of each step's state,
  /// through all later steps.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>,
    steps: Int,
    initial: Variable<Scalar>? = nil
  ) -> Variable<Scalar> {
    input.recurrentStates(
      inputWeight: input.tape.variable(inputWeight),
      recurrentWeight: input.tape.variable(recurrentWeight),
      bias: input.tape.variable(bias),
      initial: initial,
      steps: steps
    )
  }
}
