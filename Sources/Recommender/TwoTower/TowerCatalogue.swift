import Neural

/// The liked items under numbers of their own, and what the towers read of users and items.
///
/// Items that nobody liked have no row in any table, so that they change nothing of what is learnt.
struct TowerCatalogue: Sendable {
  /// The likes that are learnt from.
  let likes: Likes
  /// The settings.
  let options: TwoTowerOptions
  /// The items that anyone liked, ascending: `[liked]`.
  let liked: [Int32]
  /// The place of each item in ``liked``, or the number of those where nobody liked it: `[items]`.
  let place: [Int32]
  /// What is known of users.
  let userFeatures: AttributeFeatures
  /// What is known of items.
  let itemFeatures: AttributeFeatures

  /// Gathers what there is. O(users + items + values).
  init(
    _ likes: Likes,
    users: AttributeTable?,
    items: AttributeTable?,
    options: TwoTowerOptions
  ) {
    let (userNames, itemNames) = (likes.interactions.users, likes.interactions.items)
    self.likes = likes
    self.options = options
    let liked = (0..<itemNames.count).filter { !likes.occurrences(of: $0).isEmpty }
    var place = Array(repeating: Int32(truncatingIfNeeded: liked.count), count: itemNames.count)
    for (row, item) in liked.enumerated() { place[item] = Int32(truncatingIfNeeded: row) }
    self.liked = liked.map { Int32(truncatingIfNeeded: $0) }
    self.place = place
    let minimum = options.minimumAttributeCount
    userFeatures = AttributeFeatures(users, for: userNames, minimum: minimum)
    itemFeatures = AttributeFeatures(items, for: itemNames, minimum: minimum)
  }

  /// How many users the log names.
  var userCount: Int { likes.interactions.users.count }
  /// How many items the log names.
  var itemCount: Int { likes.interactions.items.count }

  /// What the user tower is built for.
  var userShape: Tower.Shape {
    Tower.Shape(
      ids: options.usesUserID ? userCount : nil,
      historyItems: options.usesHistory ? liked.count : nil,
      attributes: userFeatures
    )
  }

  /// What the item tower is built for.
  var itemShape: Tower.Shape {
    Tower.Shape(ids: options.usesItemID ? liked.count : nil, attributes: itemFeatures)
  }

  /// Whether an item may be recommended: it was liked, or has attributes and new ones are wanted.
  func isCandidate(_ item: Int) -> Bool {
    place[item] < liked.count || options.recommendsNewItems && itemFeatures.knows(item)
  }

  /// Whether anything speaks for a user: likes, or attributes.
  func knows(user: Int) -> Bool {
    !likes.history(of: user).isEmpty || userFeatures.knows(user)
  }

  /// Adds a group to a pool: the latest of a user's likes before a place, weighed to the sum 1.
  ///
  /// - Parameter places: places in ``Likes/items``, earliest first.
  func pool(_ places: Range<Int>, into bags: inout RowBags) {
    let latest = places.suffix(options.historyLength)
    let newest = latest.last.map { likes.time(at: $0) } ?? 0
    add(
      latest.reversed().lazy.map { like in
        (likes.items[like], newest - likes.time(at: like))
      },
      to: &bags
    )
  }

  /// The same of items that need not stand in the log, the newest first, with their ages in
  /// seconds.
  ///
  /// Items that nobody liked are passed over; they take no position.
  func add(_ entries: some Sequence<(item: Int32, gap: Int)>, to bags: inout RowBags) {
    var (rows, weights, position): ([Int32], [Double], Double) = ([], [], 1)
    for (item, gap) in entries where place[Int(item)] < liked.count {
      rows.append(place[Int(item)])
      weights.append(options.history.timeDecay.weight(gap: gap) * position)
      position *= options.history.positionDecay
    }
    let total = weights.reduce(0, +)
    for (row, weight) in zip(rows, weights) where weight > 0 {
      bags.append(row: row, weight: Float(weight / total))
    }
    bags.closeGroup()
  }
}
