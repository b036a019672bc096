import Neural
import Randomness
import Testing

@testable import Recommender

/// Figures of tasks against every pair and every bin written out.
struct TaskFiguresTests {
  /// The share of pairs that are in order, ties counting half; nil without a pair.
  private func area(_ samples: [(score: Double, isPositive: Bool)]) -> Double? {
    var (wins, pairs) = (0.0, 0.0)
    for positive in samples where positive.isPositive {
      for negative in samples where !negative.isPositive {
        pairs += 1
        wins += positive.score > negative.score ? 1 : positive.score == negative.score ? 0.5 : 0
      }
    }
    return pairs > 0 ? wins / pairs : nil
  }

  @Test func figuresAreThoseOfEveryPair() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      var generator = SeededGenerator(seed: seed)
      let count = 60
      // Scores of one digit, so that some tie.
      let scores = (0..<count).map { _ in Double(1 + generator.integer(below: 9)) / 10 }
      let labels = scores.map { generator.chance($0) ? Float(1) : 0 }
      let weights = scores.map { _ in generator.chance(0.8) ? Float(1) : 0 }
      let groups = scores.map { _ in Int32(generator.integer(below: 8)) }
      let figures = TaskFigures(
        probabilities: scores,
        labels: labels,
        weights: weights,
        groups: groups
      )
      let known = (0..<count).filter { weights[$0] > 0 }
      func samples(_ places: [Int]) -> [(score: Double, isPositive: Bool)] {
        places.map { (scores[$0], labels[$0] == 1) }
      }
      #expect(figures.count == known.count)
      let expected = try #require(area(samples(known)))
      #expect(abs(try #require(figures.area) - expected) < 1e-12)
      var (sum, weight) = (0.0, 0.0)
      for group in 0..<8 as Range<Int32> {
        let places = known.filter { groups[$0] == group }
        guard let area = area(samples(places)) else { continue }
        sum += area * Double(places.count)
        weight += Double(places.count)
      }
      #expect(abs(try #require(figures.groupedArea) - sum / weight) < 1e-12)
      let loss = known.reduce(0.0) {
        $0 - Double.logarithm(labels[$1] == 1 ? scores[$1] : 1 - scores[$1])
      }
      #expect(abs(try #require(figures.logLoss) - loss / Double(known.count)) < 1e-12)
      let positives = known.count { labels[$0] == 1 }
      let promised = known.reduce(0) { $0 + scores[$1] }
      #expect(abs(try #require(figures.calibration) - promised / Double(positives)) < 1e-12)
    }
  }

  @Test func whatIsPromisedTooMuchIsSeen() throws {
    // Ten bins of ten: .1 … 1 promised, half of it comes.
    let probabilities = (0..<100).map { Double($0 / 10 + 1) / 10 }
    let labels = (0..<100).map { Float($0 % 10 < ($0 / 10 + 1) / 2 ? 1 : 0) }
    let figures = TaskFigures(
      probabilities: probabilities,
      labels: labels,
      weights: Array(repeating: 1, count: 100),
      groups: Array(repeating: 0, count: 100)
    )
    // Σ p = 55 against 0 + 1 + 1 + 2 + 2 + 3 + 3 + 4 + 4 + 5 = 25; each bin promises more.
    #expect(abs(try #require(figures.calibration) - 55.0 / 25) < 1e-12)
    #expect(abs(try #require(figures.calibrationError) - 0.3) < 1e-12)
  }

  @Test func withoutPositivesWhatHasNoMeaningIsMissing() {
    let figures = TaskFigures(
      probabilities: [0.1, 0],
      labels: [0, 0],
      weights: [1, 1],
      groups: [0, 0]
    )
    #expect(figures.area == nil && figures.groupedArea == nil && figures.calibration == nil)
    #expect(figures.logLoss.map { abs($0 + Double.logarithm(0.9) / 2) < 1e-9 } == true)
    let empty = TaskFigures(probabilities: [1], labels: [.nan], weights: [0], groups: [0])
    #expect(empty.count == 0 && empty.logLoss == nil && empty.calibrationError == nil)
  }

  @Test func certaintyThatIsWrongCostsMuchButNotInfinity() throws {
    let figures = TaskFigures(
      probabilities: [0, 1],
      labels: [1, 0],
      weights: [1, 1],
      groups: [0, 0]
    )
    let loss = try #require(figures.logLoss)
    #expect(loss.isFinite && loss > 25)
  }
}
