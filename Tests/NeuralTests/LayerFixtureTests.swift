import Neural
import Testing

/// Every layer and loss against PyTorch, number by number: 1e-6 in Double, 1e-4 in Float;
/// of what cancelled as ``Fixture/error(_:_:)`` says.
struct LayerFixtureTests {
  static let activations: [String: Activation] = [
    "identity": .identity, "sigmoid": .sigmoid, "tanh": .tanh, "relu": .relu,
    "leakyReLU": .leakyReLU(slope: 0.01), "gelu": .gelu,
  ]

  @Test func doublesAgreeWithPyTorch() throws { try compare(Double.self) }

  @Test func floatsAgreeWithPyTorch() throws { try compare(Float.self) }

  private func compare<Scalar: NeuralScalar>(_: Scalar.Type) throws {
    let cases: [Fixture.Case] = try Fixture.read("layers")
    #expect(cases.count == 34)
    let tolerance = Fixture.tolerance(Scalar.self)
    for one in cases where one.name != "dropout training" {
      let parameters = Parameters<Scalar>()
      let layer = try FixtureLayer(one, in: parameters)
      for (place, parameter) in layer?.learned ?? [:] {
        parameters[parameter] = one.inputs[place].matrix()
      }
      let tape = Tape(parameters)
      tape.isTraining = !one.name.hasSuffix("inference")
      let inputs = one.inputs.enumerated().map { place, numbers in
        layer?.learned[place].map { tape.variable($0) } ?? tape.variable(numbers.matrix())
      }
      let result = try #require(
        layer?.forward(tape, inputs) ?? run(one, inputs, tape),
        "no case for \(one.name)"
      )
      let loss = (result * tape.constant(one.factors.matrix())).sum()
      tape.differentiate(loss)
      #expect(Fixture.error(result.matrix, one.result) < tolerance, "\(one.name)")
      for (place, input) in inputs.enumerated() {
        let gradient = layer?.learned[place].map { parameters.gradient(of: $0) } ?? input.gradient
        let error = Fixture.error(gradient, one.gradients[place])
        #expect(error < tolerance, "\(one.name), gradient \(place)")
      }
      if let state = one.state, let kept = layer?.kept, tape.isTraining {
        for (place, parameter) in kept.enumerated() {
          let error = Fixture.error(parameters[parameter], state[kept.count + place])
          #expect(error < tolerance, "\(one.name), kept \(place)")
        }
      }
    }
  }

  /// Which numbers fall is drawn, and otherwise than by PyTorch: what is left of the others is
  /// compared.
  @Test func dropoutKeepsWhatPyTorchKeeps() throws {
    try compareDropout(Double.self)
    try compareDropout(Float.self)
  }

  private func compareDropout<Scalar: NeuralScalar>(_: Scalar.Type) throws {
    let tolerance = Fixture.tolerance(Scalar.self)
    let cases: [Fixture.Case] = try Fixture.read("layers")
    let one = try #require(cases.first { $0.name == "dropout training" })
    let tape = Tape<Scalar>()
    let input = tape.variable(one.inputs[0].matrix())
    let result = Dropout(probability: 0.4)(input)
    tape.differentiate((result * tape.constant(one.factors.matrix())).sum())
    var (fallen, fallenThere, both) = (0, 0, 0)
    for (place, value) in one.result.elements.enumerated() {
      let found = Double(result.matrix.elements[place])
      let gradient = Double(input.gradient.elements[place])
      if found == 0 { fallen += 1 }
      if value == 0 { fallenThere += 1 }
      guard found != 0, value != 0 else { continue }
      both += 1
      #expect(abs(found / value - 1) < tolerance)
      #expect(abs(gradient / one.gradients[0].elements[place] - 1) < tolerance)
    }
    // Of 120 numbers 48 fall, give or take 5; 43 stay in both.
    #expect(abs(fallen - 48) < 24 && abs(fallenThere - 48) < 24 && both > 20)
  }

  /// What has no parameters: activations apart, dropout, and losses.
  private func run<Scalar: NeuralScalar>(
    _ one: Fixture.Case,
    _ x: [Variable<Scalar>],
    _ tape: Tape<Scalar>
  ) -> Variable<Scalar>? {
    let words = one.name.split(separator: " ").map(String.init)
    switch words[0] {
    case "activation": return Self.activations[words[1]]?(x[0])
    case "softmax": return x[0].softmax()
    case "normalisedRows": return x[0].normalisedRows()
    case "softmaxCrossEntropy":
      let weights: Matrix<Scalar>? = one.state?[0].matrix()
      return x[0].softmaxCrossEntropy(labels: one.integers ?? [], weights: weights?.elements)
    case "binaryCrossEntropy":
      return one.state.map { state in
        let weights: Matrix<Scalar>? = state.count > 1 ? state[1].matrix() : nil
        return x[0].binaryCrossEntropy(
          to: tape.constant(state[0].matrix()),
          weights: weights?.elements
        )
      }
    case "dropout": return Dropout(probability: 0.4)(x[0])
    case "meanSquaredError": return x[0].meanSquaredError(to: x[1])
    case "l1": return x[0].sumOfMagnitudes() * 0.3
    case "l2": return x[0].sumOfSquares() * 0.3
    default: return nil
    }
  }
}
