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
