/// Turns columns in any order into histories: a counting sort by user, then each user by time.
struct HistoryBuilder {
  var userCount: Int
  var itemCount: Int
  var columns: InteractionColumns
  var duplicates: DuplicateRule

  struct Histories {
    var offsets: [Int] = [0]
    var items: [Int32] = []
    /// Empty where the log has no times.
    var times: [Int] = []
    /// Empty where all values are 1.
    var values: [Double] = []
  }

  func built() throws(RecommenderError) -> Histories {
    var (order, starts) = rowsByUser()
    var histories = Histories()
    histories.offsets.reserveCapacity(userCount + 1)
    histories.items.reserveCapacity(order.count)
    if columns.times != nil { histories.times.reserveCapacity(order.count) }
    if keepsValues { histories.values.reserveCapacity(order.count) }
    var seen = SeenItems(itemCount: itemCount)
    let clock = columns.times.map(RowClock.init)
    var (keys, kept): ([UInt64], [Int32]) = ([], [])
    for user in 0..<userCount {
      if user % 256 == 0, Task.isCancelled { throw .cancelled }
      let range = starts[user]..<starts[user + 1]
      clock?.sort(&order, range, &keys)
      keepSurvivors(of: order, range, user, &seen, &kept)
      for row in kept {
        let item = columns.items[Int(row)]
        histories.items.append(item)
        if let clock { histories.times.append(clock.times[Int(row)]) }
        guard keepsValues else { continue }
        histories.values.append(duplicates == .sum ? seen.sums[Int(item)] : value(row))
      }
      histories.offsets.append(histories.items.count)
    }
    return histories
  }

  /// Whether any value can differ from 1.
  private var keepsValues: Bool { columns.values != nil || duplicates == .sum }

  private func value(_ row: Int32) -> Double { columns.values?[Int(row)] ?? 1 }

  /// Row numbers grouped by user in the log's order, and where each group starts: `[users + 1]`.
  private func rowsByUser() -> (order: [Int32], starts: [Int]) {
    var starts = Array(repeating: 0, count: userCount + 1)
    for user in columns.users { starts[Int(user) + 1] += 1 }
    for user in 0..<userCount { starts[user + 1] += starts[user] }
    var next = starts
    var order = Array(repeating: Int32(0), count: columns.users.count)
    for (row, user) in columns.users.enumerated() {
      order[next[Int(user)]] = Int32(truncatingIfNeeded: row)
      next[Int(user)] += 1
    }
    return (order, starts)
  }

  /// Puts the rows of one user that remain when each item may stand once into `kept`, earliest
  /// first.
  private func keepSurvivors(
    of order: [Int32],
    _ range: Range<Int>,
    _ user: Int,
    _ seen: inout SeenItems,
    _ kept: inout [Int32]
  ) {
    kept.removeAll(keepingCapacity: true)
    if duplicates == .earliest {
      for place in range { meet(order[place], user, &seen, &kept) }
    } else {
      for place in range.reversed() { meet(order[place], user, &seen, &kept) }
      kept.reverse()
    }
  }

  private func meet(
    _ row: Int32,
    _ user: Int,
    _ seen: inout SeenItems,
    _ kept: inout [Int32]
  ) {
    let item = Int(columns.items[Int(row)])
    let isNew = seen.lastUser[item] != Int32(truncatingIfNeeded: user)
    if isNew {
      seen.lastUser[item] = Int32(truncatingIfNeeded: user)
      kept.append(row)
    }
    if duplicates == .sum { seen.sums[item] = (isNew ? 0 : seen.sums[item]) + value(row) }
  }

  /// What is kept of each item while the rows of one user after the other are met.
  private struct SeenItems {
    /// Which user met the item last: `[items]`.
    var lastUser: [Int32]
    /// What that user's values for it add up to, where they are asked for: `[items]`.
    var sums: [Double]

    init(itemCount: Int) {
      lastUser = Array(repeating: -1, count: itemCount)
      sums = Array(repeating: 0, count: itemCount)
    }
  }
}
