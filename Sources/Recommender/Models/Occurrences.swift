/// Likes turned round: who liked each item, and where in that user's history.
struct Occurrences {
  /// Where each item's occurrences start: `[items + 1]`.
  private(set) var offsets: [Int]
  /// The users, item after item, ascending: `[likes]`.
  private(set) var users: [Int32]
  /// The places in the histories: `[likes]`.
  private(set) var places: [Int32]

  /// Sorts by counting. O(likes + users + items).
  init(of items: [Int32], _ userOffsets: [Int], itemCount: Int) {
    var starts = Array(repeating: 0, count: itemCount + 1)
    for item in items { starts[Int(item) + 1] += 1 }
    for item in 0..<itemCount { starts[item + 1] += starts[item] }
    offsets = starts
    users = Array(repeating: 0, count: items.count)
    places = Array(repeating: 0, count: items.count)
    for user in 0..<(userOffsets.count - 1) {
      for place in userOffsets[user]..<userOffsets[user + 1] {
        let item = Int(items[place])
        users[starts[item]] = Int32(truncatingIfNeeded: user)
        places[starts[item]] = Int32(truncatingIfNeeded: place)
        starts[item] += 1
      }
    }
  }
}
