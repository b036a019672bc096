import Neural
import Randomness
import Recommender

/// A made feed: its log, and the candidates that users are shown.
struct FeedWorld: Sendable {
  /// How many covers are learnt from.
  static let learnt = 16_000
  /// How many covers are asked about on the way.
  static let asked = 2000
  /// How many users go down the feed.
  static let users = 120
  /// How many candidates each has.
  static let candidates = 100
  /// How many videos a session has at most.
  static let page = 20
  /// How many places count as the first.
  static let first = 10

  let world: VideoWorld
  let log: FeedLog
  /// By user, the videos that are ranked: `[users][candidates]`.
  let candidates: [[Int32]]
  /// What is known of each candidate, user by user: `[users · candidates, features]`.
  let features: Matrix<Float>
  /// What is true of each candidate, user by user: `[users · candidates]`.
  let truth: [ShownVideo]
  /// The appeal from which on a cover is among the most inviting 30%.
  private let inviting: Double
  /// The quality below which a video is among the worst 30%.
  private let poor: Double

  init(_ options: VideoWorldOptions, seed: UInt64) throws(RecommenderError) {
    let world = VideoWorld(options: options, seed: seed)
    var drawing = SeededGenerator(seed: seed).stream(1)
    log = FeedLog(
      train: try Self.views(Self.learnt, of: world, using: &drawing),
      test: try Self.views(Self.asked, of: world, using: &drawing)
    )
    let videos = Array(0..<Int32(truncatingIfNeeded: options.videos))
    var candidates: [[Int32]] = []
    for _ in 0..<Self.users { candidates.append(drawing.sample(Self.candidates, of: videos)) }
    if Task.isCancelled { throw .cancelled }
    features = world.features(
      of: candidates.enumerated().flatMap { user, videos in
        videos.map { (Int32(truncatingIfNeeded: user), $0) }
      }
    )
    var truth: [ShownVideo] = []
    for (user, videos) in candidates.enumerated() {
      if Task.isCancelled { throw .cancelled }
      truth += videos.map { world.shown($0, to: Int32(truncatingIfNeeded: user)) }
    }
    self.truth = truth
    self.candidates = candidates
    let (appeal, quality) = (world.appeal.sorted(), world.quality.sorted())
    inviting = appeal[appeal.count * 7 / 10]
    poor = quality[quality.count * 3 / 10]
    self.world = world
  }

  private static func views(
    _ count: Int,
    of world: VideoWorld,
    using generator: inout SeededGenerator
  ) throws(RecommenderError) -> FeedViews {
    var impressions: [VideoImpression] = []
    for start in stride(from: 0, to: count, by: 500) {
      if Task.isCancelled { throw .cancelled }
      impressions += world.impressions(min(500, count - start), using: &generator)
    }
    var features: [Float] = []
    features.reserveCapacity(count * world.featureCount)
    for (place, impression) in impressions.enumerated() {
      if place % 500 == 0, Task.isCancelled { throw .cancelled }
      features += world.features(user: impression.user, video: impression.video)
    }
    return FeedViews(
      features: Matrix(rows: count, columns: world.featureCount, elements: features),
      views: impressions.map(world.view),
      preference: impressions.map { world.preference(of: $0.user, for: $0.video) },
      expected: impressions.map { world.expectedSeconds(of: $0.user, for: $0.video) },
      made: (world, impressions.map { ($0.user, $0.video) })
    )
  }

  /// The video at a place among all users' candidates.
  func video(_ place: Int) -> Int32 {
    candidates[place / Self.candidates][place % Self.candidates]
  }

  /// How much the user at a place likes the video there.
  func preference(_ place: Int) -> Double {
    world.preference(
      of: Int32(truncatingIfNeeded: place / Self.candidates),
      for: video(place)
    )
  }

  /// How long the video at a place is, in seconds.
  func duration(_ place: Int) -> Double { world.duration[Int(video(place))] }

  /// Whether a video promises much and holds little.
  func isClickbait(_ video: Int32) -> Bool {
    world.appeal[Int(video)] >= inviting && world.quality[Int(video)] < poor
  }
}
