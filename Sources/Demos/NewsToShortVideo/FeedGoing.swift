import Recommender
import Wording

/// An order of each user's candidates, and what sessions through it come to.
struct FeedGoing: Sendable {
  var id: String
  var title: Bilingual
  /// What is to be expected of each user.
  var expectations: [FeedSessionFigures]
  /// What was simulated, the mean over sessions.
  var simulated: FeedSessionFigures

  /// What is to be expected, the mean over users.
  var expected: FeedSessionFigures { .mean(of: expectations) }

  /// By how many expected seconds users stay longer than in another order, user by user.
  func gain(over other: FeedGoing) -> SampleSpread {
    SampleSpread(zip(expectations, other.expectations).map { $0.seconds - $1.seconds })
  }
}
