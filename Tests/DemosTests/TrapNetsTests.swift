import Testing

@testable import Demos

struct TrapNetsTests {
  /// Turning a dial asks for the traps of the same seed again: whoever is cancelled could not draw
  /// them.
  @Test func theTrapsOfASeedAreMeasuredOnce() async throws {
    _ = try TrapNets.measured(seed: 1_000)
    let (again, another) = await Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return (
        (try? TrapNets.measured(seed: 1_000)) != nil, (try? TrapNets.measured(seed: 1_001)) != nil
      )
    }.value
    #expect(again)
    #expect(!another)
  }
}
