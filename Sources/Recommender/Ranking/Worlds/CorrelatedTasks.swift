import Neural
public import Randomness

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Two regressions whose relatedness is a dial: the synthetic data of the MMoE paper.
///
///     w₁ = c · u₁,  w₂ = c · (ρ u₁ + √(1 − ρ²) u₂),  u₁ ⊥ u₂ of length 1,  x ~ N(0, I)
///     y_k = w_k · x + Σ_i sin(α_i w_k · x + β_i) + ε,  ε ~ N(0, σ²)
///
/// ρ is the cosine of w₁ and w₂, and the correlation of w₁ · x and w₂ · x; the labels' own
/// correlation rises with it. At ρ = 1 the tasks differ by noise alone.
///
/// Source: Ma et al., KDD 2018, doi:10.1145/3219819.3220007, section 3.2, where c, the sines and
/// their number are left open; the ones here are c = 1, α_i = i and β_i = i for i of 1 to 3.
public struct CorrelatedTasks: Hashable, Sendable {
  /// One of the sines: sin(α z + β).
  public struct Sine: Hashable, Sendable {
    /// α.
    public var frequency: Double
    /// β, in radians.
    public var phase: Double

    /// Creates a sine.
    public init(frequency: Double, phase: Double) {
      (self.frequency, self.phase) = (frequency, phase)
    }
  }

  /// How many features: d.
  public let dimensions: Int
  /// ρ, in [−1, 1].
  public let correlation: Double
  /// σ of the noise; the paper's variance is .01.
  public var noise = 0.1
  /// The sines.
  public var sines = (1...3).map { Sine(frequency: Double($0), phase: Double($0)) }
  /// w₁ and w₂: `[dimensions]` each.
  public let directions: [[Double]]

  /// Draws the directions.
  ///
  /// - Parameters:
  ///   - dimensions: two or more, as two directions of fewer are never at right angles.
  ///   - scale: c.
  public init(
    dimensions: Int = 100,
    correlation: Double,
    scale: Double = 1,
    using generator: inout SeededGenerator
  ) {
    precondition(dimensions >= 2, "two directions of \(dimensions) numbers are one")
    precondition((-1...1).contains(correlation), "\(correlation) is no correlation")
    self.dimensions = dimensions
    self.correlation = correlation
    let basis: Matrix<Double> = Initialiser.orthogonal().weights(
      inputDimensions: 2,
      outputDimensions: dimensions,
      using: &generator
    )
    let first = (0..<dimensions).map { basis[0, $0] }
    let second = (0..<dimensions).map { basis[1, $0] }
    let rest = (1 - correlation * correlation).squareRoot()
    directions = [
      first.map { scale * $0 },
      zip(first, second).map { scale * (correlation * $0 + rest * $1) },
    ]
  }

  /// What a task's label is without noise, for z = w · x.
  public func response(to z: Double) -> Double {
    sines.reduce(z) { $0 + sin($1.frequency * z + $1.phase) }
  }

  /// Draws examples, with two regressions as labels. O(count · dimensions).
  ///
  /// - Throws: as ``RankingExamples/init(tasks:features:labels:weights:groups:)``, for a scale or
  ///   noise that overflows.
  public func examples(
    _ count: Int,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) -> RankingExamples {
    var features: [Float] = []
    var labels: [Float] = []
    features.reserveCapacity(count * dimensions)
    labels.reserveCapacity(count * 2)
    for _ in 0..<count {
      let x = (0..<dimensions).map { _ in generator.normal() }
      for direction in directions {
        let z = zip(direction, x).reduce(0) { $0 + $1.0 * $1.1 }
        labels.append(Float(response(to: z) + generator.normal(standardDeviation: noise)))
      }
      features += Float.rounded(x)
    }
    return try RankingExamples(
      tasks: [RankingTask("first", .regression), RankingTask("second", .regression)],
      features: Matrix(rows: count, columns: dimensions, elements: features),
      labels: Matrix(rows: count, columns: 2, elements: labels)
    )
  }
}
