import Randomness

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Where the points of two classes lie in the plane; all within about ±1.2.
enum PlaneShape: String, CaseIterable, Sendable {
  /// A disc within a ring.
  case circles
  /// Two half rings that reach into each other.
  case moons
  /// Two arms around each other, one and a half turns long.
  case spiral
  /// Opposite quarters belong together: no line parts them.
  case xor

  /// A point of a class, 0 or 1.
  ///
  /// - Parameter share: how far along its shape it lies, in 0..<1.
  func point(
    of label: Int,
    along share: Double,
    using generator: inout SeededGenerator
  ) -> (x: Double, y: Double) {
    switch self {
    case .circles:
      let angle = 2 * Double.pi * share
      let radius = label == 0 ? 0.5 * generator.unit().squareRoot() : 0.8 + 0.25 * generator.unit()
      return (radius * cos(angle), radius * sin(angle))
    case .moons:
      let angle = Double.pi * share
      return label == 0
        ? (0.8 * cos(angle) - 0.35, 0.8 * sin(angle) - 0.25)
        : (0.35 - 0.8 * cos(angle), 0.25 - 0.8 * sin(angle))
    case .spiral:
      let angle = 3 * Double.pi * share + (label == 0 ? 0 : Double.pi)
      let radius = 0.1 + 0.95 * share
      return (radius * cos(angle), radius * sin(angle))
    case .xor:
      let x = 0.1 + 0.9 * generator.unit()
      let y = 0.1 + 0.9 * generator.unit()
      let isRight = generator.unit() < 0.5
      return (isRight ? x : -x, (isRight == (label == 0)) ? y : -y)
    }
  }
}
