import Recommender
import Wording

/// A world that recall can be seen in: people with tastes, items with topics, and hits that all
/// click.
///
/// The seed and the options determine it. What truly belongs together is known: items of one
/// topic.
struct RecallWorld: Sendable {
  /// What the items are.
  let kind: WorldKind
  /// Who clicked what, and when; of several clicks of one person on one item, the last.
  let interactions: Interactions
  /// The items that anyone clicked: `[items]`.
  let items: [WorldItem]
  /// How the people are called: `[users]`.
  let people: [Bilingual]
  /// What each person has a taste for on the first day, the strongest first: `[users]`.
  let tastes: [[WorldTopic]]
  /// What each person said when signing up: `[users]`, or empty where nobody was asked.
  let groups: [PersonGroup]
  /// Which item each goes with, whatever both are about: `[items]`; nil for a hit, for the last
  /// one without one left to go with, and where the other was never clicked.
  let partners: [ItemIndex?]
  /// When each item came out, in seconds: `[items]`, or empty where all were there from the start.
  let released: [Int]
  /// What each person's purse suits: `[users]`, or empty where prices do not matter.
  let purses: [PriceBand]
  /// How many clicks bought something again; the log has only the last of them.
  let repeats: Int
}
