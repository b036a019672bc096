/// How often a test without a difference crosses its bounds at one look or another.
///
/// At look k of K the statistic is S_k / √k for a sum S_k of k independent standard normals. The
/// density of S_k among tests that crossed nothing yet is carried from look to look, on a grid:
///
///     f₁ = φ,  f_k(s) = ∫_{|t| < b_{k−1} √(k−1)} f_{k−1}(t) φ(s − t) dt
///
/// Source: Armitage, McPherson and Rowe, "Repeated significance tests on accumulating data", JRSS A
/// 132(2), 1969, doi:10.2307/2343787.
public enum SequentialBounds {
  /// The width of the grid, in standard deviations of one look's data.
  private static let width = 0.1

  /// The probability that |z| exceeds a bound at one look at least, without a difference.
  ///
  /// O(looks · (largest bound · √looks / width)²); to some 1e-5.
  ///
  /// - Parameter bounds: of |z|, one a look; a look whose bound is infinite decides nothing.
  public static func crossing(_ bounds: [Double]) -> Double {
    precondition(!bounds.isEmpty && bounds.allSatisfy { $0 > 0 }, "bounds of |z| lie above 0")
    let looks = bounds.count
    // Beyond eight standard deviations there is nothing that would be seen.
    let edges = bounds.enumerated().map { look, bound in
      min(bound, 8) * Double(look + 1).squareRoot()
    }
    var (points, step) = grid(edges[0])
    var density = points.map(NormalDistribution.density)
    var crossed = 2 * NormalDistribution.below(-edges[0])
    for look in 1..<max(1, looks) {
      // Simpson's rule over what has not crossed.
      let weighed = density.indices.map { density[$0] * simpson($0, density.count) * step / 3 }
      let edge = edges[look]
      for (point, weight) in zip(points, weighed) {
        crossed +=
          weight
          * (NormalDistribution.below(point - edge) + NormalDistribution.below(-point - edge))
      }
      guard look + 1 < looks else { break }
      let (next, nextStep) = grid(edge)
      // As the bounds are, so are the densities: the same on both sides of 0.
      let left = next.prefix(next.count / 2 + 1)
        .map { s in
          var sum = 0.0
          for (point, weight) in zip(points, weighed) {
            sum += weight * NormalDistribution.density(s - point)
          }
          return sum
        }
      density = left + left.dropLast().reversed()
      (points, step) = (next, nextStep)
    }
    return crossed
  }

  /// An odd number of points from −edge to edge.
  private static func grid(_ edge: Double) -> (points: [Double], step: Double) {
    let half = max(8, Int((edge / width).rounded(.up)))
    let step = edge / Double(half)
    return ((-half...half).map { Double($0) * step }, step)
  }

  private static func simpson(_ place: Int, _ count: Int) -> Double {
    place == 0 || place == count - 1 ? 1 : place % 2 == 1 ? 4 : 2
  }

  /// The bounds of a shape, raised together until all looks err with the level, to some 1e-7.
  ///
  /// False position with halved ends (Illinois): the error falls smoothly with the bounds, so that
  /// some eight integrations are enough.
  ///
  /// Source: Dowell and Jarratt, "A modified regula falsi method for computing the root of an
  /// equation", BIT 11, 1971, doi:10.1007/BF01934364.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  static func scaled(_ shape: [Double], level: Double) throws(RecommenderError) -> [Double] {
    func excess(_ factor: Double) throws(RecommenderError) -> Double {
      if Task.isCancelled { throw .cancelled }
      return crossing(shape.map { factor * $0 }) - level
    }
    // One look alone errs with α at the lower end, and K looks with α / K each at the upper one.
    var low = NormalDistribution.quantile(1 - level / 2) * 0.99
    var high = NormalDistribution.quantile(1 - level / 2 / Double(shape.count)) + 0.01
    var (above, below) = (try excess(low), try excess(high))
    var factor = high
    var wasAbove: Bool?
    for _ in 0..<30 {
      factor = (low * below - high * above) / (below - above)
      let value = try excess(factor)
      if abs(value) < 1e-9 { break }
      if value > 0 {
        (low, above) = (factor, value)
        if wasAbove == true { below /= 2 }
      } else {
        (high, below) = (factor, value)
        if wasAbove == false { above /= 2 }
      }
      wasAbove = value > 0
    }
    return shape.map { factor * $0 }
  }
}
