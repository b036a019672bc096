import Recommender
import Testing

/// What every recommender must hold. A new one is one more line in ``algorithms``.
struct ConformanceTests {
  static let algorithms: [any RecommendationAlgorithm] = [
    Popularity(),
    Popularity(rule: .wilson(likedFrom: 1, z: 1.96)),
    Popularity(rule: .bayesianAverage(prior: 5)),
    ItemCF(),
    ItemCF(options: ItemCFOptions(activeUserPenalty: 1, neighbourCount: 20, truncation: .target)),
    ItemCF(options: ItemCFOptions(ownExponent: 0.9, shrinkage: 2)),
    UserCF(),
    UserCF(neighbourCount: 5, popularItemPenalty: 0),
    EASE(penalty: 10),
    EASE(penalty: 2, history: HistoryWeighting(positionDecay: 0.9)),
    SAR(),
    SAR(halfLife: nil),
    ItemCF(
      options: ItemCFOptions(
        timeDecay: .exponential(rate: 0.1),
        backwardWeight: 0.7,
        positionDecay: 0.9,
        activeUserPenalty: 1,
        popularityExponent: 0.75,
        neighbourCount: 20,
        history: HistoryWeighting(timeDecay: .halfLife(days: 30), positionDecay: 0.8)
      )
    ),
    ItemCF(
      options: ItemCFOptions(
        timeDecay: .competition(base: 0.7),
        sessionWindow: 100 * 3600,
        backwardWeight: 0.5,
        truncation: .target
      )
    ),
    TwoTower(options: small(.inBatch)),
    TwoTower(options: small(.popularity(count: 12))),
    TwoTower(options: small(.all)),
    TwoTower(options: small(.inBatch, readsOrder: true)),
  ]

  /// Towers that learn the checkerboard in a moment.
  private static func small(_ negatives: Negatives, readsOrder: Bool = false) -> TwoTowerOptions {
    var options = TwoTowerOptions()
    options.usesUserID = !readsOrder
    options.usesHistory = readsOrder
    options.embeddingDimensions = 4
    options.hiddenUnits = readsOrder ? [8] : []
    options.outputDimensions = 4
    options.normalisesOutputs = readsOrder
    options.temperature = readsOrder ? 0.1 : 1
    options.negatives = negatives
    options.epochs = 10
    options.batchSize = 40
    options.learningRate = 0.03
    return options
  }

  /// The board's times say which item comes next: who learns from that need not see the colours.
  private func readsOrder(_ algorithm: any RecommendationAlgorithm) -> Bool {
    (algorithm as? TwoTower)?.options.usesHistory ?? false
  }

  /// A checkerboard: user u likes the items of u's colour, all but the one numbered u.
  ///
  /// The idea is that of the tests of `implicit`: whoever sees the two colours must recommend each
  /// user the one item of theirs that is missing.
  private func checkerboard(size: Int) throws -> Interactions {
    var columns = InteractionColumns(times: [])
    for user in 0..<size {
      for item in 0..<size where (user + item) % 2 == 0 && user != item {
        columns.users.append(Int32(user))
        columns.items.append(Int32(item))
        columns.times?.append(item * 3600)
      }
    }
    let names = (0..<size).map(String.init)
    return try Interactions(
      users: IdentifierTable(names: names),
      items: IdentifierTable(names: names),
      columns: columns
    )
  }

  @Test(arguments: algorithms.indices) func solvesTheCheckerboard(index: Int) throws {
    let algorithm = Self.algorithms[index]
    guard algorithm.isPersonal, !readsOrder(algorithm) else { return }
    let model = try algorithm.fit(try checkerboard(size: 24))
    for user in 0..<24 {
      #expect(
        model.recommend(to: UserIndex(user), count: 1).first?.item == ItemIndex(user),
        "user \(user)"
      )
      let similar = model.similarItems(to: ItemIndex(user), count: 5)
      #expect(similar.count == 5)
      #expect(similar.allSatisfy { $0.item.value % 2 == user % 2 && $0.item.value != user })
    }
  }

  @Test(arguments: algorithms.indices) func scoresAreExplainedToTheLastBit(index: Int) throws {
    let model = try Self.algorithms[index].fit(try checkerboard(size: 24))
    for user in (0..<24).map(UserIndex.init) {
      for recommendation in model.recommend(to: user, count: 24, excludingSeen: false) {
        let explanation = model.explain(recommendation.item, for: user)
        #expect(explanation.score == recommendation.score)
        #expect(!explanation.contributions.isEmpty)
      }
    }
  }

  @Test(arguments: algorithms.indices) func listsAreInOrderAndHoldNothingTwice(index: Int) throws {
    let log = try checkerboard(size: 24)
    let model = try Self.algorithms[index].fit(log)
    for user in (0..<24).map(UserIndex.init) {
      let all = model.recommend(to: user, count: .max, excludingSeen: false)
      let unseen = model.recommend(to: user, count: .max)
      let seen = Set(log.history(of: user).map(\.item))
      #expect(unseen == all.filter { !seen.contains($0.item) })
      #expect(Set(all.map(\.item)).count == all.count)
      for (left, right) in zip(all, all.dropFirst()) {
        #expect((right.score, left.item) <= (left.score, right.item))
      }
      #expect(model.recommend(to: user, count: 3) == Array(unseen.prefix(3)))
      #expect(model.recommend(to: user, count: 0).isEmpty)
    }
  }

  @Test(arguments: algorithms.indices) func aSecondFitIsTheSame(index: Int) throws {
    let log = try checkerboard(size: 24)
    let first = try Self.algorithms[index].fit(log)
    let second = try Self.algorithms[index].fit(log)
    for user in (0..<24).map(UserIndex.init) {
      #expect(first.recommend(to: user, count: 24) == second.recommend(to: user, count: 24))
    }
  }

  @Test(arguments: algorithms.indices) func threadsChangeNothing(index: Int) throws {
    let log = try checkerboard(size: 24)
    let algorithm = Self.algorithms[index]
    let alone = try algorithm.fit(Likes(log), under: FitConditions(threads: 1))
    let together = try algorithm.fit(Likes(log), under: FitConditions(threads: 3))
    for user in (0..<24).map(UserIndex.init) {
      let (one, other) = (
        alone.recommend(to: user, count: 24), together.recommend(to: user, count: 24)
      )
      // A dense inversion adds up otherwise on several threads, in the last bits; the rest does
      // not.
      guard algorithm is EASE else {
        #expect(one == other)
        continue
      }
      #expect(one.count == other.count)
      for (left, right) in zip(one, other) { #expect(abs(left.score - right.score) < 1e-12) }
    }
  }

  @Test(arguments: algorithms.indices) func manyUsersAtOnceAreServedAsOneByOne(index: Int) throws {
    let model = try Self.algorithms[index].fit(try checkerboard(size: 24))
    let users = [5, 3, 99, 3, -1, 0].map(UserIndex.init)
    for excludingSeen in [true, false] {
      #expect(
        model.recommend(to: users, count: 4, excludingSeen: excludingSeen)
          == users.map { model.recommend(to: $0, count: 4, excludingSeen: excludingSeen) }
      )
    }
  }

  @Test(arguments: algorithms.indices) func unknownUsersAndItemsAreNoTrap(index: Int) throws {
    let algorithm = Self.algorithms[index]
    let model = try algorithm.fit(try checkerboard(size: 6))
    for place in [-1, 6, Int.max, Int.min] {
      let recommended = model.recommend(to: UserIndex(place), count: 2)
      #expect(algorithm.isPersonal ? recommended.isEmpty : recommended.count == 2)
      #expect(model.similarItems(to: ItemIndex(place), count: 2).isEmpty)
      #expect(model.explain(ItemIndex(place), for: UserIndex(0)).score == 0)
    }
  }

  @Test(arguments: algorithms.indices) func tinyLogsAreFitted(index: Int) throws {
    let algorithm = Self.algorithms[index]
    let empty = try algorithm.fit(try Interactions([]))
    #expect(empty.recommend(to: UserIndex(0), count: 5).isEmpty)
    let single = try algorithm.fit(try Interactions([Interaction(user: "u", item: "i")]))
    #expect(single.recommend(to: UserIndex(0), count: 5).isEmpty)
    #expect(single.similarItems(to: ItemIndex(0), count: 5).isEmpty)
    // One user with two items, one with one: the latter is recommended the other item.
    let small = try algorithm.fit(
      try Interactions([
        Interaction(user: "a", item: "x", time: 1), Interaction(user: "a", item: "y", time: 2),
        Interaction(user: "b", item: "x", time: 3),
      ])
    )
    #expect(small.recommend(to: UserIndex(1), count: 5).map(\.item) == [ItemIndex(1)])
  }

  @Test(arguments: algorithms.indices) func whatWasDislikedCountsForNothing(index: Int) throws {
    let algorithm = Self.algorithms[index]
    let liked = [
      Interaction(user: "a", item: "x"), Interaction(user: "a", item: "y"),
      Interaction(user: "b", item: "x"),
    ]
    let disliked = [
      Interaction(user: "b", item: "y", value: -2), Interaction(user: "a", item: "z", value: 0),
    ]
    let model = try algorithm.fit(try Interactions(liked + disliked))
    // b has seen y, and nobody liked z.
    #expect(model.recommend(to: UserIndex(1), count: 5).isEmpty)
    let reference = try algorithm.fit(try Interactions(liked))
    #expect(
      model.recommend(to: UserIndex(1), count: 5, excludingSeen: false)
        == reference.recommend(to: UserIndex(1), count: 5, excludingSeen: false)
    )
  }

  @Test(arguments: algorithms.indices) func aCancelledFitStops(index: Int) async throws {
    let log = try checkerboard(size: 24)
    let task = Task { () -> RecommenderError? in
      withUnsafeCurrentTask { $0?.cancel() }
      do {
        _ = try Self.algorithms[index].fit(log)
        return nil
      } catch {
        return error as? RecommenderError
      }
    }
    let error = await task.value
    // Counting popularity is one pass; there is nothing worth stopping.
    #expect(error == (Self.algorithms[index].isPersonal ? .cancelled : nil))
  }
}
