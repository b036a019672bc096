import Recommender
import Wording

extension ItemCFWorld {
  /// Reads the user's own log and chooses whom and what to look at in it.
  ///
  /// Only what has a value above 0 counts in the choice.
  ///
  /// - The blockbuster is the item with most users.
  /// - The anchor is the item at one twentieth of the way down the list by popularity, and not the
  ///   blockbuster: popular enough to have neighbours.
  /// - The session shown is that of the user with the shortest pause before or after the anchor.
  /// - The recommendation is for a user of the anchor with the shortest history of at
  ///   least three.
  ///
  /// Which item truly belongs to the anchor is not known, so there is no companion.
  init(reading data: DemoData) throws(DemoError) {
    let log = try data.log()
    let interactions = log.interactions
    let likes = Likes(interactions)
    let popularity = interactions.popularity()
    let order = popularity.indices.filter { popularity[$0] > 0 }
      .sorted { (popularity[$1], $0) < (popularity[$0], $1) }
    guard order.count > 1 else {
      throw .data(
        Bilingual(
          zh: "\(data.name)：有人喜欢（值大于 0）的物品只有 \(order.count) 个；至少要有两个才能谈邻居。",
          en: "\(data.name): the items that anyone likes (with a value above 0) number "
            + "\(order.count); neighbours need at least two."
        )
      )
    }
    let anchor = ItemIndex(order[min(order.count - 1, max(1, order.count / 20))])
    let users = likes.users(of: anchor)
    self.init(
      origin: .file(hasTimes: log.hasTimes),
      likes: likes,
      itemNames: log.titles.map { Bilingual(zh: $0, en: $0) },
      userNames: interactions.users.names.map { Bilingual(zh: $0, en: $0) },
      anchor: anchor,
      blockbuster: ItemIndex(order[0]),
      sessionUser: Self.closest(to: anchor, among: users, interactions),
      focusUser: Self.shortest(among: users, likes)
    )
  }

  private static func closest(
    to anchor: ItemIndex,
    among users: [UserIndex],
    _ interactions: Interactions
  ) -> UserIndex {
    func pause(_ user: UserIndex) -> Int {
      let history = interactions.history(of: user).filter { $0.value > 0 }
      guard let place = history.firstIndex(where: { $0.item == anchor }) else { return .max }
      return [place - 1, place + 1].filter(history.indices.contains)
        .map { abs(history[$0].time - history[place].time) }.min() ?? .max
    }
    return users.min { (pause($0), $0) < (pause($1), $1) } ?? UserIndex(0)
  }

  private static func shortest(among users: [UserIndex], _ likes: Likes) -> UserIndex {
    func length(_ user: UserIndex) -> Int {
      let activity = likes.activity(of: user)
      return activity < 3 ? .max : activity
    }
    return users.min { (length($0), $0) < (length($1), $1) } ?? UserIndex(0)
  }
}
