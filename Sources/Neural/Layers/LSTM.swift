public import Randomness

/// Long short-term memory: cells that keep what their forget gate lets them.
///
/// i, f, o = σ(…), g = tanh(…), each of x_t · W + h_(t−1) · U + b; c_t = f ∘ c_(t−1) + i ∘ g;
/// h_t = o ∘ tanh c_t. Back through the cells a step multiplies the gradient with f alone, so a
/// forget bias above 0 keeps it alive.
///
/// Sources: Hochreiter and Schmidhuber, 1997, doi:10.1162/neco.1997.9.8.1735; forget gate: Gers,
/// Schmidhuber and Cummins, 2000, doi:10.1162/089976600300015015; its bias: Jozefowicz, Zaremba and
/// Sutskever, ICML 2015.
public struct LSTM: Hashable, Sendable {
  /// W: `[inputDimensions, 4 · units]`, in the order input, forget, candidate, output.
  public let inputWeight: Parameter
  /// U: `[units, 4 · units]`.
  public let recurrentWeight: Parameter
  /// b: `[1, 4 · units]`.
  public let bias: Parameter

  /// Creates a layer with drawn weights and a bias of 0, but for the forget gates'.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    units: Int,
    forgetBias: Double = 1,
    initialiser: Initialiser = .xavier(.uniform),
    recurrentInitialiser: Initialiser = .orthogonal(),
    name: String = "lstm",
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    inputWeight = parameters.add(
      initialiser.gateWeights(inputDimensions, units, gates: 4, using: &generator),
      name: "\(name).inputWeight"
    )
    recurrentWeight = parameters.add(
      recurrentInitialiser.gateWeights(units, units, gates: 4, using: &generator),
      name: "\(name).recurrentWeight"
    )
    var biases = Matrix<Scalar>(rows: 1, columns: 4 * units)
    for unit in units..<2 * units { biases[0, unit] = Scalar(forgetBias) }
    bias = parameters.add(biases, name: "\(name).bias")
  }

  /// The states of all steps: `[steps · batch, inputDimensions]` becomes `[steps · batch, units]`.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>,
    steps: Int,
    initial: (state: Variable<Scalar>, cell: Variable<Scalar>)? = nil
  ) -> Variable<Scalar> {
    statesAndCells(input, steps: steps, initial: initial).states
  }

  /// The states and the cells of all steps, each `[steps · batch, units]`.
  ///
  /// After a differentiation, their gradients are the whole ones, through all later steps.
  public func statesAndCells<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>,
    steps: Int,
    initial: (state: Variable<Scalar>, cell: Variable<Scalar>)? = nil
  ) -> (states: Variable<Scalar>, cells: Variable<Scalar>) {
    input.longShortTermStates(
      inputWeight: input.tape.variable(inputWeight),
      recurrentWeight: input.tape.variable(recurrentWeight),
      bias: input.tape.variable(bias),
      initial: initial,
      steps: steps
    )
  }
}
