public import Neural
public import Randomness

/// A made feed of videos: cover → click → seconds watched, with every preference known.
///
///     preference = i · taste + q · quality,  taste = u · v / √traits
///     click    ~ σ(b + a · appeal + c · preference)
///     patience = e^(μ + preference + ε) · duration^β,  ε ~ N(0, σ²), in seconds
///     watched  = min(patience, duration);  completed where patience ≥ duration
///     like, follow, share ~ σ(b + 2 · preference), of what was watched
///
/// Preference knows no duration. But seconds watched grow with it and completion falls with it, so
/// that either, taken for preference, favours long or short videos: duration bias. All of it comes
/// of a seed.
///
/// Source of the setting: Zhan et al., "Deconfounding duration bias in watch-time prediction for
/// video recommendation", KDD 2022, doi:10.1145/3534678.3539092, arXiv:2206.06003.
public struct VideoWorld: Hashable, Sendable {
  /// The effects.
  public let options: VideoWorldOptions
  /// `[users, traits]`, standard normal.
  public let userTraits: Matrix<Double>
  /// `[videos, traits]`, standard normal.
  public let videoTraits: Matrix<Double>
  /// How long each video is, in seconds: `[videos]`.
  public let duration: [Double]
  /// How inviting each cover is: `[videos]`, standard normal.
  public let appeal: [Double]
  /// How good each video is: `[videos]`, standard normal.
  public let quality: [Double]

  /// Draws users and videos. O((users + videos) · traits).
  public init(options: VideoWorldOptions = VideoWorldOptions(), seed: UInt64) {
    precondition(
      options.users > 0 && options.videos > 0 && options.traits > 0
        && options.durations.lowerBound > 0,
      "\(options.users) users, \(options.videos) videos and \(options.traits) traits"
    )
    precondition(
      (-1...1).contains(options.appealWithQuality),
      "\(options.appealWithQuality) is no correlation"
    )
    var generator = SeededGenerator(seed: seed).stream(0)
    userTraits = Matrix.traits(options.users, options.traits, using: &generator)
    videoTraits = Matrix.traits(options.videos, options.traits, using: &generator)
    let shortest = Double.logarithm(options.durations.lowerBound)
    let span = Double.logarithm(options.durations.upperBound) - shortest
    duration = (0..<options.videos).map { _ in
      Double.exponential(shortest + span * generator.unit())
    }
    appeal = (0..<options.videos).map { _ in generator.normal() }
    let along = options.appealWithQuality
    let rest = (1 - along * along).squareRoot()
    quality = appeal.map { along * $0 + rest * generator.normal() }
    self.options = options
  }

  // MARK: What is true

  /// How much a user likes a video, whatever its length and cover, in units of ln patience.
  public func preference(of user: Int32, for video: Int32) -> Double {
    options.interest * userTraits.match(user, with: videoTraits, video)
      + options.quality * quality[Int(video)]
  }

  /// The probability that a cover that is seen is clicked.
  public func clickProbability(of user: Int32, for video: Int32) -> Double {
    Activation.sigmoid(
      options.clickLogit + options.appeal * appeal[Int(video)]
        + options.clickWithPreference * preference(of: user, for: video)
    )
  }

  /// The mean of ln patience, in ln seconds.
  public func logPatience(of user: Int32, for video: Int32) -> Double {
    options.patience + preference(of: user, for: video)
      + options.patienceWithDuration * Double.logarithm(duration[Int(video)])
  }

  /// E[min(patience, duration)] of one who clicked, in seconds:
  ///
  ///     e^(m + σ²/2) Φ((ln d − m − σ²) / σ) + d Φ((m − ln d) / σ)
  ///
  /// with m the mean of ln patience and d the duration.
  public func expectedSeconds(of user: Int32, for video: Int32) -> Double {
    let mean = logPatience(of: user, for: video)
    let length = duration[Int(video)]
    let noise = options.noise
    guard noise > 0 else { return min(Double.exponential(mean), length) }
    let gap = Double.logarithm(length) - mean
    return Double.exponential(mean + noise * noise / 2)
      * NormalDistribution.below((gap - noise * noise) / noise)
      + length * NormalDistribution.below(-gap / noise)
  }

  /// The probability that one who clicked leaves within the first seconds:
  ///
  ///     P(patience < min(skipSeconds, d)) = Φ((ln min(skipSeconds, d) − m) / σ)
  public func skipProbability(of user: Int32, for video: Int32) -> Double {
    let gap =
      Double.logarithm(min(options.skipSeconds, duration[Int(video)]))
      - logPatience(of: user, for: video)
    guard options.noise > 0 else { return gap > 0 ? 1 : 0 }
    return NormalDistribution.below(gap / options.noise)
  }

  /// The probability that one who clicked watches to the end: Φ((m − ln d) / σ).
  public func completionProbability(of user: Int32, for video: Int32) -> Double {
    let gap = logPatience(of: user, for: video) - Double.logarithm(duration[Int(video)])
    guard options.noise > 0 else { return gap >= 0 ? 1 : 0 }
    return NormalDistribution.below(gap / options.noise)
  }

  /// The mean quantile that a view of one who clicked has among those of videos of like duration:
  /// E[q(min(patience, d), d)], by the middles of equally probable parts of ε.
  public func expectedQuantile(
    of user: Int32,
    for video: Int32,
    in quantiles: DurationQuantiles
  ) -> Double {
    let (mean, length) = (logPatience(of: user, for: video), duration[Int(video)])
    let sum = Self.noiseParts.reduce(0.0) { sum, noise in
      let seconds = min(Double.exponential(mean + options.noise * noise), length)
      return sum + quantiles.quantile(of: seconds, duration: length)
    }
    return sum / Double(Self.noiseParts.count)
  }

  /// The middles of equally probable parts of a standard normal.
  private static let noiseParts = (0..<32).map {
    NormalDistribution.quantile((Double($0) + 0.5) / 32)
  }

  // MARK: What a log holds

  /// Shows covers to users, drawn evenly from both. O(count · traits).
  public func impressions(_ count: Int, using generator: inout SeededGenerator)
    -> [VideoImpression]
  {
    (0..<count).map { _ in
      let user = Int32(truncatingIfNeeded: generator.integer(below: options.users))
      let video = Int32(truncatingIfNeeded: generator.integer(below: options.videos))
      return impression(of: video, to: user, using: &generator)
    }
  }

  /// What comes of a cover. Everything is drawn whatever came of the click, so that the draws that
  /// follow stay the same.
  public func impression(
    of video: Int32,
    to user: Int32,
    using generator: inout SeededGenerator
  ) -> VideoImpression {
    let isClicked = generator.chance(clickProbability(of: user, for: video))
    let patience = Double.exponential(
      logPatience(of: user, for: video) + options.noise * generator.normal()
    )
    let length = duration[Int(video)]
    let seconds = min(patience, length)
    let preference = preference(of: user, for: video)
    func draws(_ logit: Double) -> Bool {
      generator.chance(Activation.sigmoid(logit + options.reactionWithPreference * preference))
    }
    return VideoImpression(
      user: user,
      video: video,
      isClicked: isClicked,
      seconds: seconds,
      isCompleted: patience >= length,
      isSkipped: seconds < min(options.skipSeconds, length),
      isLiked: draws(options.likeLogit),
      isFollowed: draws(options.followLogit),
      isShared: draws(options.shareLogit)
    )
  }
}
