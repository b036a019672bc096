import Neural

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The gradient of a loss with respect to all of a net's parameters, as one long vector.
struct GradientVector: Hashable, Sendable {
  /// Its numbers: `[parameters]`.
  let numbers: [Double]
  /// The norm of each hidden layer's weights' part, layer 1 first.
  let layerNorms: [Double]

  /// Reads the gradients that the last differentiation left.
  init(_ parameters: Parameters<Float>, layers: [Parameter]) {
    numbers = parameters.all.filter { parameters.kind(of: $0) != .state }
      .flatMap { parameters.gradient(of: $0).elements.map(Double.init) }
    layerNorms = layers.map { Self.norm(parameters.gradient(of: $0).elements.map(Double.init)) }
  }

  /// Creates a vector of few numbers without layers.
  init(_ numbers: [Double]) {
    self.numbers = numbers
    layerNorms = []
  }

  /// Its length ‖g‖.
  var length: Double { Self.norm(numbers) }

  /// The greatest magnitude of its numbers; NaN where one of them is.
  var greatest: Double {
    numbers.reduce(0) { $0.isNaN || $1.isNaN ? .nan : max($0, $1.magnitude) }
  }

  /// How many of its numbers are not those of another vector.
  func changes(from other: GradientVector) -> Int {
    zip(numbers, other.numbers).count { $0 != $1 }
  }

  /// The angle to another vector, in degrees; NaN where one of them has no direction.
  ///
  /// 2 atan2(‖u − v‖, ‖u + v‖) of the unit vectors, which small angles do not lose as the cosine does.
  ///
  /// Source: Kahan, "How futile are mindless assessments of roundoff in floating-point computation?", 2006,
  /// on mangled angles.
  func angle(to other: GradientVector) -> Double {
    let (own, others) = (length, other.length)
    var difference = 0.0
    var sum = 0.0
    for (left, right) in zip(numbers, other.numbers) {
      let (left, right) = (left / own, right / others)
      difference += (left - right) * (left - right)
      sum += (left + right) * (left + right)
    }
    return 2 * atan2(difference.squareRoot(), sum.squareRoot()) * 180 / Double.pi
  }

  private static func norm(_ numbers: [Double]) -> Double {
    numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
  }
}
