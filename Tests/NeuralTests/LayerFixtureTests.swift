import Neural
import Testing

/// Every layer and loss against PyTorch: 1e-6 in Double, 1e-4 in Float, of the largest number.
struct LayerFixtureTests {
  static let activations: [String: Activation] = [
    "identity": .identity, "sigmoid": .sigmoid, "tanh": .tanh, "relu": .relu,
    "leakyReLU": .leakyReLU(slope: 0.01), "gelu": .gelu,
  ]

  @Test func doublesAgreeWithPyTorch() throws { try compare(Double.self) }

  @Test func floatsAgreeWithPyTorch() throws { try compare(Float.self) }

  private func compare<Scalar: NeuralScalar>(_: Scalar.Type) throws {
    let cases: [Fixture.Case] = try Fixture.read("layers")
    #expect(cases.count == 28)
    let tolerance = Fixture.tolerance(Scalar.self)
    for one in cases {
      if one.name.hasPrefix("batchNormalisation") {
        try compareBatchNormalisation(one, Scalar.self)
        continue
      }
      let tape = Tape<Scalar>()
      let inputs = one.inputs.map { tape.variable($0.matrix()) }
      let result = try #require(run(one, inputs, tape), "no case for \(one.name)")
      let loss = (result * tape.constant(one.factors.matrix())).sum()
      tape.differentiate(loss)
      #expect(Fixture.error(result.matrix, one.result) < tolerance, "\(one.name)")
      for (place, input) in inputs.enumerated() {
        let error = Fixture.error(input.gradient, one.gradients[place])
        #expect(error < tolerance, "\(one.name), gradient \(place)")
      }
    }
  }

  private func run<Scalar: NeuralScalar>(
    _ one: Fixture.Case,
    _ x: [Variable<Scalar>],
    _ tape: Tape<Scalar>
  ) -> Variable<Scalar>? {
    let words = one.name.split(separator: " ").map(String.init)
    let steps = Int(one.integers?.first ?? 0)
    switch words[0] {
    case "activation": return Self.activations[words[1]]?(x[0])
    case "linear":
      return Self.activations[words[1]].map {
        x[0].affine(weight: x[1], bias: x[2], activation: $0)
      }
    case "parametricReLU": return x[0].rectified(slopes: x[1])
    case "layerNormalisation":
      return x[0].normalisedLayer(gain: x[1], offset: x[2], epsilon: 1e-5)
    case "residual":
      return x[0] + x[0].affine(weight: x[1], bias: x[2], activation: .relu)
    case "embedding": return x[0].gatheringRows(one.integers ?? [])
    case "softmax": return x[0].softmax()
    case "normalisedRows": return x[0].normalisedRows()
    case "softmaxCrossEntropy": return x[0].softmaxCrossEntropy(labels: one.integers ?? [])
    case "binaryCrossEntropy":
      return one.state.map { x[0].binaryCrossEntropy(to: tape.constant($0[0].matrix())) }
    case "meanSquaredError": return x[0].meanSquaredError(to: x[1])
    case "l1": return x[0].sumOfMagnitudes() * 0.3
    case "l2": return x[0].sumOfSquares() * 0.3
    case "rnn":
      return x[0].recurrentStates(
        inputWeight: x[1],
        recurrentWeight: x[2],
        bias: x[3],
        initial: x[4],
        steps: steps
      )
    case "lstm":
      return x[0].longShortTermStates(
        inputWeight: x[1],
        recurrentWeight: x[2],
        bias: x[3],
        initial: (x[4], x[5]),
        steps: steps
      ).states
    case "gru":
      return x[0].gatedStates(
        inputWeight: x[1],
        recurrentWeight: x[2],
        bias: x[3],
        candidateBias: x[5],
        initial: x[4],
        steps: steps
      )
    default: return nil
    }
  }

  private func compareBatchNormalisation<Scalar: NeuralScalar>(
    _ one: Fixture.Case,
    _: Scalar.Type
  ) throws {
    let tolerance = Fixture.tolerance(Scalar.self)
    let state = try #require(one.state)
    let parameters = Parameters<Scalar>()
    let layer = BatchNormalisation(dimensions: one.inputs[0].columns, in: parameters)
    parameters[layer.gain] = one.inputs[1].matrix()
    parameters[layer.offset] = one.inputs[2].matrix()
    parameters[layer.runningMean] = state[0].matrix()
    parameters[layer.runningVariance] = state[1].matrix()
    let tape = Tape(parameters)
    tape.isTraining = one.name.hasSuffix("training")
    let input = tape.variable(one.inputs[0].matrix() as Matrix<Scalar>)
    let result = layer(input)
    tape.differentiate((result * tape.constant(one.factors.matrix())).sum())
    #expect(Fixture.error(result.matrix, one.result) < tolerance, "\(one.name)")
    let gradients = [
      input.gradient, parameters.gradient(of: layer.gain), parameters.gradient(of: layer.offset),
    ]
    for (place, gradient) in gradients.enumerated() {
      let error = Fixture.error(gradient, one.gradients[place])
      #expect(error < tolerance, "\(one.name), gradient \(place)")
    }
    if tape.isTraining {
      #expect(Fixture.error(parameters[layer.runningMean], state[2]) < tolerance)
      #expect(Fixture.error(parameters[layer.runningVariance], state[3]) < tolerance)
    }
  }
}
