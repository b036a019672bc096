#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Sums over the numbers of two unit vectors u and v, from which the angle between them follows.
///
/// 2 atan2(‖u − v‖, ‖u + v‖), which small angles do not lose as the arc cosine does.
///
/// Source: Kahan, "How futile are mindless assessments of roundoff in floating-point computation?",
/// 2006, on mangled angles.
struct DirectionSums {
  private var difference = 0.0
  private var sum = 0.0

  /// Adds a number of each.
  mutating func add(_ left: Double, _ right: Double) {
    difference += (left - right) * (left - right)
    sum += (left + right) * (left + right)
  }

  /// The angle, in degrees.
  var degrees: Double {
    2 * atan2(difference.squareRoot(), sum.squareRoot()) * 180 / Double.pi
  }

  /// Its cosine: (‖u + v‖² − ‖u − v‖²) / (‖u + v‖² + ‖u − v‖²).
  var cosine: Double { (sum - difference) / (sum + difference) }
}
