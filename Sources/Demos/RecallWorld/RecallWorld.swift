import Recommender
import Wording

/// A world that recall can be seen in: people with tastes, videos with topics, and hits that all
/// click.
///
/// The seed and the options determine it. What truly belongs together is known: videos of one
/// topic.
struct RecallWorld: Sendable {
  /// Who clicked what, and when.
  let interactions: Interactions
  /// The videos that anyone clicked: `[items]`.
  let videos: [Video]
  /// How the people are called: `[users]`.
  let people: [Bilingual]
  /// What each person has a taste for, the strongest first: `[users]`.
  let tastes: [[VideoTopic]]
  /// What each person said when signing up: `[users]`, or empty where nobody was asked.
  let groups: [PersonGroup]
  /// Which video each goes with, whatever both are about: `[items]`; nil for a hit, for the last
  /// one without one left to go with, and where the other was never clicked.
  let partners: [ItemIndex?]
}
