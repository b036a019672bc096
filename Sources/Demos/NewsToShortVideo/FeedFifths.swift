/// Things in groups of equal size by duration, the shortest first.
struct FeedFifths {
  /// The members of each group.
  let members: [[Int]]
  /// Which group each thing is in.
  let group: [Int]

  /// O(n log n). Equal durations are parted by their place.
  init(_ durations: [Double], count: Int) {
    let order = durations.indices.sorted { (durations[$0], $0) < (durations[$1], $1) }
    members = (0..<count).map { group in
      Array(order[order.count * group / count..<order.count * (group + 1) / count])
    }
    var place = Array(repeating: 0, count: durations.count)
    for (group, members) in members.enumerated() { for member in members { place[member] = group } }
    group = place
  }
}
