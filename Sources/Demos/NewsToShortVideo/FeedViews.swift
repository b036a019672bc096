import Neural
import Recommender

/// Views with what is known of them beforehand.
struct FeedViews: Sendable {
  /// `[views, features]`.
  let features: Matrix<Float>
  let views: [WatchedView]
  /// The true preference of each; empty where it is not known.
  let preference: [Double]
  /// The true expected seconds of each; empty where they are not known.
  let expected: [Double]
}
