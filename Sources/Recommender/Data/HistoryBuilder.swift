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
    // Which user met the item last, and what that user's values for it add up to.
    var lastUser = Array(repeating: -1, count: itemCount)
    var sum = Array(repeating: 0.0, count: itemCount)
    for user in 0..<userCount {
      if user % 256 == 0, Task.isCancelled { throw .cancelled }
      let range = starts[user]..<starts[user + 1]
      sortByTime(&order[range])
      for row in survivors(of: order[range], user: user, lastUser: &lastUser, sum: &sum) {
        let item = columns.items[Int(row)]
        histories.items.append(item)
        if let times = columns.times { histories.times.append(times[Int(row)]) }
        guard keepsValues else { continue }
        histories.values.append(duplicates == .sum ? sum[Int(item)] : value(row))
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

  /// Sorts one user's rows, which ascend, by time; rows of equal time stay in order.
  private func sortByTime(_ rows: inout ArraySlice<Int32>) {
    guard let times = columns.times else { return }
    let isInOrder = zip(rows, rows.dropFirst()).allSatisfy { times[Int($0)] <= times[Int($1)] }
    if isInOrder { return }
    rows.sort { (left, right) in
      let (first, second) = (times[Int(left)], times[Int(right)])
      return first != second ? first < second : left < right
    }
  }

  /// The rows of one user that remain when each item may stand once, earliest first.
  private func survivors(
    of rows: ArraySlice<Int32>,
    user: Int,
    lastUser: inout [Int],
    sum: inout [Double]
  ) -> [Int32] {
    var kept: [Int32] = []
    kept.reserveCapacity(rows.count)
    func meet(_ row: Int32) {
      let item = Int(columns.items[Int(row)])
      if lastUser[item] == user {
        sum[item] += value(row)
      } else {
        lastUser[item] = user
        sum[item] = value(row)
        kept.append(row)
      }
    }
    if duplicates == .earliest {
      for row in rows { meet(row) }
    } else {
      for row in rows.reversed() { meet(row) }
      kept.reverse()
    }
    return kept
  }
}
