import Recommender

/// Which share of the clicks of some known users goes to each topic; O(clicks).
struct TopicShares {
  /// How many users there are.
  let users: Int
  private let clicks: [WorldTopic: Int]
  private let total: Int

  /// Counts the known users whose group is meant.
  init(_ world: LadderWorld, where isMeant: (PersonGroup) -> Bool) {
    let train = world.likes.interactions
    var (users, total, clicks): (Int, Int, [WorldTopic: Int]) = (0, 0, [:])
    for (user, group) in world.log.groups.enumerated() where isMeant(group) {
      let history = train.history(of: UserIndex(user))
      if !history.isEmpty { users += 1 }
      total += history.count
      for entry in history {
        if let topic = world.log.topics[entry.item.value] { clicks[topic, default: 0] += 1 }
      }
    }
    (self.users, self.total, self.clicks) = (users, total, clicks)
  }

  /// The share of a topic, in [0, 1].
  subscript(topic: WorldTopic) -> Double {
    total == 0 ? 0 : Double(clicks[topic] ?? 0) / Double(total)
  }

  /// The topic with the most clicks; of equal ones the first.
  var favourite: WorldTopic {
    LadderWorld.topics.reduce(LadderWorld.topics[0]) {
      (clicks[$1] ?? 0) > (clicks[$0] ?? 0) ? $1 : $0
    }
  }
}
