import Testing

@testable import Demos

struct SampleSpreadTests {
  /// What stands beside a curve of runs: of one run alone there is a mean and no error.
  @Test func theSummaryOfOneNumberHasNoError() {
    let one = SampleSpread([3]).summary
    #expect(one.mean == 3 && !one.error.isFinite)
    let some = SampleSpread([1, 3, 5]).summary
    // The deviation is 2.
    #expect(some.mean == 3 && abs(some.error - 2 / 3.0.squareRoot()) < 1e-12)
  }
}
