import Foundation
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

  /// Adam's formula written out, number by number: a row that a step does not read has the gradient
  /// 0, and goes on by what is left of its moments.
  @Test func rowsOfADenseTableGoOnByTheirMoments() {
    let parameters = Parameters<Double>()
    let table = parameters.add(Self.start, kind: .dense)
    let tape = Tape(parameters)
    let (rate, beta1, beta2, epsilon) = (0.1, 0.9, 0.999, 1e-8)
    var optimiser = Optimiser<Double>(
      .adam(beta1: beta1, beta2: beta2, epsilon: epsilon),
      learningRate: rate
    )
    var expected = Self.start.elements
    var (first, second) = (expected.map { _ in 0.0 }, expected.map { _ in 0.0 })
    for (step, rows) in ([[0, 1], [1, 3], [3], [0]] as [[Int32]]).enumerated() {
      tape.reset()
      let before = parameters[table]
      tape.differentiate(tape.variable(table).gatheringRows(rows).sumOfSquares())
      optimiser.update(parameters)
      let (correction1, correction2) = (
        1 - pow(beta1, Double(step + 1)), 1 - pow(beta2, Double(step + 1))
      )
      for place in expected.indices {
        let gradient = rows.contains(Int32(place / 2)) ? 2 * expected[place] : 0
        first[place] = beta1 * first[place] + (1 - beta1) * gradient
        second[place] = beta2 * second[place] + (1 - beta2) * gradient * gradient
        expected[place] -=
          rate * first[place] / correction1
          / ((second[place] / correction2).squareRoot() + epsilon)
        #expect(abs(parameters[table].elements[place] - expected[place]) < 1e-12)
      }
      // The first row was read in the first step and has moments ever since.
      #expect(parameters[table][0, 0] != before[0, 0], "step \(step)")
      #expect((parameters[table][2, 0] == before[2, 0]), "step \(step)")
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
