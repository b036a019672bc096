import Neural

extension ShopWorld {
  /// How many features an example has.
  public var featureCount: Int { 3 * options.traits + 5 }

  /// What a model may know of an impression: `[featureCount]`.
  ///
  /// The user's traits, the item's, their products, price, looks, quality, the user's sensitivity,
  /// and −ln(place + 1), which is 0 on top. To score candidates all are put on top, so that what a
  /// place does is not taken for what an item is.
  public func features(user: Int32, item: Int32, position: Int) -> [Float] {
    let traits = options.traits
    let u = userTraits.elements[Int(user) * traits..<(Int(user) + 1) * traits]
    let v = itemTraits.elements[Int(item) * traits..<(Int(item) + 1) * traits]
    let place = Int(item)
    var numbers = Array(u)
    numbers += v
    numbers += zip(u, v).map { $0 * $1 }
    numbers += [price[place], looks[place], quality[place], sensitivity[Int(user)]]
    numbers.append(-Double.logarithm(Double(position + 1)))
    return Float.rounded(numbers)
  }

  /// Impressions as examples, one task a stage, grouped by user. O(impressions · features).
  ///
  /// - Parameters:
  ///   - labels: what a stage's label says; those of impressions that it says nothing of count 0.
  ///   - isOnTop: whether each is put on top of its page, as when candidates are scored.
  public func examples(
    _ impressions: [ShopImpression],
    stages: [ShopStage] = ShopStage.allCases,
    labels kind: FunnelLabels,
    isOnTop: Bool = false
  ) throws(RecommenderError) -> RankingExamples {
    var (features, labels, weights): ([Float], [Float], [Float]) = ([], [], [])
    features.reserveCapacity(impressions.count * featureCount)
    for impression in impressions {
      features += self.features(
        user: impression.user,
        item: impression.item,
        position: isOnTop ? 0 : impression.position
      )
      for stage in stages {
        let (label, weight) = kind.labelAndWeight(of: impression, stage)
        labels.append(label)
        weights.append(weight)
      }
    }
    return try RankingExamples(
      tasks: stages.map { RankingTask($0.rawValue) },
      features: Matrix(rows: impressions.count, columns: featureCount, elements: features),
      labels: Matrix(rows: impressions.count, columns: stages.count, elements: labels),
      weights: Matrix(rows: impressions.count, columns: stages.count, elements: weights),
      groups: impressions.map(\.user)
    )
  }
}
