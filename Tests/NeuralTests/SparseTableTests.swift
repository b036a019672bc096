import Neural
import Testing

/// A sparse table has the gradients and the steps of a dense one wherever the two are to agree.
struct SparseTableTests {
  static let start = Matrix<Double>([[1, -2], [0.5, 3], [-1, 0.25], [2, 2]])

  /// What the loss reads of the table, in the order in which it is recorded.
  enum Reading: CaseIterable, Sendable { case rows, penalty, rowsThenPenalty, penaltyThenRows }

  private struct Outcome: Equatable {
    var gradient: Matrix<Double>
    var values: Matrix<Double>
  }

  private func step(
    _ kind: ParameterKind,
    _ reading: Reading,
    accumulating: Bool,
    passes: Int = 1
  ) -> Outcome {
    let parameters = Parameters<Double>()
    let table = parameters.add(Self.start, kind: kind)
    let tape = Tape(parameters)
    for _ in 0..<passes {
      tape.reset()
      let variable = tape.variable(table)
      func rows() -> Variable<Double> { variable.gatheringRows([2, 0, 2]).squared().sum() }
      func penalty() -> Variable<Double> { variable.sumOfSquares() * 0.1 }
      let loss: Variable<Double> =
        switch reading {
        case .rows: rows()
        case .penalty: penalty()
        case .rowsThenPenalty: rows() + penalty()
        case .penaltyThenRows: penalty() + rows()
        }
      tape.differentiate(loss, accumulating: accumulating)
    }
    let gradient = parameters.gradient(of: table)
    var optimiser = Optimiser<Double>(.sgd, learningRate: 0.1)
    optimiser.update(parameters)
    return Outcome(gradient: gradient, values: parameters[table])
  }

  @Test(arguments: Reading.allCases, [false, true])
  func anyReadingHasTheGradientAndTheStepOfADenseTable(reading: Reading, accumulating: Bool) {
    for passes in 1...2 {
      let sparse = step(.sparse, reading, accumulating: accumulating, passes: passes)
      #expect(sparse == step(.dense, reading, accumulating: accumulating, passes: passes))
      #expect(sparse.gradient.norm > 0 && sparse.values != Self.start)
    }
  }

  @Test func rowsThatNoOneAskedForRest() {
    let parameters = Parameters<Double>()
    let table = parameters.add(Self.start, kind: .sparse)
    let tape = Tape(parameters)
    var optimiser = Optimiser<Double>(.adam(), learningRate: 0.1)
    for rows in [[0, 1], [1, 3]] as [[Int32]] {
      tape.reset()
      let before = parameters[table]
      tape.differentiate(tape.variable(table).gatheringRows(rows).sumOfSquares())
      optimiser.update(parameters)
      for row in 0..<4 {
        let rests = (0..<2).allSatisfy { parameters[table][row, $0] == before[row, $0] }
        #expect(rests == !rows.contains(Int32(row)), "row \(row) of \(rows)")
      }
    }
  }
}
