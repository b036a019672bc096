/// Sorts rows by their times.
struct RowClock {
  let times: [Int]
  private let earliest: Int
  /// Whether a time and a row fit into 64 bits together, as seconds of a century do.
  private let isNarrow: Bool

  init(_ times: [Int]) {
    self.times = times
    var (least, most) = (times.first ?? 0, times.first ?? 0)
    for time in times {
      least = min(least, time)
      most = max(most, time)
    }
    earliest = least
    isNarrow = most.subtractingReportingOverflow(least).overflow == false && most - least < 1 << 32
  }

  /// Sorts a range of rows, which ascend, by time; rows of equal time stay in order.
  ///
  /// - Parameter keys: memory that is used again.
  func sort(_ rows: inout [Int32], _ range: Range<Int>, _ keys: inout [UInt64]) {
    guard range.count > 1 else { return }
    var isInOrder = true
    for place in range.dropFirst() where times[Int(rows[place - 1])] > times[Int(rows[place])] {
      isInOrder = false
      break
    }
    if isInOrder { return }
    guard isNarrow else {
      rows[range].sort { left, right in
        let (first, second) = (times[Int(left)], times[Int(right)])
        return first != second ? first < second : left < right
      }
      return
    }
    // A time beside its row in one number: sorting then reads no other memory.
    keys.removeAll(keepingCapacity: true)
    for place in range {
      let time = UInt64(truncatingIfNeeded: times[Int(rows[place])] - earliest)
      keys.append(time << 32 | UInt64(UInt32(bitPattern: rows[place])))
    }
    keys.sort()
    for (place, key) in zip(range, keys) { rows[place] = Int32(truncatingIfNeeded: key) }
  }
}
