import Neural
import Randomness
import Testing

struct MatrixTests {
  private func random(_ rows: Int, _ columns: Int, seed: UInt64) -> Matrix<Double> {
    var generator = SeededGenerator(seed: seed)
    return Initialiser.constantScale(1, .normal).weights(
      inputDimensions: rows,
      outputDimensions: columns,
      using: &generator
    )
  }

  /// The product by its definition.
  private func naive(_ left: Matrix<Double>, _ right: Matrix<Double>) -> Matrix<Double> {
    var result = Matrix<Double>(rows: left.rows, columns: right.columns)
    for row in 0..<left.rows {
      for column in 0..<right.columns {
        for place in 0..<left.columns {
          result[row, column] += left[row, place] * right[place, column]
        }
      }
    }
    return result
  }

  private func distance(_ left: Matrix<Double>, _ right: Matrix<Double>) -> Double {
    (left - right).elements.map(abs).max() ?? 0
  }

  @Test func aProductByHand() {
    let left = Matrix<Float>([[1, 2, 3], [4, 5, 6]])
    let right = Matrix<Float>([[7, 8], [9, 10], [11, 12]])
    #expect(left.product(right) == Matrix([[58, 64], [139, 154]]))
    #expect(left.product(transposing: Matrix([[1, 0, 1]])) == Matrix([[4], [10]]))
    #expect(left.transposedProduct(Matrix([[1], [10]])) == Matrix([[41], [52], [63]]))
  }

  @Test(arguments: [(1, 1, 1), (3, 1, 4), (5, 7, 2), (17, 33, 9), (64, 64, 64)])
  func productsAgreeWithTheirDefinition(rows: Int, inner: Int, columns: Int) {
    let left = random(rows, inner, seed: 1)
    let right = random(inner, columns, seed: 2)
    let expected = naive(left, right)
    #expect(distance(left.product(right), expected) < 1e-12)
    #expect(distance(left.product(transposing: right.transposed), expected) < 1e-12)
    #expect(distance(left.transposed.transposedProduct(right), expected) < 1e-12)
    #expect(distance(right.transposed.product(left.transposed), expected.transposed) < 1e-12)
  }

  @Test func emptyMatricesAreMultipliedToo() {
    let left = Matrix<Double>(rows: 2, columns: 0)
    let right = Matrix<Double>(rows: 0, columns: 3)
    #expect(left.product(right) == Matrix(rows: 2, columns: 3))
    #expect(Matrix<Double>(rows: 0, columns: 2).product(Matrix(rows: 2, columns: 3)).rows == 0)
    #expect(Matrix<Double>(rows: 0, columns: 0).columnSums.isEmpty)
  }

  @Test func nanAndInfinityPassThroughAProduct() {
    let row = Matrix<Double>([[.nan, 1], [.infinity, 1], [1, 1]])
    let product = row.product(Matrix([[2], [3]]))
    #expect(product[0, 0].isNaN && product[1, 0] == .infinity && product[2, 0] == 5)
  }

  @Test func arithmeticByHand() {
    let left = Matrix<Double>([[1, 2], [3, 4]])
    let right = Matrix<Double>([[10, 20], [30, 40]])
    #expect(left + right == Matrix([[11, 22], [33, 44]]))
    #expect(right - left == Matrix([[9, 18], [27, 36]]))
    #expect(left.multipliedElementwise(by: right) == Matrix([[10, 40], [90, 160]]))
    #expect(left * 3 == Matrix([[3, 6], [9, 12]]))
    #expect(left.addingToEveryRow([100, 200]) == Matrix([[101, 202], [103, 204]]))
    #expect(left.columnSums == [4, 6])
    #expect(left.transposed == Matrix([[1, 3], [2, 4]]))
    #expect(left.mean == 2.5)
    #expect(left.standardDeviation == 1.25.squareRoot())
    #expect(left.norm == 30.0.squareRoot())
  }

  @Test func shapesThatDoNotFitAreNamed() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      _ = Matrix<Double>(rows: 2, columns: 3).product(Matrix(rows: 4, columns: 5))
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("[2, 3] times [4, 5] does not fit"))
  }
}
