import CAllocations

/// How often code asks for memory.
///
/// Counted in an optimised build only, as `swift test -c release -Xswiftc -enable-testing` makes
/// one: without optimisation Swift itself asks for memory at every turn.
public enum Allocations {
  /// Whether this build, and this system's C library, let them be counted.
  public static var canBeCounted: Bool {
    var isOptimised = true
    assert(
      {
        isOptimised = false
        return true
      }()
    )
    return isOptimised && allocation_count_here() >= 0
  }

  /// How often this thread asks for memory while the body runs; what another does for it is not
  /// counted.
  public static func count(_ body: () throws -> Void) rethrows -> Int {
    let before = allocation_count_here()
    try body()
    return Int(allocation_count_here() - before)
  }
}
