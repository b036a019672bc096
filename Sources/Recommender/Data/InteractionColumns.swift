/// A log as columns of equal length, the way that a file or a generator yields it.
public struct InteractionColumns: Hashable, Sendable {
  /// The user of each row, as an index into the users' names.
  public var users: [Int32]
  /// The item of each row, as an index into the items' names.
  public var items: [Int32]
  /// The time of each row, or nil where the log has none: all are 0 then.
  public var times: [Int]?
  /// The value of each row, or nil where the log has none: all are 1 then.
  public var values: [Double]?

  /// Creates columns.
  public init(
    users: [Int32] = [],
    items: [Int32] = [],
    times: [Int]? = nil,
    values: [Double]? = nil
  ) {
    self.users = users
    self.items = items
    self.times = times
    self.values = values
  }

  func check(
    users userNames: IdentifierTable,
    items itemNames: IdentifierTable
  ) throws(RecommenderError) {
    let rows = users.count
    guard items.count == rows, times?.count ?? rows == rows, values?.count ?? rows == rows else {
      throw .columnLengths(
        users: rows,
        items: items.count,
        times: times?.count,
        values: values?.count
      )
    }
    let most = max(userNames.count, itemNames.count, rows)
    guard most <= Int32.max else { throw .tooMany(count: most) }
    let (userCount, itemCount) = (userNames.count, itemNames.count)
    for row in 0..<rows {
      let user = Int(users[row])
      let item = Int(items[row])
      guard user >= 0, user < userCount, item >= 0, item < itemCount else {
        throw .indexOutOfRange(row: row, user: user, item: item)
      }
      if let times, times[row].magnitude > Int.max.magnitude / 2 {
        throw .timeOutOfRange(row: row, time: times[row])
      }
      if let values, !values[row].isFinite {
        throw .valueNotFinite(row: row, user: userNames[user], item: itemNames[item])
      }
    }
  }
}
