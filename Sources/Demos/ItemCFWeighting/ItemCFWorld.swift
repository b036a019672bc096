import Recommender
import Wording

/// A log that can be read, and whom and what the walk looks at in it.
struct ItemCFWorld: Sendable {
  /// The log.
  var interactions: Interactions
  /// How the items are called: `[items]`.
  var itemNames: [Bilingual]
  /// How the users are called: `[users]`.
  var userNames: [Bilingual]
  /// The item whose neighbours are followed through the steps.
  var anchor: ItemIndex
  /// The item that most users clicked.
  var blockbuster: ItemIndex
  /// The item that truly belongs to the anchor; known only where the world was made.
  var companion: ItemIndex?
  /// The item that users clicked a year before the anchor; known only where the world was made.
  var drifter: ItemIndex?
  /// The user whose session with the anchor is shown.
  var sessionUser: UserIndex
  /// The user for whom something is recommended.
  var focusUser: UserIndex

  func name(_ item: ItemIndex) -> Bilingual { itemNames[item.value] }

  func name(_ user: UserIndex) -> Bilingual { userNames[user.value] }
}
