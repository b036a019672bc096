#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Holds a model's recommendations against what users did next.
///
/// A user counts who likes something in the test part and anything in the training part; a user of
/// whom nothing is known is a matter of cold start, and is only counted. What a user has in the
/// training part is never recommended. A test item that the training part does not know stays
/// relevant, and cannot be hit.
public struct Evaluation: Sendable {
  /// The two parts.
  public let split: Split
  /// The length K of the lists.
  public let cutoff: Int
  /// The users who are asked, ascending.
  public let users: [UserIndex]
  /// How many users of the test part are left out, since the training part does not know them.
  public let unknownUsers: Int
  /// What counts as the long tail: the training part's items but for the fifth that is most
  /// popular.
  public let longTail: LongTail
  private let relevant: [Set<ItemIndex>]
  private let popularity: [Int]

  /// Prepares for a split. O(users + interactions).
  ///
  /// - Precondition: the cut-off is at least 1.
  public init(_ split: Split, cutoff: Int) {
    precondition(cutoff >= 1, "a cut-off of \(cutoff)")
    self.split = split
    self.cutoff = cutoff
    popularity = split.train.popularity()
    knownItems = popularity.count { $0 > 0 }
    longTail = LongTail(popularity: popularity)
    var (users, relevant, unknown): ([UserIndex], [Set<ItemIndex>], Int) = ([], [], 0)
    for user in split.test.users.names.indices.map(UserIndex.init) {
      let liked = Set(split.test.history(of: user).lazy.filter { $0.value > 0 }.map(\.item))
      guard !liked.isEmpty else { continue }
      guard split.train.history(of: user).contains(where: { $0.value > 0 }) else {
        unknown += 1
        continue
      }
      users.append(user)
      relevant.append(liked)
    }
    self.users = users
    self.relevant = relevant
    unknownUsers = unknown
  }

  /// How many items the training part knows: what coverage is a share of.
  public let knownItems: Int

  /// Whether the training part knows an item.
  func isKnown(_ item: ItemIndex) -> Bool { popularity[item.value] > 0 }

  /// What the user at a place in ``users`` liked in the test part.
  func relevant(at place: Int) -> Set<ItemIndex> { relevant[place] }

  /// How many of ``users`` are asked for an item that the training part knows: who can be hit at
  /// all.
  public var reachableUsers: Int {
    relevant.count { items in items.contains { popularity[$0.value] > 0 } }
  }

  /// Recommends to every user, and measures.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func measure(
    _ model: any RecommendationModel,
    progress: ((Double) -> Void)? = nil
  ) throws(RecommenderError) -> EvaluationFigures {
    var figures = EvaluationFigures()
    var recommended: Set<ItemIndex> = []
    var (slots, novelty, popular, tail) = (0, 0.0, 0.0, 0)
    let likers = Double(split.train.users.names.count)
    let batch = 64
    for start in stride(from: 0, to: users.count, by: batch) {
      if Task.isCancelled { throw .cancelled }
      progress?(Double(start) / Double(users.count))
      let asked = Array(users[start..<min(start + batch, users.count)])
      let lists = model.recommend(to: asked, count: cutoff, excludingSeen: true)
      for (place, list) in lists.enumerated() {
        let items = list.map(\.item)
        figures.add(
          RankingMetrics(list: items, relevant: relevant[start + place], cutoff: cutoff)
        )
        for item in items {
          slots += 1
          recommended.insert(item)
          novelty -= log2(Double(max(1, popularity[item.value])) / likers)
          popular += Double(popularity[item.value])
          if longTail.contains(item) { tail += 1 }
        }
      }
    }
    figures.average(over: users.count)
    figures.coverage = knownItems == 0 ? 0 : Double(recommended.count) / Double(knownItems)
    figures.novelty = slots == 0 ? 0 : novelty / Double(slots)
    figures.meanPopularity = slots == 0 ? 0 : popular / Double(slots)
    figures.longTailShare = slots == 0 ? 0 : Double(tail) / Double(slots)
    return figures
  }
}
