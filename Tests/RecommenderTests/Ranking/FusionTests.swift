import Neural
import Randomness
import Testing

@testable import Recommender

/// Scores of several goals as one order, and the search of its weights.
struct FusionTests {
  private let scores = GoalScores(
    Matrix([[0.9, 0.01], [0.5, 0.02], [0.1, 0.08], [0.5, 0.04]])
  )

  @Test func aMeanPageIsTheMeanOfPages() {
    let other = GoalScores(Matrix([[0.1, 0.2], [0.3, 0.1]]))
    let pages = FusionPages(
      [
        FusionPages.Page(scores: scores, worth: scores.scores),
        FusionPages.Page(scores: other, worth: other.scores),
      ],
      attention: [1, 0.5]
    )
    let each = pages.gainsOfPages(by: .weightedSum, weights: [1, 1])
    // .9 + ½ · .5 and .3 + ½ · .1.
    #expect(abs(each[0][0] - 1.15) < 1e-12 && abs(each[1][0] - 0.35) < 1e-12)
    let means = pages.gains(by: .weightedSum, weights: [1, 1])
    for goal in 0..<2 { #expect(abs(means[goal] - (each[0][goal] + each[1][goal]) / 2) < 1e-12) }
  }

  @Test func sumsProductsAndRanksFollowTheirFormulas() {
    let sums = scores.fused(by: .weightedSum, weights: [1, 10])
    for (found, expected) in zip(sums, [1.0, 0.7, 0.9, 0.9]) {
      #expect(abs(found - expected) < 1e-12)
    }
    // 0.9² · 0.01 = 0.0081, 0.5² · 0.02 = 0.005, 0.1² · 0.08 = 0.0008, 0.5² · 0.04 = 0.01.
    let products = scores.fused(by: .powers, weights: [2, 1])
    for (found, expected) in zip(products, [0.0081, 0.005, 0.0008, 0.01]) {
      #expect(abs(Double.exponential(found) - expected) < 1e-12)
    }
    // By the first goal 1, 2.5, 4, 2.5; by the second 4, 3, 1, 2.
    let ranks = scores.fused(by: .ranks, weights: [1, 2])
    let places: [(Double, Double)] = [(1, 4), (2.5, 3), (4, 1), (2.5, 2)]
    for (found, place) in zip(ranks, places) {
      let expected = 1 / (60 + place.0) + 2 / (60 + place.1)
      #expect(abs(found - expected) < 1e-12)
    }
  }

  @Test func equalScoresKeepTheirOrder() {
    // 0.7 and twice 0.9, which came third and fourth.
    let tied = GoalScores(Matrix([[0.7], [0.7], [0.9], [0.9]]))
    for rule in FusionRule.allCases {
      #expect(tied.order(by: rule, weights: [1]) == [2, 3, 0, 1], "\(rule)")
      #expect(tied.order(by: rule, weights: [0]) == [0, 1, 2, 3], "\(rule)")
    }
  }

  @Test func theFirstAreThoseOfTheWholeOrder() {
    var generator = SeededGenerator(seed: 8)
    // Few values, so that many are equal.
    let numbers = (0..<600).map { _ in Double(generator.integer(below: 5)) / 4 }
    let scores = GoalScores(Matrix(rows: 200, columns: 3, elements: numbers))
    for rule in FusionRule.allCases {
      for count in [0, 1, 10, 199, 200, 300] {
        let whole = scores.order(by: rule, weights: [1, 0.5, 2])
        let first = scores.first(count, by: rule, weights: [1, 0.5, 2])
        #expect(first == Array(whole.prefix(count)), "\(rule), \(count)")
      }
    }
  }

  @Test func scaleMattersToSumsAlone() {
    var generator = SeededGenerator(seed: 3)
    let numbers = (0..<400).map { _ in generator.unit() }
    let plain = GoalScores(Matrix(rows: 200, columns: 2, elements: numbers))
    let scaled = GoalScores(
      Matrix(
        rows: 200,
        columns: 2,
        elements: numbers.enumerated().map { $0 % 2 == 0 ? $1 : $1 * 0.001 }
      )
    )
    for rule in FusionRule.allCases {
      let same = plain.order(by: rule, weights: [1, 1]) == scaled.order(by: rule, weights: [1, 1])
      #expect(same == (rule != .weightedSum), "\(rule)")
    }
  }

  @Test func aHopelessGoalSinksAProductAndNotASum() {
    let scores = GoalScores(Matrix([[1, 0], [0.3, 0.3]]))
    #expect(scores.order(by: .weightedSum, weights: [1, 1]) == [0, 1])
    #expect(scores.order(by: .powers, weights: [1, 1]) == [1, 0])
  }

  /// Pages whose scores are what candidates are worth.
  private func pages(_ count: Int, seed: UInt64) -> FusionPages {
    var generator = SeededGenerator(seed: seed)
    let pages = (0..<count).map { _ in
      let worth = Matrix(
        rows: 30,
        columns: 3,
        elements: (0..<90).map { _ in generator.beta(1, 8) }
      )
      return FusionPages.Page(scores: GoalScores(worth), worth: worth)
    }
    return FusionPages(pages, attention: [1, 0.5, 0.25])
  }

  @Test func gainsAreWhatThePlacesBring() {
    let worth: Matrix<Double> = Matrix([[1, 0], [0, 2], [0.5, 0.5]])
    let pages = FusionPages(
      [.init(scores: GoalScores(worth), worth: worth)],
      attention: [1, 0.5]
    )
    // By the first goal: item 0, then item 2.
    #expect(pages.gains(by: .weightedSum, weights: [1, 0]) == [1.25, 0.25])
    #expect(pages.gains(by: .weightedSum, weights: [0, 1]) == [0.25, 2.25])
  }

  @Test func theSearchFindsTheWeightsThatAreTheValues() throws {
    let pages = pages(20, seed: 1)
    let values = [1.0, 4, 2]
    var generator = SeededGenerator(seed: 2)
    let search = try FusionSearch(
      pages,
      rule: .weightedSum,
      values: values,
      draws: 60,
      steps: 60,
      using: &generator
    )
    #expect(search.trials.count == 124)
    // Where scores are worth itself, weights in proportion to the values are the best there are.
    let perfect = FusionTrial(
      weights: values,
      gains: pages.gains(by: .weightedSum, weights: values)
    )
    #expect(search.best.value(values) <= perfect.value(values) + 1e-12)
    #expect(search.best.value(values) > 0.995 * perfect.value(values))
    #expect(search.trials.allSatisfy { abs($0.weights.reduce(0, +) - 1) < 1e-9 })
    var again = SeededGenerator(seed: 2)
    let second = try FusionSearch(
      pages,
      rule: .weightedSum,
      values: values,
      draws: 60,
      steps: 60,
      using: &again
    )
    #expect(second == search)
  }

  @Test func theFrontHoldsWhatNothingDominates() throws {
    var generator = SeededGenerator(seed: 2)
    let search = try FusionSearch(
      pages(5, seed: 4),
      rule: .powers,
      values: [1, 1, 1],
      draws: 40,
      steps: 0,
      using: &generator
    )
    let front = search.paretoFront
    #expect(front.count > 2)
    for trial in search.trials {
      let isBeaten = search.trials.contains { $0.dominates(trial) }
      #expect(isBeaten != front.contains { $0.gains == trial.gains })
    }
    #expect(front.contains { $0.gains == search.best.gains })
    // Each corner is the best at its own goal.
    for goal in 0..<3 {
      let most = search.trials.map { $0.gains[goal] }.max()
      #expect(front.contains { $0.gains[goal] == most })
    }
  }
}
