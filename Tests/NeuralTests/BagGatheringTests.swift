import Neural
import Randomness
import Testing

/// Bags of rows against rows gathered one by one, of dense tables and of sparse ones.
struct BagGatheringTests {
  @Test(arguments: [true, false]) func bagsAreWeightedSumsOfGatheredRows(isSparse: Bool) {
    let parameters = Parameters<Double>()
    var generator = SeededGenerator(seed: 1)
    let table = Embedding(
      count: 6,
      dimensions: 3,
      isSparse: isSparse,
      in: parameters,
      using: &generator
    )
    let tape = Tape(parameters)
    let bags = GradientCheckTests.bags
    let factors = tape.constant(Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]))
    let pooled = table(bags, on: tape)
    tape.differentiate((pooled * factors).sum())
    let found = (pooled.matrix, parameters.gradient(of: table.table))
    #expect(found.0.elements[3..<6].allSatisfy { $0 == 0 })

    tape.reset()
    let other = tape.constant(Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]]))
    // Which row goes into which group, with which weight, as a matrix [groups, rows gathered].
    var mixing = Matrix<Double>(rows: 4, columns: bags.rows.count)
    for group in 0..<4 {
      for place in Int(bags.offsets[group])..<Int(bags.offsets[group + 1]) {
        mixing[group, place] = Double(bags.weights[place])
      }
    }
    let summed = tape.constant(mixing).product(table(bags.rows, on: tape))
    tape.differentiate((summed * other).sum())
    for (one, two) in zip(found.0.elements, summed.matrix.elements) {
      #expect(abs(one - two) < 1e-12)
    }
    for (one, two) in zip(found.1.elements, parameters.gradient(of: table.table).elements) {
      #expect(abs(one - two) < 1e-12)
    }
  }
}
