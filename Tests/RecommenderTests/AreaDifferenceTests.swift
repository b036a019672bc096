import Randomness
import Recommender
import Testing

/// The difference of two areas under the curve on the same samples.
struct AreaDifferenceTests {
  private func area(_ scores: [Double], _ isPositive: [Bool]) throws -> Double {
    try #require(
      AreaUnderCurve.of(
        zip(scores, isPositive).map { AreaUnderCurve.Sample(score: $0, isPositive: $1) }
      )
    )
  }

  @Test func smallSamplesAreAsByHand() throws {
    // Positives .8, .4, negatives .6, .2; the second model has them all in order but for a tie.
    let isPositive = [true, true, false, false]
    let found = try #require(
      AreaDifference([0.8, 0.4, 0.6, 0.2], [0.9, 0.7, 0.7, 0.1], isPositive: isPositive)
    )
    // V of positives 1, ½ and 1, ¾; of negatives ½, 1 and ¾, 1: d is 0, −¼ and −¼, 0.
    #expect(abs(found.mean + 0.125) < 1e-12)
    #expect(abs(found.error - (2 * 0.03125 / 2).squareRoot()) < 1e-12)
    #expect(!found.isClear)
    #expect(AreaDifference([1, 2, 3], [1, 2, 3], isPositive: [true, false, false]) == nil)
  }

  @Test func theMeanIsThatOfTheAreasAndTheErrorThatOfRepetitions() throws {
    var generator = SeededGenerator(seed: 4)
    var (means, errors) = ([Double](), [Double]())
    for _ in 0..<400 {
      let isPositive = (0..<150).map { $0 % 3 == 0 }
      var (first, second) = ([Double](), [Double]())
      for positive in isPositive {
        let known = generator.normal() + (positive ? 1 : 0)
        first.append(known + 0.5 * generator.normal())
        second.append(known + 0.8 * generator.normal())
      }
      let found = try #require(AreaDifference(first, second, isPositive: isPositive))
      let expected = try area(first, isPositive) - area(second, isPositive)
      #expect(abs(found.mean - expected) < 1e-12)
      means.append(found.mean)
      errors.append(found.error)
    }
    let mean = means.reduce(0, +) / 400
    let spread = (means.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 399).squareRoot()
    // The spread of 400 draws is known to one part in √800.
    #expect(abs(errors.reduce(0, +) / 400 / spread - 1) < 0.12)
  }
}
