import Recommender
import Wording

/// A log in two parts, and whom and what the walk looks at in it.
struct PenaltyWorld: Sendable {
  /// The log.
  let log: HeldOutLog
  /// What of the first part counts.
  let likes: Likes
  /// What each item is about, so far as that is known: `[items]`, or empty.
  let topics: [WorldTopic?]
  /// How often each item was liked in the part that is learnt from: `[items]`.
  let popularity: [Int]
  /// Which items are the long tail.
  let longTail: LongTail
  /// The items that anyone likes, most popular first.
  let order: [ItemIndex]
  /// The niche item whose neighbours are shown.
  let focus: ItemIndex
  /// The user to whom something is recommended.
  let focusUser: UserIndex
  /// The sweeps that walks on this log have made.
  let sweeps: PenaltySweeps

  /// Looks at a log.
  ///
  /// - The focus is the least popular item that at least ``enough`` users like; where there is
  ///   none, the second by popularity.
  /// - The user is the one with most likes of the long tail in the part that is asked for, among
  ///   those with ``enoughLikes``, or else among all who are known; of several, the one with most
  ///   likes there at all. What the penalty is for can be seen with such a user, if with anyone.
  ///
  /// Nil where fewer than two items have likes, or nobody can be asked.
  init?(_ log: HeldOutLog, topics: [WorldTopic?] = []) {
    let split = log.split
    let popularity = split.train.popularity()
    let order = popularity.indices.filter { popularity[$0] > 0 }
      .sorted { (popularity[$1], $0) < (popularity[$0], $1) }.map(ItemIndex.init)
    guard order.count > 1 else { return nil }
    let evaluation = Evaluation(split, cutoff: 1)
    let known = evaluation.users.filter {
      split.train.history(of: $0).count { $0.value > 0 } >= Self.enoughLikes
    }
    let asked = (known.isEmpty ? evaluation.users : known).map {
      user -> (tail: Int, all: Int, user: UserIndex) in
      let liked = split.test.history(of: user).filter { $0.value > 0 }
      return (liked.count { evaluation.longTail.contains($0.item) }, liked.count, user)
    }
    guard
      let user = asked.max(by: { ($0.tail, $0.all, $1.user) < ($1.tail, $1.all, $0.user) })?.user
    else { return nil }
    self.log = log
    self.topics = topics
    self.popularity = popularity
    self.order = order
    longTail = evaluation.longTail
    likes = Likes(split.train)
    focus = order.dropFirst().last { popularity[$0.value] >= Self.enough } ?? order[1]
    focusUser = user
    sweeps = PenaltySweeps()
  }

  /// How many users make an item worth looking at.
  static let enough = 20

  /// How many likes to learn from make a user worth looking at.
  static let enoughLikes = 4

  /// The most popular item.
  var hit: ItemIndex { order[0] }

  func name(_ item: ItemIndex) -> Bilingual { log.itemNames[item.value] }

  /// Whether an item is known to be of the focus' kind.
  func isKin(_ item: ItemIndex) -> Bool {
    guard !topics.isEmpty, let topic = topics[focus.value] else { return false }
    return topics[item.value] == topic
  }
}
