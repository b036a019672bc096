public import Randomness

/// Gated recurrent units: a state that an update gate keeps or replaces.
///
/// r, z = σ(x_t · W + h_(t−1) · U + b); n = tanh(x_t · W + b + r ∘ (h_(t−1) · U + b′));
/// h_t = (1 − z) ∘ n + z ∘ h_(t−1).
///
/// Source: Cho et al., "Learning phrase representations using RNN encoder-decoder", EMNLP 2014,
/// arXiv:1406.1078; the reset gate after the product, as in cuDNN and PyTorch.
public struct GRU: Hashable, Sendable {
  /// W: `[inputDimensions, 3 · units]`, in the order reset, update, candidate.
  public let inputWeight: Parameter
  /// U: `[units, 3 · units]`.
  public let recurrentWeight: Parameter
  /// b: `[1, 3 · units]`.
  public let bias: Parameter
  /// b′: `[1, units]`.
  public let candidateBias: Parameter

  /// Creates a layer with drawn weights and a bias of 0, but for the update gates', where asked
  /// for: above 0 they keep their state, as the forget bias of an LSTM does.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    units: Int,
    updateBias: Double = 0,
    initialiser: Initialiser = .xavier(.uniform),
    recurrentInitialiser: Initialiser = .orthogonal(),
    name: String = "gru",
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    inputWeight = parameters.add(
      initialiser.gateWeights(inputDimensions, units, gates: 3, using: &generator),
      name: "\(name).inputWeight"
    )
    recurrentWeight = parameters.add(
      recurrentInitialiser.gateWeights(units, units, gates: 3, using: &generator),
      name: "\(name).recurrentWeight"
    )
    var biases = Matrix<Scalar>(rows: 1, columns: 3 * units)
    for unit in units..<2 * units { biases[0, unit] = Scalar(updateBias) }
    bias = parameters.add(biases, name: "\(name).bias")
    candidateBias = parameters.add(
      Matrix(rows: 1, columns: units),
      name: "\(name).candidateBias"
    )
  }

  /// The states of all steps: `[steps · batch, inputDimensions]` becomes `[steps · batch, units]`.
  ///
  /// After a differentiation, the gradient of the result is the whole one of each step's state.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>,
    steps: Int,
    initial: Variable<Scalar>? = nil
  ) -> Variable<Scalar> {
    input.gatedStates(
      inputWeight: input.tape.variable(inputWeight),
      recurrentWeight: input.tape.variable(recurrentWeight),
      bias: input.tape.variable(bias),
      candidateBias: input.tape.variable(candidateBias),
      initial: initial,
      steps: steps
    )
  }
}
