import Recommender
import Wording

/// An order of each user's candidates, and what sessions through it come to.
struct FeedGoing: Sendable {
  var id: String
  var title: Bilingual
  /// What is to be expected, the mean over users.
  var expected: FeedSessionFigures
  /// What was simulated, the mean over sessions.
  var simulated: FeedSessionFigures
}
