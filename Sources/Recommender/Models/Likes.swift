/// The interactions with a value above 0, by user and by item: what models learn from.
///
/// Made once from a log and shared by all models that are fitted to it. 8 bytes a like, and what
/// the log itself takes once more where it holds dislikes.
public struct Likes: Hashable, Sendable {
  /// The log with all its interactions.
  public let interactions: Interactions
  /// Where each user's likes start: `[users + 1]`.
  let userOffsets: [Int]
  /// The items, user after user, each user's in order of time: `[likes]`.
  let items: [Int32]
  /// The times beside them; empty where the log has none.
  let times: [Int]
  /// The values beside them; empty where all are 1.
  let values: [Double]
  /// Where each item's occurrences start: `[items + 1]`.
  let itemOffsets: [Int]
  /// The user of each occurrence, item after item, users ascending: `[likes]`.
  let occurrenceUsers: [Int32]
  /// The place of each occurrence in ``items``.
  let occurrencePlaces: [Int32]
  /// The number of likes of the most active user.
  let longestHistory: Int

  /// Gathers the likes of a log. O(interactions + users + items).
  public init(_ interactions: Interactions) {
    self.interactions = interactions
    if interactions.valueColumn.allSatisfy({ $0 > 0 }) {
      // Nothing is left out: the log's own columns are shared.
      userOffsets = interactions.offsets
      items = interactions.itemColumn
      times = interactions.timeColumn
      values = interactions.valueColumn
    } else {
      var liked = HistoryBuilder.Histories()
      for user in 0..<interactions.users.count {
        for row in interactions.offsets[user]..<interactions.offsets[user + 1]
        where interactions.valueColumn[row] > 0 {
          liked.items.append(interactions.itemColumn[row])
          if interactions.hasTimes { liked.times.append(interactions.timeColumn[row]) }
          liked.values.append(interactions.valueColumn[row])
        }
        liked.offsets.append(liked.items.count)
      }
      userOffsets = liked.offsets
      items = liked.items
      times = liked.times
      values = liked.values
    }
    let occurrences = Occurrences(of: items, userOffsets, itemCount: interactions.items.count)
    itemOffsets = occurrences.offsets
    occurrenceUsers = occurrences.users
    occurrencePlaces = occurrences.places
    longestHistory = zip(userOffsets, userOffsets.dropFirst()).map { $1 - $0 }.max() ?? 0
  }

  /// How many likes there are.
  public var count: Int { items.count }

  /// The one value that every like has, or nil where values differ or there is no like. O(count).
  public var commonValue: Double? {
    guard let first = values.first else { return count == 0 ? nil : 1 }
    return values.allSatisfy { $0 == first } ? first : nil
  }

  /// The mean of the values; 0 where there is no like, and exactly the value where all have one.
  var meanValue: Double {
    commonValue ?? (count == 0 ? 0 : values.reduce(0, +) / Double(count))
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

  /// The time of a like, by its place; 0 where the log has no times.
  func time(at place: Int) -> Int { times.isEmpty ? 0 : times[place] }

  /// The value of a like, by its place.
  func value(at place: Int) -> Double { values.isEmpty ? 1 : values[place] }

  private func holds(_ item: ItemIndex) -> Bool {
    item.value >= 0 && item.value < interactions.items.count
  }

  /// The places of a user's likes in ``items``, in order of time.
  func history(of user: Int) -> Range<Int> { userOffsets[user]..<userOffsets[user + 1] }

  /// The occurrences of an item, as places in ``occurrenceUsers``.
  func occurrences(of item: Int) -> Range<Int> { itemOffsets[item]..<itemOffsets[item + 1] }
}
