import Recommender
import Testing

/// New items and new users on a world small enough to count by hand.
struct ColdStartTests {
  /// Users a, b, c; items 0…3 liked, 4 and 5 new. Tags: 0, 1, 4 are red; 2, 3, 5 are blue; 4 also
  /// round.
  private func world() throws -> (log: Interactions, tags: AttributeTable) {
    var columns = InteractionColumns()
    for (user, item) in [(0, 0), (0, 1), (1, 0), (1, 1), (1, 2), (2, 2), (2, 3)] {
      columns.users.append(Int32(user))
      columns.items.append(Int32(item))
    }
    let items = IdentifierTable(names: ["i0", "i1", "i2", "i3", "i4", "i5"])
    let log = try Interactions(
      users: IdentifierTable(names: ["a", "b", "c"]),
      items: items,
      columns: columns
    )
    let table = AttributeTable(
      names: items,
      attributes: [
        AttributeTable.Attribute(
          name: "tags",
          vocabulary: IdentifierTable(names: ["red", "blue", "round"]),
          rows: [[0], [0], [1], [1, 2], [0, 2], [1]]
        )
      ]
    )
    return (log, table)
  }

  private func recall() throws -> NewItemRecall {
    let (log, tags) = try world()
    let content = SparseMatrix(attribute: "tags", of: tags, for: log.items)
    return NewItemRecall(
      mixture: MatureNeighbours(
        by: AttributeNeighbours(content, similarity: .jaccard),
        popularity: log.popularity(),
        count: 2
      ),
      model: try ItemCF().fit(log)
    )
  }

  @Test func newItemsAreMixturesOfTheirNearestMatureOnes() throws {
    let mixture = try recall().mixture
    #expect(mixture.newItems == [ItemIndex(4), ItemIndex(5)])
    // Item 4, red and round: items 0 and 1 share ½, item 3 ⅓; two are kept.
    #expect(mixture.neighbours(of: ItemIndex(4)).map(\.item.value) == [0, 1])
    #expect(mixture.neighbours(of: ItemIndex(4)).map(\.similarity) == [0.5, 0.5])
    // Item 5, blue: item 2 is the same, item 3 shares ½.
    let weights = mixture.neighbours(of: ItemIndex(5)).map(\.similarity)
    #expect(abs(weights[0] - 2.0 / 3) < 1e-15 && abs(weights[1] - 1.0 / 3) < 1e-15)
    #expect(mixture.neighbours(of: ItemIndex(0)).isEmpty)
    #expect(mixture.mean(of: [8, 4, 0, 0, 0, 0], for: ItemIndex(4)) == 6)
  }

  @Test func scoresOfNewItemsAreThoseOfTheirNeighbours() throws {
    let recall = try recall()
    for user in (0..<3).map(UserIndex.init) {
      let known = recall.model.scores(for: user)
      let scores = recall.scores(for: user)
      #expect(scores[0] == 0.5 * known[0] + 0.5 * known[1])
      for recommendation in recall.recommend(to: user, count: 5) {
        let explanation = recall.explain(recommendation.item, for: user)
        #expect(explanation.score == recommendation.score)
        #expect(!explanation.contributions.isEmpty)
      }
    }
    // User a likes the red ones, c the blue ones.
    #expect(recall.recommend(to: UserIndex(0), count: 1).first?.item == ItemIndex(4))
    #expect(recall.recommend(to: UserIndex(2), count: 1).first?.item == ItemIndex(5))
    #expect(recall.recommend(to: UserIndex(9), count: 1).isEmpty)
  }

  @Test func scoresOfAllItemsAreThoseOfTheLists() throws {
    let (log, _) = try world()
    let model = try ItemCF().fit(log)
    for user in (0..<3).map(UserIndex.init) {
      let scores = model.scores(for: user)
      for recommendation in model.recommend(to: user, count: 9, excludingSeen: false) {
        #expect(scores[recommendation.item.value] == recommendation.score)
      }
      #expect(model.scores(clicked: log.history(of: user).map(\.item)) == scores)
    }
    #expect(model.scores(clicked: [ItemIndex(77), ItemIndex(-1)]).allSatisfy { $0 == 0 })
  }

  @Test func newItemsComeInWhereTheirNeighboursStand() throws {
    let recall = try recall()
    let list = [3.0, 2, 1.5, 1].enumerated().map {
      Recommendation(item: ItemIndex([0, 1, 2, 3][$0.offset]), score: $0.element)
    }
    #expect(recall.mixed(into: list, every: 2).map(\.item.value) == [0, 4, 1, 5])
    #expect(recall.mixed(into: list, every: 3).map(\.item.value) == [0, 1, 4, 2])
    #expect(recall.mixed(into: list, every: 5).map(\.item.value) == [0, 1, 2, 3])
    // Without red items in the list, the red new one stays out.
    let blue = Array(list.dropFirst(2))
    #expect(recall.mixed(into: blue, every: 2).map(\.item.value) == [2, 5])
    #expect(
      recall.mixed(into: list, every: 2, excluding: [ItemIndex(4)]).map(\.item.value)
        == [0, 5, 1, 2]
    )
    #expect(recall.mixed(into: [], every: 2).isEmpty)
  }

  @Test func scoresOfNewItemsAreHeldAgainstWhoLikedThem() throws {
    // New are 1, 2, 3. User a liked 1 and 3, b only 2, c disliked 1, d liked all three, e an old
    // one.
    var columns = InteractionColumns(values: [])
    let rows = [
      (0, 1, 1), (0, 3, 1), (1, 2, 1), (2, 1, -1), (3, 1, 1), (3, 2, 1), (3, 3, 1), (4, 0, 1),
    ]
    for (user, item, value) in rows {
      columns.users.append(Int32(user))
      columns.items.append(Int32(item))
      columns.values?.append(Double(value))
    }
    let asked = try Interactions(
      users: IdentifierTable(names: ["a", "b", "c", "d", "e"]),
      items: IdentifierTable(names: ["i0", "i1", "i2", "i3"]),
      columns: columns
    )
    let evaluation = NewItemEvaluation([1, 2, 3].map(ItemIndex.init), asked: asked, cutoff: 1)
    #expect(evaluation.users.map(\.value) == [0, 1])
    // For a 3 is above 2 and 1 equals it: (1 + ½) / 2. For b 2 is below 3 and equals 1: (0 + ½) /
    // 2.
    let figures = evaluation.measure { _ in [1, 1, 2] }
    #expect(figures.area == 0.5)
    // The list is item 3 alone: half of what a likes, nothing of b's.
    #expect(figures.recall == 0.25 && figures.ndcg == 0.5)
    let perfect = evaluation.measure { $0 == UserIndex(0) ? [1, 0, 1] : [0, 1, 0] }
    #expect(perfect.area == 1 && perfect.recall == 0.75 && perfect.ndcg == 1)
  }

  private func users() -> AttributeTable {
    AttributeTable(
      names: IdentifierTable(names: ["a", "b", "c"]),
      attributes: [
        AttributeTable.Attribute(
          name: "sex",
          vocabulary: IdentifierTable(names: ["F", "M"]),
          rows: [[0], [0], [1]]
        )
      ]
    )
  }

  @Test func groupsAreDrawnTowardsEveryone() throws {
    let likes = Likes(try world().log)
    let raw = DemographicPopularity(likes, users: users(), by: ["sex"], shrinkage: 0)
    #expect(raw.groupSizes == [[["F"]]: 2, [["M"]]: 1])
    #expect(raw.scores(for: ["sex": ["F"]]) == [1, 1, 0.5, 0, 0, 0])
    #expect(raw.scores(for: ["sex": ["M"]]) == [0, 0, 1, 1, 0, 0])
    let shrunk = DemographicPopularity(likes, users: users(), by: ["sex"], shrinkage: 3)
    // (2 + 3 · ⅔) / (2 + 3) and (0 + 3 · ⅓) / 5.
    #expect(abs(shrunk.scores(for: ["sex": ["F"]])[0] - 0.8) < 1e-15)
    #expect(abs(shrunk.scores(for: ["sex": ["F"]])[3] - 0.2) < 1e-15)
    #expect(shrunk.scores(for: ["sex": ["X"]]) == shrunk.overallScores)
    #expect(abs(shrunk.overallScores[2] - 2.0 / 3) < 1e-15)
  }

  @Test func pickedTagsRaiseWhatFitsThem() throws {
    let (log, tags) = try world()
    let onboarding = OnboardingTags(attribute: "tags", of: tags, for: log.items, floor: 0.5)
    #expect(onboarding.tags == ["red", "blue", "round"])
    let scores = onboarding.scores(picked: ["round"], prior: [1, 1, 1, 1, 1, 0])
    #expect(scores[0] == 0.5)
    #expect(abs(scores[3] - (0.5 + 1 / 2.0.squareRoot())) < 1e-15)
    #expect(scores[5] == 0)
    #expect(onboarding.scores(picked: ["unknown"], prior: [2, 0, 0, 0, 0, 0])[0] == 1)
  }

  @Test func theLadderIsClimbedRungByRung() throws {
    let (log, tags) = try world()
    let likes = Likes(log)
    let ladder = UserLadder(
      popularity: DemographicPopularity(likes, users: users(), by: ["sex"], shrinkage: 1),
      onboarding: OnboardingTags(attribute: "tags", of: tags, for: log.items),
      model: try ItemCF().fit(likes),
      priorClicks: 1
    )
    var user = UserLadder.Newcomer()
    #expect(ladder.rung(of: user) == .everyone)
    #expect(ladder.recommend(to: user, count: 9).map(\.item.value) == [0, 1, 2, 3])
    user.attributes = ["sex": ["M"]]
    #expect(ladder.rung(of: user) == .group)
    #expect(ladder.recommend(to: user, count: 2).map(\.item.value) == [2, 3])
    user.tags = ["red"]
    #expect(ladder.rung(of: user) == .tags)
    user.clicks = [ItemIndex(3)]
    #expect(ladder.rung(of: user) == .clicks)
    #expect(ladder.trust(in: 1) == 0.5 && ladder.trust(in: 0) == 0)
    // What was clicked is not shown again, and every score is the sum of its parts.
    let list = ladder.recommend(to: user, count: 9)
    #expect(!list.contains { $0.item.value == 3 })
    #expect(list.first?.item == ItemIndex(2))
    for recommendation in list {
      #expect(ladder.explain(recommendation.item, for: user).score == recommendation.score)
    }
    // The more clicks, the less of the prior.
    user.clicks = [ItemIndex(3), ItemIndex(2)]
    guard
      case .prior(let rung, _, let weight) =
        ladder.explain(ItemIndex(1), for: user).contributions[0].source
    else {
      Issue.record("no prior")
      return
    }
    #expect(rung == .tags && abs(weight - 1.0 / 3) < 1e-15)
  }
}
