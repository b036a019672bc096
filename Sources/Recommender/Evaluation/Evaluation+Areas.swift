extension Evaluation {
  /// How many scores ``areas(_:progress:)`` looks at, at most: some seconds of ranking.
  public static let mostAreaScores = 8_000_000

  /// Ranks all items for the users, and measures the areas under the curve: AUC and GAUC.
  ///
  /// The positives of a user are the items that are liked in the test part, the negatives all other
  /// items that the training part knows and the user has not had there. Items that the model leaves
  /// out of its list are tied, below all that it lists; a tie counts one half. Of more users than
  /// ``mostAreaScores`` allow, evenly many are left out, which leaves both areas unbiased.
  ///
  /// The pooled area compares the scores of all users with one another, so that it says something
  /// only where they are of one scale; the grouped one compares within each user. O(users · items ·
  /// log items) time; the scores are kept, 8 bytes each.
  ///
  /// Source: ``AreaUnderCurve``; of samples, Krichene and Rendle, "On sampled metrics for item
  /// recommendation", KDD 2020, doi:10.1145/3394486.3403226.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled.
  public func areas(
    _ model: any RecommendationModel,
    progress: ((Double) -> Void)? = nil
  ) throws(RecommenderError) -> AreaFigures {
    let asked = areaUsers
    let rankings = try rankings(by: model, of: asked, progress: progress)
    var (sum, weight) = (0.0, 0.0)
    for candidates in rankings {
      guard let area = candidates.area else { continue }
      sum += area * Double(candidates.count)
      weight += Double(candidates.count)
    }
    let positives = rankings.flatMap(\.relevant).sorted(by: >)
    var (wins, pairs) = (0.0, 0.0)
    for candidates in rankings {
      wins += candidates.wins(of: positives)
      pairs += Double(positives.count) * Double(candidates.otherCount)
    }
    return AreaFigures(
      pooled: pairs > 0 ? wins / pairs : nil,
      grouped: weight > 0 ? sum / weight : nil,
      users: asked.count
    )
  }

  /// The users whose items are ranked, as places in ``users``.
  private var areaUsers: [Int] {
    let most = max(1, Self.mostAreaScores / max(1, split.train.items.count))
    let count = min(most, users.count)
    return (0..<count).map { $0 * users.count / count }
  }

  private func rankings(
    by model: any RecommendationModel,
    of asked: [Int],
    progress: ((Double) -> Void)?
  ) throws(RecommenderError) -> [RankedCandidates] {
    let batch = 16
    var rankings: [RankedCandidates] = []
    rankings.reserveCapacity(asked.count)
    for start in stride(from: 0, to: asked.count, by: batch) {
      if Task.isCancelled { throw .cancelled }
      progress?(Double(start) / Double(asked.count))
      let places = asked[start..<min(start + batch, asked.count)]
      let lists = model.recommend(
        to: places.map { users[$0] },
        count: split.train.items.count,
        excludingSeen: true
      )
      for (place, list) in zip(places, lists) {
        let liked = relevant(at: place)
        let seen = split.train.history(of: users[place])
        let unseen = knownItems - Set(seen.lazy.map(\.item)).count(where: isKnown)
        rankings.append(
          RankedCandidates(
            list,
            relevant: liked,
            otherCount: unseen - liked.count(where: isKnown),
            isCandidate: isKnown
          )
        )
      }
    }
    return rankings
  }
}
