#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A point over which ``CliffMap`` has a loss.
struct CliffPoint: Hashable, Sendable {
  var w: Double
  var b: Double

  /// How far another point is.
  func distance(to other: CliffPoint) -> Double { hypot(w - other.w, b - other.b) }
}
