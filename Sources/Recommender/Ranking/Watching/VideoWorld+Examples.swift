public import Neural

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

  /// What objectives are made of.
  public func view(of impression: VideoImpression) -> WatchedView {
    WatchedView(
      isClicked: impression.isClicked,
      seconds: impression.seconds,
      duration: duration[Int(impression.video)],
      isCompleted: impression.isCompleted,
      isSkipped: impression.isSkipped
    )
  }

  /// What a model may know of covers: `[pairs, featureCount]`. O(pairs · features).
  public func features(of pairs: [(user: Int32, video: Int32)]) -> Matrix<Float> {
    var features: [Float] = []
    features.reserveCapacity(pairs.count * featureCount)
    for pair in pairs { features += self.features(user: pair.user, video: pair.video) }
    return Matrix(rows: pairs.count, columns: featureCount, elements: features)
  }
}
