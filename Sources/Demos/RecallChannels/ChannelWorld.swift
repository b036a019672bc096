import Recommender
import Wording

/// A log in two parts, who is asked, and what is new.
struct ChannelWorld: Sendable {
  /// The log.
  let log: HeldOutLog
  /// What of the first part counts.
  let likes: Likes
  /// How often each item was liked in the part that is learnt from: `[items]`.
  let popularity: [Int]
  /// Which items are the long tail.
  let longTail: LongTail
  /// Who is asked, and what they liked later.
  let asked: AskedUsers
  /// The place among those who are asked of the one whose list is shown.
  let focus: Int
  /// What the channels have found.
  let shelf: Shelf<ListKey, [[Recommendation]]>

  /// What a made world is made of.
  struct Key: Hashable {
    var newShare: Double
    var seed: UInt64
  }

  /// Which channel's lists, and whether a copy of ItemCF stands in for it.
  struct ListKey: Hashable {
    var kind: ChannelKind
    var isCopy: Bool
  }

  /// Looks at a log. Nil where nobody can be asked.
  init?(_ log: HeldOutLog) {
    guard let asked = AskedUsers(log.split) else { return nil }
    self.log = log
    self.asked = asked
    let popularity = log.split.train.popularity()
    self.popularity = popularity
    longTail = LongTail(popularity: popularity)
    likes = Likes(log.split.train)
    shelf = Shelf(most: 2 * ChannelKind.allCases.count)
    // The user with most to be found, and with something new among it where anyone has.
    let scores = asked.relevant.map { liked in
      (liked.contains { popularity[$0.value] == 0 } ? 1000 : 0) + min(liked.count, 999)
    }
    focus = scores.indices.max { (scores[$0], $1) < (scores[$1], $0) } ?? 0
  }

  /// Whether an item has no like in what is learnt from.
  func isNew(_ item: ItemIndex) -> Bool { popularity[item.value] == 0 }

  /// How many items are new.
  var newCount: Int { popularity.count { $0 == 0 } }

  /// How many of all likes that are asked for are of new items.
  var newShare: Double {
    let all = asked.relevant.reduce(0) { $0 + $1.count }
    return Double(asked.relevant.reduce(0) { $0 + $1.count(where: isNew) }) / Double(max(1, all))
  }
}
