import Recommender

/// The likes that are learnt from, and those of new items that are asked for.
struct LikeParts {
  /// What is learnt from.
  private(set) var learnt = InteractionColumns(times: [])
  /// What is asked for.
  private(set) var asked = InteractionColumns(times: [])
  private let new: Set<Int>
  private let keptLikes: Int

  /// Keeps back the likes of new items but for the first so many of each.
  init(new: Set<Int>, keptLikes: Int) {
    self.new = new
    self.keptLikes = keptLikes
  }

  /// Cuts a log in two. O(interactions · log).
  mutating func add(_ log: Interactions) {
    var later: [Int: [(time: Int, user: Int)]] = [:]
    for user in 0..<log.users.count {
      for entry in log.history(of: UserIndex(user)) where entry.value > 0 {
        if new.contains(entry.item.value) {
          later[entry.item.value, default: []].append((entry.time, user))
        } else {
          Self.append(user, entry.item.value, entry.time, to: &learnt)
        }
      }
    }
    for (item, likes) in later.sorted(by: { $0.key < $1.key }) {
      let inOrder = likes.sorted { ($0.time, $0.user) < ($1.time, $1.user) }
      for (place, like) in inOrder.enumerated() {
        if place < keptLikes {
          Self.append(like.user, item, like.time, to: &learnt)
        } else {
          Self.append(like.user, item, like.time, to: &asked)
        }
      }
    }
  }

  private static func append(
    _ user: Int,
    _ item: Int,
    _ time: Int,
    to columns: inout InteractionColumns
  ) {
    columns.users.append(Int32(truncatingIfNeeded: user))
    columns.items.append(Int32(truncatingIfNeeded: item))
    columns.times?.append(time)
  }
}
