import Randomness
import Recommender
import Testing

/// The ladder with a policy that chooses what is tried, on eight items in three arms.
struct ExploringLadderTests {
  /// Items 0…2 are of arm 0, 3…5 of arm 1, 6 of arm 2, and 7 of none.
  private static let arms: [Int?] = [0, 0, 0, 1, 1, 1, 2, nil]

  /// Item k is liked by 9 − k users, so that everyone's list is 0…7; 1 and 2 by as many.
  private func ladder() throws -> UserLadder {
    var log: [Interaction] = []
    for item in 0..<8 {
      for user in 0..<(item == 1 ? 7 : 9 - item) {
        log.append(Interaction(user: "u\(user)", item: "i\(item)"))
      }
    }
    let likes = Likes(try Interactions(log))
    return UserLadder(
      popularity: DemographicPopularity(
        likes,
        users: AttributeTable(names: IdentifierTable(), attributes: []),
        by: [],
        shrinkage: 1
      ),
      onboarding: nil,
      model: try ItemCF().fit(likes)
    )
  }

  private func policies() -> [ExplorationPolicy] {
    var thompson = ThompsonSampling(arms: 3)
    var linUCB = LinUCB(arms: 3, width: 1, exploration: 0.2, evenShare: 0.3)
    for (arm, clicked) in [(0, true), (0, false), (1, true), (2, false)] {
      thompson.learn(arm: arm, clicked: clicked)
      linUCB.learn(arm: arm, features: [1], reward: clicked ? 1 : 0)
    }
    return [.thompson(thompson), .linUCB(linUCB)]
  }

  @Test func propensitiesAreHowOftenItemsAreShown() throws {
    let ladder = try ladder()
    for policy in policies() {
      var random = SeededGenerator(seed: 3)
      var counts: [ItemIndex: Int] = [:]
      var stated: [ItemIndex: Double] = [:]
      let draws = 4000
      var list = ladder.exploring(UserLadder.Newcomer(), arms: Self.arms)
      let fresh = list
      for _ in 0..<draws {
        list = fresh
        let shown = try #require(list.next(by: policy, features: [1], using: &random))
        counts[shown.item, default: 0] += 1
        // The same item at the same place has the same propensity.
        #expect(stated[shown.item] ?? shown.choice.propensity == shown.choice.propensity)
        stated[shown.item] = shown.choice.propensity
      }
      // The best of each arm and no other.
      #expect(Set(counts.keys.map(\.value)) == [0, 3, 6])
      #expect(abs(stated.values.reduce(0, +) - 1) < 1e-9)
      for (item, chance) in stated {
        let spread = (chance * (1 - chance) / Double(draws)).squareRoot()
        let share = Double(counts[item] ?? 0) / Double(draws)
        #expect(abs(share - chance) < 4.5 * spread + 0.001, "\(policy): \(item)")
      }
    }
  }

  @Test func everyItemOfAnArmIsShownOnceInTheLaddersOrder() throws {
    let ladder = try ladder()
    let scores = ladder.scores(for: UserLadder.Newcomer(clicks: [ItemIndex(3)]))
    for policy in policies() {
      var random = SeededGenerator(seed: 5)
      let shown = ladder.recommend(
        to: UserLadder.Newcomer(clicks: [ItemIndex(3)]),
        count: 20,
        exploringBy: policy,
        features: [1],
        arms: Self.arms,
        using: &random
      )
      // Without what was clicked and what is of no arm; then there is nothing left.
      #expect(Set(shown.map(\.item.value)) == [0, 1, 2, 4, 5, 6] && shown.count == 6)
      for arm in 0..<3 {
        let items = shown.filter { $0.choice.arm == arm }.map(\.item)
        #expect(items.allSatisfy { Self.arms[$0.value] == arm })
        let order = items.sorted { (scores[$1.value], $0) < (scores[$0.value], $1) }
        #expect(items == order, "\(arm)")
      }
      #expect(shown.allSatisfy { $0.recommendation.score == scores[$0.item.value] })
      // When one arm is left, there is no chance in it any more.
      #expect(shown.last?.choice.propensity == 1)
      #expect(shown.allSatisfy { $0.choice.propensity > 0 && $0.choice.propensity <= 1 })
      let few = ladder.recommend(
        to: UserLadder.Newcomer(),
        count: 2,
        exploringBy: policy,
        features: [1],
        arms: Self.arms,
        using: &random
      )
      #expect(few.count == 2)
      let none = ladder.recommend(
        to: UserLadder.Newcomer(),
        count: 2,
        exploringBy: policy,
        features: [1],
        arms: Self.arms.map { _ in nil },
        using: &random
      )
      #expect(none.isEmpty)
    }
  }

  @Test func whatIsClickedIsShownMore() throws {
    let ladder = try ladder()
    for start in [
      ExplorationPolicy.thompson(ThompsonSampling(arms: 3)),
      .linUCB(LinUCB(arms: 3, width: 1, exploration: 0.5)),
    ] {
      var policy = start
      var random = SeededGenerator(seed: 8)
      var last: [Int] = []
      for round in 0..<400 {
        let shown = ladder.recommend(
          to: UserLadder.Newcomer(),
          count: 1,
          exploringBy: policy,
          features: [1],
          arms: Self.arms,
          using: &random
        )
        let choice = try #require(shown.first?.choice)
        let clicked = random.chance(choice.arm == 1 ? 0.6 : 0.1)
        policy.learn(arm: choice.arm, features: [1], clicked: clicked)
        if round >= 300 { last.append(choice.arm) }
      }
      #expect(last.count { $0 == 1 } > 80, "\(start)")
    }
  }

  @Test func armsThatAreLeftShareTheChances() {
    var thompson = ThompsonSampling(arms: 3)
    thompson.learn(arm: 2, clicked: true)
    // Beta(1, 1) against Beta(2, 1), as if the second arm were not there.
    let chances = thompson.propensities(among: [0, 2])
    #expect(abs(chances[0] - 1.0 / 3) < 1e-4 && abs(chances[0] + chances[1] - 1) < 1e-12)
    #expect(thompson.propensities(among: [1]) == [1])
    let linUCB = LinUCB(arms: 4, width: 1, evenShare: 0.4)
    #expect(linUCB.propensities(for: [1], among: [1, 3]) == [0.2 + 0.6, 0.2])
    var random = SeededGenerator(seed: 1)
    for _ in 0..<50 {
      #expect([1, 3].contains(linUCB.choose(for: [1], among: [1, 3], using: &random).arm))
      #expect([0, 2].contains(thompson.choose(among: [0, 2], using: &random).arm))
    }
  }
}
