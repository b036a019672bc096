/// What is learnt from: for each like, who liked it, and after which likes.
struct TowerExamples: Sendable {
  /// The user of each: `[examples]`.
  let users: [Int32]
  /// The place of its like in ``Likes/items``: `[examples]`.
  let places: [Int32]

  /// Makes an example of every like with a like before it.
  ///
  /// Where the user tower reads more than the history, the first like of each user is one too.
  /// O(likes).
  init(_ catalogue: TowerCatalogue) {
    let readsMore =
      catalogue.options.usesUserID || !catalogue.options.usesHistory
      || !catalogue.userFeatures.features.isEmpty
    var (users, places): ([Int32], [Int32]) = ([], [])
    for user in 0..<catalogue.userCount {
      for place in catalogue.likes.history(of: user).dropFirst(readsMore ? 0 : 1) {
        users.append(Int32(truncatingIfNeeded: user))
        places.append(Int32(truncatingIfNeeded: place))
      }
    }
    self.users = users
    self.places = places
  }

  /// How many there are.
  var count: Int { users.count }
}
