import Neural
import Randomness

extension Matrix<Double> {
  /// Traits of users or of what is shown to them, standard normal: `[count, traits]`.
  static func traits(
    _ count: Int,
    _ traits: Int,
    using generator: inout SeededGenerator
  ) -> Matrix<Double> {
    Initialiser.constantScale(1, .normal).weights(
      inputDimensions: count,
      outputDimensions: traits,
      using: &generator
    )
  }

  /// How well the traits of a row and of a row of another matrix match: u · v / √traits, of mean 0
  /// and variance 1 over all pairs.
  func match(_ row: Int32, with other: Matrix<Double>, _ otherRow: Int32) -> Double {
    let (u, v) = (Int(row) * columns, Int(otherRow) * columns)
    let product = (0..<columns).reduce(0.0) {
      $0 + elements[u + $1] * other.elements[v + $1]
    }
    return product / Double(columns).squareRoot()
  }
}
