import Neural
import Randomness
import Testing

/// The layer of a fixture's case, built by its own initialiser.
struct FixtureLayer<Scalar: NeuralScalar> {
  typealias Variables = [Variable<Scalar>]

  /// Which input of the case is which parameter of the layer.
  var learned: [Int: Parameter] = [:]
  /// What the layer keeps without learning it, in the order of the case's state, which lists it
  /// before the step and then after it.
  var kept: [Parameter] = []
  /// How the layer computes from the case's inputs.
  var forward: (Tape<Scalar>, Variables) -> Variable<Scalar>

  /// Builds the layer, or nil where the case is of none.
  init?(_ one: Fixture.Case, in parameters: Parameters<Scalar>) throws {
    var generator = SeededGenerator(seed: 1)
    let words = one.name.split(separator: " ").map(String.init)
    let steps = Int(one.integers?.first ?? 0)
    let columns = one.inputs[0].columns
    switch words[0] {
    case "linear", "residual":
      let linear = Linear(
        inputDimensions: columns,
        outputDimensions: one.inputs[1].columns,
        activation: words[0] == "residual"
          ? .identity : try #require(LayerFixtureTests.activations[words[1]]),
        in: parameters,
        using: &generator
      )
      learned = [1: linear.weight, 2: try #require(linear.bias)]
      let around = Residual(Sequential(linear, Activation.relu))
      forward = words[0] == "residual" ? { around($1[0]) } : { linear($1[0]) }
    case "parametricReLU":
      let layer = ParametricReLU(dimensions: columns, in: parameters)
      learned = [1: layer.slopes]
      forward = { layer($1[0]) }
    case "layerNormalisation":
      let layer = LayerNormalisation(dimensions: columns, in: parameters)
      learned = [1: layer.gain, 2: layer.offset]
      forward = { layer($1[0]) }
    case "batchNormalisation":
      let layer = BatchNormalisation(dimensions: columns, in: parameters)
      learned = [1: layer.gain, 2: layer.offset]
      kept = [layer.runningMean, layer.runningVariance]
      let state = try #require(one.state)
      for (parameter, numbers) in zip(kept, state) { parameters[parameter] = numbers.matrix() }
      forward = { layer($1[0]) }
    case "embedding":
      let layer = Embedding(
        count: one.inputs[0].rows,
        dimensions: columns,
        in: parameters,
        using: &generator
      )
      learned = [0: layer.table]
      let indices = try #require(one.integers)
      forward = { tape, _ in layer(indices, on: tape) }
    case "rnn":
      let layer = RNN(
        inputDimensions: columns,
        units: one.result.columns,
        in: parameters,
        using: &generator
      )
      learned = [1: layer.inputWeight, 2: layer.recurrentWeight, 3: layer.bias]
      forward = { layer($1[0], steps: steps, initial: $1[4]) }
    case "lstm":
      let layer = LSTM(
        inputDimensions: columns,
        units: one.result.columns,
        in: parameters,
        using: &generator
      )
      learned = [1: layer.inputWeight, 2: layer.recurrentWeight, 3: layer.bias]
      forward = { layer($1[0], steps: steps, initial: (state: $1[4], cell: $1[5])) }
    case "gru":
      let layer = GRU(
        inputDimensions: columns,
        units: one.result.columns,
        in: parameters,
        using: &generator
      )
      learned = [
        1: layer.inputWeight, 2: layer.recurrentWeight, 3: layer.bias, 5: layer.candidateBias,
      ]
      forward = { layer($1[0], steps: steps, initial: $1[4]) }
    default: return nil
    }
  }
}
