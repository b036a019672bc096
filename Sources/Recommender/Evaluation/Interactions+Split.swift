import Randomness

extension Interactions {
  /// Cuts the log; every interaction is in one of both parts. O(count · log count) by time.
  ///
  /// - Parameter seed: what a random split is drawn from; the others do not look at it.
  /// - Precondition: a share is in [0, 1].
  public func split(_ rule: SplitRule, seed: UInt64) -> Split {
    switch rule {
    case .leaveLastOut:
      return divided { user, rows, isTest in
        if rows.count > 1 { isTest[rows.upperBound - 1] = true }
      }
    case .before(let time):
      return divided(at: time)
    case .timeFraction(let share):
      precondition((0...1).contains(share), "a share of \(share)")
      guard hasTimes else {
        // Without times each history is in order, and no two users can be compared.
        return divided { _, rows, isTest in
          let kept = Int((share * Double(rows.count)).rounded(.toNearestOrEven))
          for row in rows.dropFirst(kept) { isTest[row] = true }
        }
      }
      let sorted = timeColumn.sorted()
      let kept = Int((share * Double(count)).rounded(.toNearestOrEven))
      return divided(at: kept < sorted.count ? sorted[kept] : .max)
    case .shuffled(let share):
      precondition((0...1).contains(share), "a share of \(share)")
      var random = SeededGenerator(seed: seed)
      return divided { _, rows, isTest in
        let kept = Int((share * Double(rows.count)).rounded(.toNearestOrEven))
        for row in random.shuffled(Array(rows)).dropFirst(kept) { isTest[row] = true }
      }
    }
  }

  private func divided(at time: Int) -> Split {
    divided { _, rows, isTest in
      for row in rows where (hasTimes ? timeColumn[row] : 0) >= time { isTest[row] = true }
    }
  }

  private func divided(
    marking mark: (_ user: Int, _ rows: Range<Int>, _ isTest: inout [Bool]) -> Void
  ) -> Split {
    var isTest = Array(repeating: false, count: count)
    for user in users.names.indices { mark(user, offsets[user]..<offsets[user + 1], &isTest) }
    return Split(train: kept { !isTest[$0] }, test: kept { isTest[$0] })
  }

  /// The rows that pass, under the same indices.
  func kept(where isKept: (Int) -> Bool) -> Interactions {
    var histories = HistoryBuilder.Histories()
    for user in users.names.indices {
      for row in offsets[user]..<offsets[user + 1] where isKept(row) {
        histories.items.append(itemColumn[row])
        if hasTimes { histories.times.append(timeColumn[row]) }
        if !valueColumn.isEmpty { histories.values.append(valueColumn[row]) }
      }
      histories.offsets.append(histories.items.count)
    }
    return Interactions(users: users, items: items, histories: histories)
  }
}
