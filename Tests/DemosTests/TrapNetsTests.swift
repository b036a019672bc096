import Testing

@testable import Demos

struct TrapNetsTests {
  /// Turning a dial asks for the traps of the same seed again: whoever is cancelled could not draw
  /// them.
  ///
  /// In a process of its own: the traps of a few seeds are kept, and other tests ask for others.
  @Test func theTrapsOfASeedAreMeasuredOnce() async {
    await #expect(processExitsWith: .success) {
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
}
