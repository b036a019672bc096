/// A log of interactions as a sparse matrix, users × items: every user's history in order of time.
///
/// **Order.** A history is sorted by time; rows of equal time keep the order of the log, so a log
/// without times is taken to be in order.
///
/// **Duplicates.** A user and an item meet at most once; a ``DuplicateRule`` says how.
///
/// **Size.** 4 bytes an interaction, 8 more where the log has times and 8 more where it has values,
/// and 8 bytes a user, beside the names.
public struct Interactions: Hashable, Sendable {
  /// The users' names; a ``UserIndex`` counts in it.
  public let users: IdentifierTable
  /// The items' names; an ``ItemIndex`` counts in it.
  public let items: IdentifierTable
  /// Where each user's history starts: `[users + 1]`.
  let offsets: [Int]
  /// The items of the histories, one after the other: `[interactions]`.
  let itemColumn: [Int32]
  /// The times beside them; empty where the log has none.
  let timeColumn: [Int]
  /// The values beside them; empty where all are 1.
  let valueColumn: [Double]

  /// Creates a log from single interactions.
  ///
  /// - Throws: ``RecommenderError/valueNotFinite(row:user:item:)``.
  public init(
    _ log: [Interaction],
    duplicates: DuplicateRule = .latest
  ) throws(RecommenderError) {
    var users = IdentifierTable()
    var items = IdentifierTable()
    var columns = InteractionColumns()
    for interaction in log {
      columns.users.append(Int32(truncatingIfNeeded: users.insert(interaction.user)))
      columns.items.append(Int32(truncatingIfNeeded: items.insert(interaction.item)))
    }
    columns.times = log.map(\.time)
    columns.values = log.map(\.value)
    try self.init(users: users, items: items, columns: columns, duplicates: duplicates)
  }

  /// Creates a log from columns. O(rows · log of the longest history).
  ///
  /// - Throws: ``RecommenderError`` where a value is not finite, columns differ in length, an index
  ///   has no name, or the task is cancelled.
  public init(
    users: IdentifierTable,
    items: IdentifierTable,
    columns: InteractionColumns,
    duplicates: DuplicateRule = .latest
  ) throws(RecommenderError) {
    try columns.check(users: users, items: items)
    let histories = try HistoryBuilder(
      userCount: users.count,
      itemCount: items.count,
      columns: columns,
      duplicates: duplicates
    ).built()
    self.init(users: users, items: items, histories: histories)
  }

  /// Histories that are whole already, such as a part of another log.
  init(users: IdentifierTable, items: IdentifierTable, histories: HistoryBuilder.Histories) {
    self.users = users
    self.items = items
    offsets = histories.offsets
    itemColumn = histories.items
    timeColumn = histories.times
    valueColumn = histories.values
  }

  /// How many interactions there are, after duplicates have become one.
  public var count: Int { itemColumn.count }

  /// Whether the log has times; without them every time is 0 and rows are in order.
  public var hasTimes: Bool { !timeColumn.isEmpty }

  /// The latest time of the log, or nil where it is empty; 0 where it has no times. O(count).
  public var latestTime: Int? { hasTimes ? timeColumn.max() : count == 0 ? nil : 0 }

  /// The index of a user's name, or nil where the log does not hold it.
  public func user(named name: String) -> UserIndex? { users.index(of: name).map(UserIndex.init) }

  /// The index of an item's name, or nil where the log does not hold it.
  public func item(named name: String) -> ItemIndex? { items.index(of: name).map(ItemIndex.init) }

  /// What a user did, earliest first; empty where the log does not hold the user. O(1).
  public func history(of user: UserIndex) -> History {
    guard user.value >= 0, user.value < users.count else { return History(log: self, rows: 0..<0) }
    return History(log: self, rows: offsets[user.value]..<offsets[user.value + 1])
  }

  /// In how many users' histories each item stands with a value above 0: `[items]`. O(count).
  public func popularity() -> [Int] {
    var counts = Array(repeating: 0, count: items.count)
    if valueColumn.isEmpty {
      for item in itemColumn { counts[Int(item)] += 1 }
    } else {
      for row in itemColumn.indices where valueColumn[row] > 0 {
        counts[Int(itemColumn[row])] += 1
      }
    }
    return counts
  }
}
