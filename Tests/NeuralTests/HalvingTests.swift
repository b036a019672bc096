import Neural
import Randomness
import Testing

/// Work on two threads gives what one gives, but for the order in which sums are taken.
@Suite(.serialized) struct HalvingTests {
  private func onBoth<Result>(_ body: () -> Result) -> (Result, Result) {
    defer { BLAS.useThreads(1) }
    BLAS.useThreads(1)
    let one = body()
    BLAS.useThreads(2)
    return (one, body())
  }

  private func noise(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix<Double> {
    var generator = SeededGenerator(seed: seed)
    return Initialiser.constantScale(1, .normal).weights(
      inputDimensions: rows,
      outputDimensions: columns,
      using: &generator
    )
  }

  @Test(arguments: [(301, 150, 201), (150, 301, 201)])
  func products(rows: Int, columns: Int, inner: Int) {
    let (a, b) = (noise(rows, inner, seed: 1), noise(inner, columns, seed: 2))
    let (ta, tb) = (a.transposed, b.transposed)
    let (one, two) = onBoth {
      [a.product(b), a.product(transposing: tb), ta.transposedProduct(b)]
    }
    for (left, right) in zip(one, two) {
      #expect((left - right).norm < 1e-10 * left.norm)
      #expect((left - one[0]).norm < 1e-10 * left.norm)
    }
  }

  @Test(arguments: ["rnn", "lstm", "gru"]) func recurrentLayers(kind: String) {
    let (steps, batch, inputs, units) = (40, 33, 5, 64)
    let x = noise(steps * batch, inputs, seed: 3)
    let (one, two) = onBoth {
      var generator = SeededGenerator(seed: 4)
      let parameters = Parameters<Double>()
      let rnn = RNN(inputDimensions: inputs, units: units, in: parameters, using: &generator)
      let lstm = LSTM(inputDimensions: inputs, units: units, in: parameters, using: &generator)
      let gru = GRU(inputDimensions: inputs, units: units, in: parameters, using: &generator)
      let tape = Tape(parameters)
      let input = tape.variable(x)
      let states =
        switch kind {
        case "rnn": rnn(input, steps: steps)
        case "lstm": lstm(input, steps: steps)
        default: gru(input, steps: steps)
        }
      tape.differentiate(states.sumOfSquares())
      return [states.matrix, input.gradient] + parameters.all.map { parameters.gradient(of: $0) }
    }
    #expect(one[0].norm > 1 && one[1].norm > 1e-3)
    for (left, right) in zip(one, two) { #expect((left - right).norm <= 1e-10 * left.norm) }
  }
}
