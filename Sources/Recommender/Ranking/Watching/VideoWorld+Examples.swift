import Neural

extension VideoWorld {
  /// How many features an example has.
  public var featureCount: Int { 3 * options.traits + 4 }

  /// What a model may know of a cover: `[featureCount]`.
  ///
  /// The user's traits, the video's, their products, appeal, quality, and ln duration with its
  /// square, scaled to lie about within ±1.
  public func features(user: Int32, video: Int32) -> [Float] {
    let traits = options.traits
    let u = userTraits.elements[Int(user) * traits..<(Int(user) + 1) * traits]
    let v = videoTraits.elements[Int(video) * traits..<(Int(video) + 1) * traits]
    var numbers = Array(u)
    numbers += v
    numbers += zip(u, v).map { $0 * $1 }
    let shortest = Double.logarithm(options.durations.lowerBound)
    let longest = Double.logarithm(options.durations.upperBound)
    let half = max(1e-9, (longest - shortest) / 2)
    let length = (Double.logarithm(duration[Int(video)]) - (shortest + longest) / 2) / half
    numbers += [appeal[Int(video)], quality[Int(video)], length, length * length]
    return Float.rounded(numbers)
  }

  /// The durations of impressions' videos, in seconds.
  public func durations(of impressions: [VideoImpression]) -> [Double] {
    impressions.map { duration[Int($0.video)] }
  }

  /// Impressions as examples, one task an objective. O(impressions · features).
  ///
  /// What only a click lets happen has weight 0 without one.
  ///
  /// - Parameters:
  ///   - quantiles: of the views that models learn from.
  ///   - unit: the seconds that count 1 in ``WatchObjective/playTime``.
  public func examples(
    _ impressions: [VideoImpression],
    objectives: [WatchObjective],
    quantiles: DurationQuantiles,
    unit: Double
  ) throws(RecommenderError) -> RankingExamples {
    var (features, labels, weights): ([Float], [Float], [Float]) = ([], [], [])
    features.reserveCapacity(impressions.count * featureCount)
    for impression in impressions {
      features += self.features(user: impression.user, video: impression.video)
      let clicked: Float = impression.isClicked ? 1 : 0
      let length = duration[Int(impression.video)]
      for objective in objectives {
        let (label, weight): (Float, Float) =
          switch objective {
          case .click: (clicked, 1)
          case .weightedLogistic: (clicked, impression.isClicked ? Float(impression.seconds) : 1)
          case .playTime: (Float(impression.seconds / unit), clicked)
          case .completion: (impression.isCompleted ? 1 : 0, clicked)
          case .durationQuantile:
            (Float(quantiles.quantile(of: impression.seconds, duration: length)), clicked)
          case .skip: (impression.isSkipped ? 1 : 0, clicked)
          }
        labels.append(label)
        weights.append(weight)
      }
    }
    let (rows, columns) = (impressions.count, objectives.count)
    return try RankingExamples(
      tasks: objectives.map { RankingTask($0.rawValue, $0.kind) },
      features: Matrix(rows: rows, columns: featureCount, elements: features),
      labels: Matrix(rows: rows, columns: columns, elements: labels),
      weights: Matrix(rows: rows, columns: columns, elements: weights),
      groups: impressions.map(\.user)
    )
  }
}
