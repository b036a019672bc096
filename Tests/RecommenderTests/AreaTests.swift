import Randomness
import Testing

@testable import Recommender

/// The areas under the curve of whole rankings, against every pair compared.
struct AreaTests {
  /// A random log of 12 users and 15 items with values that are disliked now and then, cut at
  /// random; two items of the test part are new.
  private func split(seed: UInt64) throws -> Split {
    var random = SeededGenerator(seed: seed)
    func rows(_ count: Int, items: Int) -> [Interaction] {
      (0..<count).map { _ in
        Interaction(
          user: "u\(random.integer(below: 12))",
          item: "i\(random.integer(below: items))",
          value: random.chance(0.2) ? -1 : 1
        )
      }
    }
    let train = try Interactions(rows(60, items: 15))
    return Split(train: train, apart: try Interactions(rows(30, items: 17)))
  }

  /// Each user's candidates with a score, as the definition has them.
  private func samples(
    _ evaluation: Evaluation,
    _ model: any RecommendationModel
  ) -> [[AreaUnderCurve.Sample]] {
    let (train, test) = (evaluation.split.train, evaluation.split.test)
    let known = train.popularity()
    return evaluation.users.map { user in
      let list = model.recommend(to: user, count: 100)
      let seen = Set(train.history(of: user).map(\.item))
      let liked = Set(test.history(of: user).filter { $0.value > 0 }.map(\.item))
      return train.items.names.indices.map(ItemIndex.init).compactMap { item in
        guard liked.contains(item) || known[item.value] > 0 && !seen.contains(item) else {
          return nil
        }
        return AreaUnderCurve.Sample(
          score: list.first { $0.item == item }?.score ?? -.infinity,
          isPositive: liked.contains(item)
        )
      }
    }
  }

  @Test func areasAreThoseOfEverySample() throws {
    for seed in 1...5 as ClosedRange<UInt64> {
      let evaluation = Evaluation(try split(seed: seed), cutoff: 3)
      for name in ["popularity", "itemcf", "usercf", "ease", "sar", "two-tower"] {
        let algorithm = try #require(Catalogue.algorithm(named: name))
        let model = try algorithm.fit(evaluation.split.train)
        let samples = samples(evaluation, model)
        let areas = try evaluation.areas(model)
        let pooled = try #require(AreaUnderCurve.of(samples.flatMap { $0 }))
        let grouped = try #require(AreaUnderCurve.grouped(samples))
        #expect(abs(try #require(areas.pooled) - pooled) < 1e-12, "\(name), seed \(seed)")
        #expect(abs(try #require(areas.grouped) - grouped) < 1e-12, "\(name), seed \(seed)")
        #expect(areas.users == evaluation.users.count)
      }
    }
  }

  /// Two users who agree within themselves: the scores of one lie above all of the other.
  @Test func scoresOfAnotherScaleCostThePooledAreaAlone() throws {
    let train = try Interactions([
      Interaction(user: "a", item: "x"), Interaction(user: "b", item: "x"),
      Interaction(user: "c", item: "y"), Interaction(user: "c", item: "z"),
    ])
    let test = try Interactions([
      Interaction(user: "a", item: "y"), Interaction(user: "b", item: "y"),
    ])
    let evaluation = Evaluation(Split(train: train, apart: test), cutoff: 1)
    func areas(_ scores: [[Double]]) throws -> AreaFigures {
      try evaluation.areas(FixedScores(scores: scores))
    }
    let same = try areas([[0, 2, 1], [0, 2, 1]])
    #expect(same.pooled == 1 && same.grouped == 1)
    // b's relevant item lies below a's other one.
    let apart = try areas([[0, 12, 11], [0, 2, 1]])
    #expect(apart.pooled == 0.75 && apart.grouped == 1)
    // Ties are half a win, and what is left out ties below.
    let tied = try areas([[0, 2, 2], [0, 2, 1]])
    #expect(tied.pooled == (0.5 + 1 + 0.5 + 1) / 4 && tied.grouped == 0.75)
    let unlisted = try areas([[0, .nan, .nan], [0, .nan, 1]])
    #expect(unlisted.grouped == 0.25)
  }

  @Test func withoutOneKindThereIsNoArea() throws {
    let train = try Interactions([Interaction(user: "a", item: "x")])
    let test = try Interactions([Interaction(user: "a", item: "new")])
    let evaluation = Evaluation(Split(train: train, apart: test), cutoff: 1)
    let areas = try evaluation.areas(try Popularity().fit(train))
    #expect(areas.pooled == nil && areas.grouped == nil && areas.users == 1)
  }
}

/// A model with a score for each item; NaN is no score.
private struct FixedScores: RecommendationModel {
  let scores: [[Double]]

  func recommend(to user: UserIndex, count: Int, excludingSeen: Bool) -> [Recommendation] {
    let row = scores[user.value]
    return row.indices.filter { !row[$0].isNaN && (!excludingSeen || $0 > 0) }
      .sorted { (row[$1], $0) < (row[$0], $1) }.prefix(count)
      .map { Recommendation(item: ItemIndex($0), score: row[$0]) }
  }

  func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] { [] }

  func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    Explanation(item: item, contributions: [])
  }
}
