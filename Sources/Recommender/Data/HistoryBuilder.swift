/// Turns columns in any order into histories: a counting sort by user, then each user by time.
struct HistoryBuilder {
  var userCount: Int
  var itemCount: Int
  var columns: InteractionColumns
  var duplicates: DuplicateRule

  struct Histories {
    var offsets: [Int] = [0]
    var items: [Int32] = []
    var times: [Int] = []
    var values: [Double] = []
  }

  func built() throws(RecommenderError) -> Histories {
    var (order, starts) = rowsByUser()
    var histories = Histories()
    histories.offsets.reserveCapacity(userCount + 1)
    histories.items.reserveCapacity(order.count)
    histories.times.reserveCapacity(order.count)
    histories.values.reserveCapacity(order.count)
    // Which user met the item last, and what that user's values for it add up to.
    var lastUser = Array(repeating: -1, count: itemCount)
    var sum = Array(repeating: 0.0, count: itemCount)
    for user in 0..<userCount {
      if user % 256 == 0, Task.isCancelled { throw .cancelled }
      let range = starts[user]..<starts[user + 1]
      sortByTime(&order[range])
      for row in survivors(of: order[range], user: user, lastUser: &lastUser, sum: &sum) {
        let item = columns.items[row]
        histories.items.append(item)
        histories.times.append(time(row))
        histories.values.append(duplicates == .sum ? sum[Int(item)] : value(row))
      }
      histories.offsets.append(histories.items.count)
    }
    return histories
  }

  private func time(_ row: Int) -> Int { columns.times?[row] ?? 0 }

  private func value(_ row: Int) -> Double { columns.values?[row] ?? 1 }

  /// Row numbers grouped by user in the log's order, and where each group starts: `[users + 1]`.
  private func rowsByUser() -> (order: [Int], starts: [Int]) {
    var starts = Array(repeating: 0, count: userCount + 1)
    for user in columns.users { starts[Int(user) + 1] += 1 }
    for user in 0..<userCount { starts[user + 1] += starts[user] }
    var next = starts
    var order = Array(repeating: 0, count: columns.users.count)
    for (row, user) in columns.users.enumerated() {
      order[next[Int(user)]] = row
      next[Int(user)] += 1
    }
    return (order, starts)
  }

  private func sortByTime(_ rows: inout ArraySlice<Int>) {
    guard let times = columns.times else { return }
    rows.sort { (times[$0], $0) < (times[$1], $1) }
  }

  /// The rows of one user that remain when each item may stand once, earliest first.
  private func survivors(
    of rows: ArraySlice<Int>,
    user: Int,
    lastUser: inout [Int],
    sum: inout [Double]
  ) -> [Int] {
    var kept: [Int] = []
    kept.reserveCapacity(rows.count)
    func meet(_ row: Int) {
      let item = Int(columns.items[row])
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
