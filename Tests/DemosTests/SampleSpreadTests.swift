import Randomness
import Testing

@testable import Demos

struct SampleSpreadTests {
  /// What stands beside a curve of runs: of one run alone there is a mean and no interval.
  @Test func theSummaryOfOneNumberHasNoInterval() {
    let one = SampleSpread([3]).summary
    #expect(one.value == 3 && !one.halfWidth.isFinite && !SampleSpread([3]).isClear)
    let some = SampleSpread([1, 3, 5]).summary
    // The deviation is 2, and t of two degrees of freedom 4.303.
    #expect(some.value == 3 && abs(some.halfWidth - 4.302653 * 2 / 3.0.squareRoot()) < 1e-5)
  }

  /// Of numbers without a difference one sample in twenty is taken for one, however small samples
  /// are: two standard errors would take three in ten of two numbers.
  @Test(arguments: [2, 3, 6, 20]) func oneInTwentyIsTakenForADifference(count: Int) {
    var generator = SeededGenerator(seed: 7)
    let trials = 4000
    let clear = (0..<trials).count { _ in
      SampleSpread((0..<count).map { _ in generator.normal() }).isClear
    }
    // Four standard errors of a share of .05 are .0138.
    #expect(abs(Double(clear) / Double(trials) - 0.05) < 0.0138, "\(clear)")
  }
}
