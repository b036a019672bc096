import Recommender
import Wording

/// A log in two parts, who is asked, and what is new.
struct ChannelWorld: Sendable {
  /// Whether the seed made it; else it is the user's.
  let isMade: Bool
  /// Whether the log says when something was clicked.
  let hasTimes: Bool
  /// What is learnt from, and what is asked for.
  let split: Split
  /// What of the first part counts.
  let likes: Likes
  /// How the items are called: `[items]`.
  let itemNames: [Bilingual]
  /// How the users are called: `[users]`.
  let userNames: [Bilingual]
  /// How often each item was liked in the part that is learnt from: `[items]`.
  let popularity: [Int]
  /// Which items are the long tail.
  let longTail: LongTail
  /// The users who are asked, ascending.
  let users: [UserIndex]
  /// What each of them liked later: `[asked users]`.
  let relevant: [Set<ItemIndex>]
  /// The place among ``users`` of the one whose list is shown.
  let focus: Int
  /// What the channels have found.
  let shelf: ChannelShelf

  /// The most users that are asked; of more, evenly many are left out.
  static let asked = 1000

  /// Looks at a log. Nil where nobody can be asked.
  init?(
    split: Split,
    isMade: Bool,
    hasTimes: Bool,
    itemNames: [Bilingual],
    userNames: [Bilingual]
  ) {
    let evaluation = Evaluation(split, cutoff: 1)
    let all = evaluation.users
    guard !all.isEmpty else { return nil }
    let count = min(Self.asked, all.count)
    users = (0..<count).map { all[$0 * all.count / count] }
    relevant = users.map { user in
      Set(split.test.history(of: user).lazy.filter { $0.value > 0 }.map(\.item))
    }
    shelf = ChannelShelf()
    self.split = split
    self.isMade = isMade
    self.hasTimes = hasTimes
    self.itemNames = itemNames
    self.userNames = userNames
    popularity = split.train.popularity()
    longTail = evaluation.longTail
    likes = Likes(split.train)
    // The user with most to be found, and with something new among it where anyone has.
    let popularity = popularity
    let scores = relevant.map { liked in
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
    let all = relevant.reduce(0) { $0 + $1.count }
    return Double(relevant.reduce(0) { $0 + $1.count(where: isNew) }) / Double(max(1, all))
  }
}
