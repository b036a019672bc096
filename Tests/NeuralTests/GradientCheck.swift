import Neural
import Randomness
import Testing

/// An operation with operands to try it on: what the gradient check runs through.
struct GradientCheck: Sendable, CustomTestStringConvertible {
  typealias Body = @Sendable (Tape<Double>, [Variable<Double>]) -> Variable<Double>

  var name: String
  /// Rows and columns of each operand.
  var shapes: [(rows: Int, columns: Int)]
  /// Whether operands are made of magnitudes plus 0.3, as for logarithms.
  var magnitudeOnly = false
  var body: Body

  init(
    _ name: String,
    _ shapes: [(rows: Int, columns: Int)],
    magnitudeOnly: Bool = false,
    _ body: @escaping Body
  ) {
    self.name = name
    self.shapes = shapes
    self.magnitudeOnly = magnitudeOnly
    self.body = body
  }

  var testDescription: String { name }

  /// The largest difference between gradients and central differences, relative to 1 + the
  /// gradient.
  ///
  /// Every operand is used by the operation and once more beside it, so that adding to a
  /// gradient is tried as well as overwriting it.
  func worstError(isShared: Bool) -> Double {
    var generator = SeededGenerator(seed: 11)
    let operands = shapes.map { shape in
      Initialiser.constantScale(1, .normal).weights(
        inputDimensions: shape.rows,
        outputDimensions: shape.columns,
        using: &generator
      ) as Matrix<Double>
    }.map { matrix in magnitudeOnly ? matrix.map { abs($0) + 0.3 } : matrix }
    let tape = Tape<Double>(Parameters(), seed: 3)
    let draws = tape.generator
    func run(_ operands: [Matrix<Double>]) -> (Variable<Double>, [Variable<Double>]) {
      tape.reset()
      tape.generator = draws
      let variables = operands.map { tape.variable($0) }
      let result = body(tape, variables)
      // Different factors for different numbers, so that no error cancels.
      let factors = Matrix<Double>(
        rows: result.rows,
        columns: result.columns,
        elements: (0..<result.rows * result.columns).map { 0.5 + Double(($0 * 7) % 5) / 4 }
      )
      var loss = (result * tape.constant(factors)).sum()
      if isShared {
        for variable in variables { loss = loss + variable.sumOfSquares() * 0.25 }
        // Recorded last, so differentiated first: the operation then adds to what is there.
      }
      return (loss, variables)
    }
    let (loss, variables) = run(operands)
    tape.differentiate(loss)
    let gradients = variables.map(\.gradient)
    var worst = 0.0
    let step = 1e-5
    for (index, operand) in operands.enumerated() {
      for row in 0..<operand.rows {
        for column in 0..<operand.columns {
          var values: [Double] = []
          for sign in [1.0, -1] {
            var changed = operands
            changed[index][row, column] += sign * step
            values.append(run(changed).0.scalar)
          }
          let expected = (values[0] - values[1]) / (2 * step)
          let found = gradients[index][row, column]
          let error = abs(found - expected) / (1 + abs(expected))
          worst = error <= worst ? worst : error
        }
      }
    }
    return worst
  }
}
