import Randomness
import Testing

/// The distributions against the reference, and against their own moments and frequencies.
///
/// Seeds are fixed, so a test that passes passes always; the bounds are those that a correct
/// generator crosses with probability below 1 in 10,000.
struct DistributionTests {
  @Test func drawsAgreeWithTheReference() throws {
    let golden = try Golden.load()
    var generator = SeededGenerator(seed: 7)
    #expect(golden.unit == golden.unit.map { _ in generator.unit() })
    generator = SeededGenerator(seed: 7)
    #expect(golden.below10 == golden.below10.map { _ in generator.integer(below: 10) })
    generator = SeededGenerator(seed: 7)
    // One word in four must be drawn again here, so the second look is looked at.
    let large = 3 << 61
    #expect(
      golden.belowLarge == golden.belowLarge.map { _ in "\(generator.integer(below: large))" }
    )
    generator = SeededGenerator(seed: 7)
    #expect(golden.shuffled20 == generator.shuffled(Array(0..<20)))
    generator = SeededGenerator(seed: 7)
    for expected in golden.normal { #expect(abs(generator.normal() - expected) < 1e-12) }
    generator = SeededGenerator(seed: 7)
    for expected in golden.exponential2 {
      #expect(abs(generator.exponential(rate: 2) - expected) < 1e-12)
    }
  }

  @Test func integersAreEquallyLikely() {
    var generator = SeededGenerator(seed: 11)
    var counts = Array(repeating: 0, count: 10)
    for _ in 0..<100_000 { counts[generator.integer(below: 10)] += 1 }
    // The 0.9999 quantile of χ² with 9 degrees of freedom is 33.71.
    #expect(chiSquare(counts, Array(repeating: 0.1, count: 10)) < 33.71)
  }

  @Test func unitNumbersHaveTheMomentsOfTheUniformDistribution() {
    var generator = SeededGenerator(seed: 12)
    let sample = (0..<100_000).map { _ in generator.unit() }
    #expect(sample.allSatisfy { $0 >= 0 && $0 < 1 })
    let (mean, variance) = moments(sample)
    // Standard errors: √(1/12/n) = 0.00091 of the mean, √(1/180/n) = 0.00024 of the variance.
    #expect(abs(mean - 0.5) < 0.0037)
    #expect(abs(variance - 1.0 / 12) < 0.001)
  }

  @Test func normalNumbersHaveTheMomentsOfTheNormalDistribution() {
    var generator = SeededGenerator(seed: 13)
    let sample = (0..<100_000).map { _ in generator.normal(mean: 3, standardDeviation: 2) }
    let (mean, variance) = moments(sample)
    #expect(abs(mean - 3) < 0.026)
    #expect(abs(variance - 4) < 0.072)
    let standard = sample.map { ($0 - 3) / 2 }
    let skewness = standard.reduce(0) { $0 + $1 * $1 * $1 } / 100_000
    let kurtosis = standard.reduce(0) { $0 + $1 * $1 * $1 * $1 } / 100_000
    #expect(abs(skewness) < 0.05)
    #expect(abs(kurtosis - 3) < 0.13)
    let within = Double(standard.count { abs($0) < 1 }) / 100_000
    #expect(abs(within - 0.682_689) < 0.006)
  }

  @Test func exponentialNumbersHaveTheirMeanAndTheirMedian() {
    var generator = SeededGenerator(seed: 14)
    let sample = (0..<100_000).map { _ in generator.exponential(rate: 0.5) }
    let (mean, variance) = moments(sample)
    #expect(abs(mean - 2) < 0.025)
    #expect(abs(variance - 4) < 0.15)
    #expect(sample.allSatisfy { $0 >= 0 && $0.isFinite })
    let belowMedian = Double(sample.count { $0 < 1.386_294_361 }) / 100_000
    #expect(abs(belowMedian - 0.5) < 0.0063)
  }

  @Test func weightsAreKept() {
    let weights = [0.0, 1, 2, 3, 0, 4]
    let expected = weights.map { $0 / 10 }
    var generator = SeededGenerator(seed: 15)
    let table = AliasTable(weights: weights)
    var byTable = Array(repeating: 0, count: 6)
    var bySearch = byTable
    for _ in 0..<100_000 {
      byTable[table.draw(from: &generator)] += 1
      bySearch[generator.weightedIndex(weights)] += 1
    }
    #expect(byTable[0] == 0 && byTable[4] == 0 && bySearch[0] == 0 && bySearch[4] == 0)
    // The 0.9999 quantile of χ² with 3 degrees of freedom is 21.10.
    #expect(chiSquare(byTable, expected) < 21.1)
    #expect(chiSquare(bySearch, expected) < 21.1)
  }

  @Test func zipfFallsAsItsLawSays() {
    let zipf = Zipf(count: 50, exponent: 1.1)
    #expect(abs(zipf.probabilities.reduce(0, +) - 1) < 1e-12)
    #expect(abs(zipf.probabilities[0] / zipf.probabilities[9] - 12.589_254) < 1e-6)
    var generator = SeededGenerator(seed: 16)
    var counts = Array(repeating: 0, count: 50)
    for _ in 0..<100_000 { counts[zipf.draw(from: &generator) - 1] += 1 }
    // The 0.9999 quantile of χ² with 49 degrees of freedom is 94.59.
    #expect(chiSquare(counts, zipf.probabilities) < 94.59)
  }

  @Test func everyOrderOfAShuffleIsEquallyLikely() {
    var generator = SeededGenerator(seed: 17)
    var counts: [[Int]: Int] = [:]
    for _ in 0..<24_000 { counts[generator.shuffled([0, 1, 2, 3]), default: 0] += 1 }
    #expect(counts.count == 24)
    // The 0.9999 quantile of χ² with 23 degrees of freedom is 57.07.
    #expect(chiSquare(Array(counts.values), Array(repeating: 1.0 / 24, count: 24)) < 57.07)
  }

  @Test func aSampleHoldsDifferentElements() {
    var generator = SeededGenerator(seed: 18)
    #expect(Set(generator.sample(5, of: Array(0..<9))).count == 5)
    #expect(generator.sample(12, of: [1, 2, 3]).sorted() == [1, 2, 3])
    #expect(generator.sample(0, of: [1, 2, 3]).isEmpty)
    #expect(generator.element(of: [Int]()) == nil)
  }

  private func moments(_ sample: [Double]) -> (mean: Double, variance: Double) {
    let mean = sample.reduce(0, +) / Double(sample.count)
    let variance = sample.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sample.count - 1)
    return (mean, variance)
  }

  /// Pearson's statistic; indices of probability 0 are left out.
  private func chiSquare(_ counts: [Int], _ probabilities: [Double]) -> Double {
    let total = Double(counts.reduce(0, +))
    return zip(counts, probabilities).reduce(0) { sum, pair in
      guard pair.1 > 0 else { return sum }
      let expected = total * pair.1
      return sum + (Double(pair.0) - expected) * (Double(pair.0) - expected) / expected
    }
  }
}
