import Grading
import Testing

@testable import Authoring

/// Intervals follow from their seed, and are as wide as statistics says.
@Suite struct BootstrapTests {
  /// So many answers rightly credited, and so many credited wrongly.
  private func entries(right: Int, wrong: Int) -> [Tally.Entry] {
    let lines = (0..<(right + wrong)).map { index in
      SmallQuestion.line("\(index)", "梯度消失", index < right ? .covered : .missed, .missed)
    }
    return SmallQuestion.graded(lines).answers.map(Tally.Entry.init)
  }

  @Test func theSameSeedTheSameIntervals() {
    let lines = (0..<30).map { index in
      SmallQuestion.line(
        "\(index)",
        index.isMultiple(of: 3) ? "梯度消失" : "信号没了",
        .covered,
        .missed,
        mark: 30 + index * 7 % 40
      )
    }
    let entries = SmallQuestion.graded(lines).answers.map(Tally.Entry.init)
    let first = Bootstrap(seed: 3).intervals(of: entries)
    #expect(first == Bootstrap(seed: 3).intervals(of: entries))
    #expect(first != Bootstrap(seed: 4).intervals(of: entries))
  }

  @Test func aShareIsAsWideAsTheBinomialSays() throws {
    let entries = entries(right: 80, wrong: 20)
    let interval = try #require(Bootstrap().intervals(of: entries)[.creditedPrecision])
    // 1.96 · √(.8 · .2 / 100) = .078, within a tenth of 100 answers' steps of .01.
    #expect(abs(interval.lowerBound - 0.722) < 0.02, "\(interval)")
    #expect(abs(interval.upperBound - 0.878) < 0.02, "\(interval)")
  }

  @Test func whatNeverVariesHasNoWidth() throws {
    let intervals = Bootstrap().intervals(of: entries(right: 5, wrong: 0))
    #expect(intervals[.creditedRecall] == 1...1)
    // No answer has a mark, is blank, or is in English.
    for measure in [Measure.weightedKappa, .correlation, .blankScore, .languageGap] {
      #expect(intervals[measure] == nil)
    }
  }

  @Test func oneAnswerTellsNothing() {
    #expect(Bootstrap().intervals(of: entries(right: 1, wrong: 0)).isEmpty)
    #expect(Bootstrap().intervals(of: []).isEmpty)
  }

  @Test func quantilesAreInterpolated() {
    // numpy.quantile([3, 1, 4, 1, 5, 9, 2, 6], [.025, .5, .975])
    let sorted: [Double] = [1, 1, 2, 3, 4, 5, 6, 9]
    let found = [0.025, 0.5, 0.975].map { Bootstrap.quantile($0, of: sorted) }
    for (found, wanted) in zip(found, [1, 3.5, 8.475]) { #expect(abs(found - wanted) < 1e-12) }
    #expect(Bootstrap.quantile(0.3, of: [7]) == 7)
  }
}
