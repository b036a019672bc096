public import Neural
public import Randomness

extension CorrelatedTasks {
  /// What a share of a task's labels exceeds: quantiles of z stand for z, and of each the noise is
  /// integrated.
  ///
  /// - Parameters:
  ///   - share: in (0, 1).
  ///   - task: 0 or 1; both have directions of one length, and so one threshold.
  public func threshold(above share: Double, of task: Int) -> Double {
    precondition(share > 0 && share < 1, "a share of \(share)")
    let length = directions[task].reduce(0) { $0 + $1 * $1 }.squareRoot()
    let count = 500
    let responses = (0..<count).map { place in
      response(to: length * NormalDistribution.quantile((Double(place) + 0.5) / Double(count)))
    }
    let deviation = max(noise, 1e-6)
    var low = (responses.min() ?? 0) - 8 * deviation
    var high = (responses.max() ?? 0) + 8 * deviation
    for _ in 0..<40 {
      let middle = (low + high) / 2
      let above = responses.reduce(0) {
        $0 + NormalDistribution.below(($1 - middle) / deviation)
      }
      if above > share * Double(count) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// Draws examples whose labels say whether the response exceeds a threshold, so that a share of
  /// each task's is positive. O(count · dimensions).
  ///
  /// Features and noise are drawn as by ``examples(_:using:)``, whatever the shares.
  ///
  /// - Throws: as ``examples(_:using:)``.
  public func binaryExamples(
    _ count: Int,
    shares: [Double],
    using generator: inout SeededGenerator
  ) throws(RecommenderError) -> RankingExamples {
    precondition(shares.count == directions.count, "\(shares.count) shares of two tasks")
    let drawn = try examples(count, using: &generator)
    let thresholds = shares.enumerated().map { Float(threshold(above: $1, of: $0)) }
    let labels = drawn.labels.elements.enumerated().map { place, label -> Float in
      label > thresholds[place % thresholds.count] ? 1 : 0
    }
    return try RankingExamples(
      tasks: drawn.tasks.map { RankingTask($0.name) },
      features: drawn.features,
      labels: Matrix(rows: count, columns: thresholds.count, elements: labels)
    )
  }

  /// What the labels would be without noise, and without a threshold: `[examples, 2]`.
  public func responses(to features: Matrix<Float>) -> Matrix<Double> {
    precondition(features.columns == dimensions, "features of \(features.shape)")
    var responses: [Double] = []
    responses.reserveCapacity(features.rows * directions.count)
    for row in 0..<features.rows {
      let start = row * dimensions
      for direction in directions {
        var z = 0.0
        for place in 0..<dimensions {
          z += direction[place] * Double(features.elements[start + place])
        }
        responses.append(response(to: z))
      }
    }
    return Matrix(rows: features.rows, columns: directions.count, elements: responses)
  }
}
