import Recommender
import Testing

struct WeightTests {
  static let day = 86_400
  static let forms: [TimeDecay] = [
    .none, .exponential(rate: 0.1), .reciprocal(rate: 0.1), .halfLife(days: 10),
  ]

  @Test func formsAreTheirFormulas() {
    let tenDays = 10 * Self.day
    #expect(TimeDecay.none.weight(gap: tenDays) == 1)
    #expect(abs(TimeDecay.exponential(rate: 0.1).weight(gap: tenDays) - 0.367_879_441) < 1e-9)
    #expect(TimeDecay.reciprocal(rate: 0.1).weight(gap: tenDays) == 0.5)
    #expect(TimeDecay.halfLife(days: 10).weight(gap: tenDays) == 0.5)
    #expect(TimeDecay.halfLife(days: 10).weight(gap: 2 * tenDays) == 0.25)
  }

  @Test(arguments: forms) func aLongerGapNeverWeighsMore(form: TimeDecay) {
    #expect(form.weight(gap: 0) == 1)
    var last = 1.0
    for hours in 1...2000 {
      let weight = form.weight(gap: hours * 3600)
      #expect(weight <= last && weight >= 0)
      #expect(weight == form.weight(gap: -hours * 3600))
      last = weight
    }
    #expect(form.weight(gap: .max) >= 0 && form.weight(gap: .min) <= 1)
  }

  @Test func theCompetitionFormNeverFallsBelowOne() {
    let form = TimeDecay.competition(base: 0.7)
    #expect(abs(form.weight(gap: 0) - 2.718_281_828) < 1e-9)
    #expect(abs(form.weight(gap: Self.day) - 2.013_752_707) < 1e-9)
    var last = form.weight(gap: 0)
    for days in 1...4000 {
      let weight = form.weight(gap: days * Self.day)
      #expect(weight <= last && weight >= 1)
      last = weight
    }
  }

  @Test func exponentsAndShrinkageAreThoseOfTheDivisor() throws {
    // x has three users, y two, both of them x's.
    let log = try Interactions(
      ["axy", "bxy", "cx"].flatMap { row in
        row.dropFirst().map { Interaction(user: "\(row.prefix(1))", item: "\($0)", time: 0) }
      }
    )
    let options = ItemCFOptions(popularityExponent: 1, ownExponent: 0.5, shrinkage: 3)
    let model = try ItemCF(options: options).fit(log)
    func similarity(_ item: Int) -> Double {
      model.similarItems(to: ItemIndex(item), count: 1).first?.similarity ?? 0
    }
    #expect(abs(similarity(0) - 2 / (3.0.squareRoot() * 2 + 3)) < 1e-15)
    #expect(abs(similarity(1) - 2 / (2.0.squareRoot() * 3 + 3)) < 1e-15)
  }

  @Test(arguments: [1.0, 0.5]) func theTargetKeepsItsNearest(backward: Double) throws {
    var rows: [Interaction] = []
    for user in 0..<30 {
      for item in 0..<12 where (user * 7 + item * 5) % (item + 2) < 2 {
        rows.append(Interaction(user: "\(user)", item: "\(item)", time: (item * 31 + user) % 17))
      }
    }
    let log = try Interactions(rows)
    func model(_ kept: Int, _ truncation: ItemCFOptions.Truncation) throws -> ItemCFModel {
      try ItemCF(
        options: ItemCFOptions(
          backwardWeight: backward,
          popularityExponent: 0.7,
          neighbourCount: kept,
          truncation: truncation
        )
      ).fit(log)
    }
    let all = try model(.max, .source)
    let kept = try model(3, .target)
    let items = log.items.names.indices.map(ItemIndex.init)
    for target in items {
      func towards(_ model: ItemCFModel) -> [Neighbour] {
        items.flatMap { item in
          model.similarItems(to: item, count: .max).filter { $0.item == target }
            .map { Neighbour(item: item, similarity: $0.similarity) }
        }.sorted { ($1.similarity, $0.item) < ($0.similarity, $1.item) }
      }
      #expect(towards(kept) == Array(towards(all).prefix(3)), "\(target)")
    }
  }

  @Test func historyWeighsTheNewestMost() throws {
    let log = try Interactions([
      Interaction(user: "a", item: "old", time: 0),
      Interaction(user: "a", item: "disliked", time: 15 * Self.day, value: -1),
      Interaction(user: "a", item: "middle", time: 20 * Self.day),
      Interaction(user: "a", item: "newest", time: 30 * Self.day),
    ])
    let history = log.history(of: UserIndex(0))
    let both = HistoryWeighting(timeDecay: .halfLife(days: 10), positionDecay: 0.8)
    let weights = both.weights(of: history)
    for (weight, expected) in zip(weights, [0.125 * 0.64, 0, 0.5 * 0.8, 1]) {
      #expect(abs(weight - expected) < 1e-15)
    }
    #expect(HistoryWeighting().weights(of: history) == [1, 0, 1, 1])
  }

  @Test func theActiveUserWeighsLess() {
    let options = ItemCFOptions(activeUserPenalty: 1)
    #expect(abs(options.userWeight(activity: 2) - 0.910_239_226_6) < 1e-9)
    for activity in 1..<100 {
      #expect(options.userWeight(activity: activity + 1) < options.userWeight(activity: activity))
    }
    #expect(ItemCFOptions().userWeight(activity: 1000) == 1)
  }

  @Test func aWeightOutsideItsRangeStopsTheProgram() async {
    await #expect(processExitsWith: .failure) { _ = TimeDecay.halfLife(days: 0).weight(gap: 0) }
    await #expect(processExitsWith: .failure) {
      _ = TimeDecay.exponential(rate: -1).weight(gap: 60)
    }
    await #expect(processExitsWith: .failure) { _ = TimeDecay.competition(base: 1).weight(gap: 0) }
    await #expect(processExitsWith: .failure) {
      _ = TimeDecay.reciprocal(rate: .nan).weight(gap: 60)
    }
    await #expect(processExitsWith: .failure) {
      let log = try Interactions([Interaction(user: "a", item: "x", time: 0)])
      _ = HistoryWeighting(positionDecay: 1.5).weights(of: log.history(of: UserIndex(0)))
    }
    await #expect(processExitsWith: .failure) {
      let log = try Interactions([Interaction(user: "a", item: "x", time: 0)])
      _ = try ItemCF(options: ItemCFOptions(popularityExponent: -0.1)).fit(log)
    }
    await #expect(processExitsWith: .failure) {
      let log = try Interactions([Interaction(user: "a", item: "x", time: 0)])
      _ = try ItemCF(options: ItemCFOptions(activeUserPenalty: .infinity)).fit(log)
    }
  }

  @Test func theHeaviestNeighbourIsFoundBeforePopularityDivides() throws {
    // x and the hit share three users, x and y two; only the hit has users of its own.
    let pairs = ["axhy", "bxhy", "cxh", "dh", "eh", "fh", "gh"]
    let log = try Interactions(
      pairs.flatMap { row in
        row.dropFirst().map { Interaction(user: "\(row.prefix(1))", item: "\($0)", time: 0) }
      }
    )
    let (x, hit, y) = (ItemIndex(0), ItemIndex(1), ItemIndex(2))
    let likes = Likes(log)
    #expect(likes.users(of: x) == [UserIndex(0), UserIndex(1), UserIndex(2)])
    #expect(likes.popularity(of: hit) == 7 && likes.activity(of: UserIndex(2)) == 2)
    #expect(likes.popularity(of: ItemIndex(9)) == 0 && likes.activity(of: UserIndex(9)) == 0)
    let model = try ItemCF(options: ItemCFOptions(popularityExponent: 1)).fit(likes)
    #expect(model.heaviestNeighbour(of: x) == hit)
    #expect(model.similarItems(to: x, count: 1).map(\.item) == [y])
    #expect(model.heaviestNeighbour(of: ItemIndex(9)) == nil)
    let some = try ItemCF().fit(likes, neighboursOf: [x])
    #expect(some.heaviestNeighbour(of: hit) == nil)
    // Histories that weigh differently need no new fit.
    let decayed = HistoryWeighting(positionDecay: 0.5)
    let fitted = try ItemCF(options: ItemCFOptions(history: decayed)).fit(likes)
    #expect(try ItemCF().fit(likes).weighing(decayed) == fitted)
  }

  @Test func aNeighbourBeforeWeighsLessThanOneAfter() throws {
    let log = try Interactions([
      Interaction(user: "a", item: "x", time: 1), Interaction(user: "a", item: "y", time: 2),
      Interaction(user: "a", item: "z", time: 3),
    ])
    let options = ItemCFOptions(backwardWeight: 0.5, positionDecay: 0.25)
    let model = try ItemCF(options: options).fit(log)
    func similarity(_ item: Int, _ other: Int) -> Double {
      model.similarItems(to: ItemIndex(item), count: 9).first { $0.item.value == other }?
        .similarity ?? 0
    }
    #expect(similarity(0, 1) == 1 && similarity(1, 0) == 0.5)
    #expect(similarity(0, 2) == 0.25 && similarity(2, 0) == 0.125)
  }

  @Test func pairsBeyondTheSessionDoNotCount() throws {
    let log = try Interactions([
      Interaction(user: "a", item: "x", time: 0), Interaction(user: "a", item: "y", time: 60),
      Interaction(user: "a", item: "z", time: 121),
    ])
    let model = try ItemCF(options: ItemCFOptions(sessionWindow: 60)).fit(log)
    #expect(model.similarItems(to: ItemIndex(0), count: 9).map(\.item) == [ItemIndex(1)])
    #expect(model.similarItems(to: ItemIndex(2), count: 9).isEmpty)
    #expect(model.pairTotal == 2)
  }
}
