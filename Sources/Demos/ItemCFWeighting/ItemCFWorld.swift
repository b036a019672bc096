import Recommender
import Wording

/// A log that can be read, and whom and what the walk looks at in it.
struct ItemCFWorld: Sendable {
  /// Where a log comes from.
  enum Origin: Hashable, Sendable {
    /// The seed made it, of films.
    case films
    /// The user's file holds it; without a column of times all times are 0.
    case file(hasTimes: Bool)
  }

  /// Where the log comes from.
  let origin: Origin
  /// What of the log counts.
  let likes: Likes
  /// The models that were fitted to the likes.
  let models: ItemCFModels
  /// How the items are called: `[items]`.
  let itemNames: [Bilingual]
  /// How the users are called: `[users]`.
  let userNames: [Bilingual]
  /// The item whose neighbours are followed through the steps.
  let anchor: ItemIndex
  /// The item that most users clicked.
  let blockbuster: ItemIndex
  /// The item that truly belongs to the anchor; known only where the world was made.
  let companion: ItemIndex?
  /// The item that users clicked a year before the anchor; known only where the world was made.
  let drifter: ItemIndex?
  /// The user whose session with the anchor is shown.
  let sessionUser: UserIndex
  /// The user for whom something is recommended.
  let focusUser: UserIndex

  init(
    origin: Origin,
    likes: Likes,
    itemNames: [Bilingual],
    userNames: [Bilingual],
    anchor: ItemIndex,
    blockbuster: ItemIndex,
    companion: ItemIndex? = nil,
    drifter: ItemIndex? = nil,
    sessionUser: UserIndex,
    focusUser: UserIndex
  ) {
    self.origin = origin
    self.likes = likes
    models = ItemCFModels(likes)
    self.itemNames = itemNames
    self.userNames = userNames
    self.anchor = anchor
    self.blockbuster = blockbuster
    self.companion = companion
    self.drifter = drifter
    self.sessionUser = sessionUser
    self.focusUser = focusUser
  }

  /// The log.
  var interactions: Interactions { likes.interactions }

  /// Whether the log says when something was clicked.
  var hasTimes: Bool { origin != .file(hasTimes: false) }

  /// How many items anyone likes.
  var likedItemCount: Int {
    itemNames.indices.count { likes.popularity(of: ItemIndex($0)) > 0 }
  }

  /// What a user clicked and likes, earliest first.
  func likedHistory(of user: UserIndex) -> [History.Entry] {
    interactions.history(of: user).filter { $0.value > 0 }
  }
}
