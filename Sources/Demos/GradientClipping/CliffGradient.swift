#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The gradient of a ``CliffMap``'s loss: by w and by b.
struct CliffGradient: Hashable, Sendable {
  var byW: Double
  var byB: Double

  /// Its length ‖g‖.
  var length: Double { hypot(byW, byB) }

  /// The angle to another gradient, in degrees; NaN where one of them has no direction.
  func angle(to other: CliffGradient) -> Double {
    let (own, others) = (length, other.length)
    var direction = DirectionSums()
    direction.add(byW / own, other.byW / others)
    direction.add(byB / own, other.byB / others)
    return direction.degrees
  }
}
