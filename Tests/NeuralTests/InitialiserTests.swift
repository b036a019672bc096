import Neural
import Randomness
import Testing

struct InitialiserTests {
  static let all: [Initialiser] = [
    .constantScale(0.05, .uniform), .constantScale(0.05, .normal), .uniformFanIn,
    .xavier(.uniform), .xavier(.normal), .he(.uniform), .he(.normal), .he(.normal, gain: 3),
    .orthogonal(), .orthogonal(gain: 1.5),
  ]

  @Test func deviationsAreTheirFormulas() {
    func deviation(_ initialiser: Initialiser) -> Double {
      initialiser.standardDeviation(inputDimensions: 300, outputDimensions: 100)
    }
    #expect(deviation(.constantScale(0.05, .normal)) == 0.05)
    #expect(abs(deviation(.uniformFanIn) - 1.0 / 30) < 1e-15)
    #expect(abs(deviation(.xavier(.normal)) - 0.005.squareRoot()) < 1e-15)
    #expect(abs(deviation(.he(.uniform, gain: 2)) - 2 * (1.0 / 150).squareRoot()) < 1e-15)
  }

  @Test(arguments: all) func weightsHaveTheMomentsThatWereAskedFor(initialiser: Initialiser) {
    var generator = SeededGenerator(seed: 5)
    let weights: Matrix<Double> = initialiser.weights(
      inputDimensions: 300,
      outputDimensions: 100,
      using: &generator
    )
    let deviation = initialiser.standardDeviation(inputDimensions: 300, outputDimensions: 100)
    #expect(weights.rows == 300 && weights.columns == 100)
    // 30,000 draws: a standard error of σ/173 of the mean and of about σ/245 of the deviation.
    #expect(abs(weights.mean) < 4 * deviation / 173)
    #expect(abs(weights.standardDeviation / deviation - 1) < 4.0 / 245)
  }

  @Test func uniformWeightsKeepTheirBound() {
    var generator = SeededGenerator(seed: 6)
    let weights: Matrix<Float> = Initialiser.uniformFanIn.weights(
      inputDimensions: 100,
      outputDimensions: 50,
      using: &generator
    )
    let most = weights.elements.map(abs).max() ?? 0
    #expect(most <= 0.1 && most > 0.099)
  }

  /// Ten tanh layers of 500 units: the figures of a float64 reference run, whose random numbers
  /// were others, so the shape is matched and not the digits.
  @Test(arguments: [
    (Initialiser.uniformFanIn, 0.459, 0.0029), (.xavier(.uniform), 0.627, 0.227),
  ]) func signalsFadeAsInTheReference(initialiser: Initialiser, first: Double, last: Double) {
    var generator = SeededGenerator(seed: 7)
    var signal: Matrix<Double> = Initialiser.constantScale(1, .normal).weights(
      inputDimensions: 200,
      outputDimensions: 500,
      using: &generator
    )
    var deviations: [Double] = []
    for _ in 0..<10 {
      let weights: Matrix<Double> = initialiser.weights(
        inputDimensions: 500,
        outputDimensions: 500,
        using: &generator
      )
      signal = Activation.tanh(signal.product(weights))
      deviations.append(signal.standardDeviation)
    }
    #expect(abs(deviations[0] / first - 1) < 0.03)
    #expect(abs(deviations[9] / last - 1) < 0.1)
  }

  /// Within one block of vectors, over several, and with a part of a block at the end.
  @Test(arguments: [(5, 5), (8, 3), (3, 8), (64, 64), (37, 90), (50, 17)])
  func orthogonalWeightsAreOrthogonal(rows: Int, columns: Int) {
    var generator = SeededGenerator(seed: 8)
    let weights: Matrix<Double> = Initialiser.orthogonal(gain: 2).weights(
      inputDimensions: rows,
      outputDimensions: columns,
      using: &generator
    )
    let product =
      rows <= columns ? weights.product(transposing: weights) : weights.transposedProduct(weights)
    for row in 0..<product.rows {
      for column in 0..<product.columns {
        #expect(abs(product[row, column] - (row == column ? 4 : 0)) < 1e-12)
      }
    }
    #expect(weights.singularValues.allSatisfy { abs($0 - 2) < 1e-12 })
  }
}
