/// The interactions with a value above 0, by user and by item: what item models learn from.
///
/// Made once from a log and shared by all models that are fitted to it. 24 bytes a like.
public struct Likes: Hashable, Sendable {
  /// The log with all its interactions.
  public let interactions: Interactions
  /// Where each user's likes start: `[users + 1]`.
  private var userOffsets: [Int] = [0]
  /// The items, user after user, each user's in order of time: `[likes]`.
  private(set) var items: [Int32] = []
  /// The times beside them.
  private(set) var times: [Int] = []
  /// Where each item's occurrences start: `[items + 1]`.
  private var itemOffsets: [Int]
  /// The user of each occurrence, item after item, users ascending: `[likes]`.
  private(set) var occurrenceUsers: [Int32]
  /// The place of each occurrence in ``items``.
  private(set) var occurrencePlaces: [Int32]
  /// The number of likes of the most active user.
  private(set) var longestHistory = 0

  /// Gathers the likes of a log. O(interactions + users + items).
  public init(_ interactions: Interactions) {
    self.interactions = interactions
    for user in 0..<interactions.users.count {
      for row in interactions.offsets[user]..<interactions.offsets[user + 1]
      where interactions.valueColumn[row] > 0 {
        items.append(interactions.itemColumn[row])
        times.append(interactions.timeColumn[row])
      }
      longestHistory = max(longestHistory, items.count - userOffsets[user])
      userOffsets.append(items.count)
    }
    itemOffsets = Array(repeating: 0, count: interactions.items.count + 1)
    for item in items { itemOffsets[Int(item) + 1] += 1 }
    for item in 0..<interactions.items.count { itemOffsets[item + 1] += itemOffsets[item] }
    occurrenceUsers = Array(repeating: 0, count: items.count)
    occurrencePlaces = Array(repeating: 0, count: items.count)
    var next = itemOffsets
    for user in 0..<interactions.users.count {
      for place in userOffsets[user]..<userOffsets[user + 1] {
        let item = Int(items[place])
        occurrenceUsers[next[item]] = Int32(truncatingIfNeeded: user)
        occurrencePlaces[next[item]] = Int32(truncatingIfNeeded: place)
        next[item] += 1
      }
    }
  }

  /// The activity |N(u)| of a user: how many items the user liked.
  public func activity(of user: UserIndex) -> Int {
    guard user.value >= 0, user.value < interactions.users.count else { return 0 }
    return history(of: user.value).count
  }

  /// The popularity |N(i)| of an item: how many users liked it.
  public func popularity(of item: ItemIndex) -> Int {
    holds(item) ? occurrences(of: item.value).count : 0
  }

  /// The users who liked an item, ascending.
  public func users(of item: ItemIndex) -> [UserIndex] {
    guard holds(item) else { return [] }
    return occurrences(of: item.value).map { UserIndex(Int(occurrenceUsers[$0])) }
  }

  private func holds(_ item: ItemIndex) -> Bool {
    item.value >= 0 && item.value < interactions.items.count
  }

  /// The places of a user's likes in ``items``, in order of time.
  func history(of user: Int) -> Range<Int> { userOffsets[user]..<userOffsets[user + 1] }

  /// The occurrences of an item, as places in ``occurrenceUsers``.
  func occurrences(of item: Int) -> Range<Int> { itemOffsets[item]..<itemOffsets[item + 1] }
}
