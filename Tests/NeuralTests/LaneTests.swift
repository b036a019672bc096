import Neural
import Randomness
import Testing

/// The loops over gates in lanes, held to `Double`, which takes one number at a time: at 37 units
/// they fill the lanes of each set and leave a rest.
struct LaneTests {
  static let kinds = ["rnn", "lstm", "gru"]

  @Test(arguments: kinds) func recurrentLayersAgreeWithDouble(kind: String) {
    #expect(Self.worstError(of: kind) < 1e-4)
  }

  /// The largest distance of states and gradients in `Float` from those in `Double`, relative to
  /// their norm.
  static func worstError(of kind: String) -> Double {
    let (narrow, exact) = (passes(of: kind, in: Float.self), passes(of: kind, in: Double.self))
    precondition(narrow.count == exact.count && exact.allSatisfy { $0.norm > 1e-3 })
    return zip(narrow, exact).map { ($0 - $1).norm / $1.norm }.max() ?? .infinity
  }

  private static func passes<Scalar: NeuralScalar>(
    of kind: String,
    in scalar: Scalar.Type
  ) -> [Matrix<Double>] {
    let (steps, batch, inputs, units) = (12, 3, 5, 37)
    var generator = SeededGenerator(seed: 4)
    let parameters = Parameters<Scalar>()
    let draw = Initialiser.constantScale(1, .normal)
    let x: Matrix<Scalar> = draw.weights(
      inputDimensions: steps * batch,
      outputDimensions: inputs,
      using: &generator
    )
    let layer: (Variable<Scalar>) -> Variable<Scalar>
    switch kind {
    case "rnn":
      let rnn = RNN(inputDimensions: inputs, units: units, in: parameters, using: &generator)
      layer = { rnn($0, steps: steps) }
    case "lstm":
      let lstm = LSTM(inputDimensions: inputs, units: units, in: parameters, using: &generator)
      layer = { lstm($0, steps: steps) }
    default:
      let gru = GRU(inputDimensions: inputs, units: units, in: parameters, using: &generator)
      layer = { gru($0, steps: steps) }
    }
    let tape = Tape(parameters)
    let input = tape.variable(x)
    let states = layer(input)
    tape.differentiate(states.sumOfSquares())
    let all = [states.matrix, input.gradient] + parameters.all.map { parameters.gradient(of: $0) }
    return all.map { matrix in
      Matrix(
        rows: matrix.rows,
        columns: matrix.columns,
        elements: matrix.elements.map { Double($0) }
      )
    }
  }
}
