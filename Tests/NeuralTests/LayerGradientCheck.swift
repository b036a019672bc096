import Neural
import Randomness
import Testing

/// A layer with its own parameters: what ``GradientCheck`` cannot reach, as sparse tables and
/// inference.
struct LayerGradientCheck: Sendable, CustomTestStringConvertible {
  typealias Forward = (Tape<Double>, Variable<Double>) -> Variable<Double>

  var name: String
  var input: (rows: Int, columns: Int)
  var isTraining = true
  /// Adds the layer's parameters to a store and returns how it computes.
  var make: @Sendable (Parameters<Double>) -> Forward

  var testDescription: String { name }

  /// The largest difference between gradients and central differences, relative to 1 + the
  /// gradient, over the input and all parameters.
  func worstError() -> Double {
    var generator = SeededGenerator(seed: 5)
    func drawn(_ rows: Int, _ columns: Int) -> Matrix<Double> {
      Initialiser.constantScale(1, .normal).weights(
        inputDimensions: rows,
        outputDimensions: columns,
        using: &generator
      )
    }
    let parameters = Parameters<Double>()
    let forward = make(parameters)
    for parameter in parameters.all {
      let numbers = drawn(parameter.rows, parameter.columns)
      // What is kept beside a layer may be a variance.
      let isState = parameters.kind(of: parameter) == .state
      parameters[parameter] = isState ? numbers.map { abs($0) + 0.3 } : numbers
    }
    let data = drawn(input.rows, input.columns)
    let tape = Tape(parameters)
    tape.isTraining = isTraining
    func run(_ data: Matrix<Double>) -> (loss: Variable<Double>, input: Variable<Double>) {
      tape.reset()
      let input = tape.variable(data)
      let result = forward(tape, input)
      let factors = Matrix<Double>(
        rows: result.rows,
        columns: result.columns,
        elements: (0..<result.rows * result.columns).map { 0.5 + Double(($0 * 7) % 5) / 4 }
      )
      return ((result * tape.constant(factors)).sum(), input)
    }
    let (loss, variable) = run(data)
    tape.differentiate(loss)
    let gradient = variable.gradient
    let learned = parameters.all.filter { parameters.kind(of: $0) != .state }
    let gradients = learned.map { parameters.gradient(of: $0) }

    var worst = 0.0
    func compare(_ matrix: Matrix<Double>, _ found: Matrix<Double>, at: (Matrix<Double>) -> Double)
    {
      for row in 0..<matrix.rows {
        for column in 0..<matrix.columns {
          var changed = matrix
          changed[row, column] = matrix[row, column] + 1e-5
          let above = at(changed)
          changed[row, column] = matrix[row, column] - 1e-5
          let expected = (above - at(changed)) / 2e-5
          let error = abs(found[row, column] - expected) / (1 + abs(expected))
          worst = error <= worst ? worst : error
        }
      }
    }
    compare(data, gradient) { run($0).loss.scalar }
    for (parameter, found) in zip(learned, gradients) {
      let numbers = parameters[parameter]
      compare(numbers, found) { changed in
        parameters[parameter] = changed
        return run(data).loss.scalar
      }
      parameters[parameter] = numbers
    }
    return worst
  }
}
