import Demos
import Testing
import Wording

/// ItemCF and two towers, band by band, through the demo itself.
struct ItemCFVersusTwoTowerTests {
  /// The last form of one of that walk's steps.
  private func step(_ id: String) throws -> DemoStep {
    try #require(try sharedSteps(of: ItemCFVersusTwoTower()).first { $0.id == id })
  }

  /// A world and a training that take no time.
  private static let small: [String: DialValue] = ["people": .number(60), "epochs": .number(1)]

  @Test func bandsPartTheItemsAndTheirClicks() throws {
    let bands = try step("bands")
    let (items, learnt) = (
      try bands.numbers("items", of: "bands"), try bands.numbers("learnt", of: "bands")
    )
    #expect(items.reduce(0, +) == (try bands.fact("items", of: "world")))
    // A fifth of the known items, rounded up; down to a half; the others.
    let known = items[0] + items[1] + items[2]
    #expect(items[0] == (0.2 * known).rounded(.up))
    #expect(items[0] + items[1] == (0.5 * known).rounded(.up))
    #expect(learnt[3] == 0 && learnt[0] > learnt[1] && learnt[1] > learnt[2])
    #expect(try bands.numbers("asked", of: "bands").allSatisfy { $0 > 0 })
  }

  @Test func countingRemembersPairsAndHasNothingForTheNew() throws {
    let memory = try step("memory")
    // ItemCF's and popularity's of each band in turn.
    let bars = try memory.bars("recall").map(\.value)
    let recall = stride(from: 0, to: 8, by: 2).map { bars[$0] }
    let popular = stride(from: 1, to: 8, by: 2).map { bars[$0] }
    #expect(recall[0] > recall[1] && recall[1] > recall[2] && recall[2] > 0 && recall[3] == 0)
    // The head is no proof of memory, the middle is one.
    #expect(popular[0] > 0.9 && popular[1] < recall[1] && popular[2...] == [0, 0], "\(bars)")
    #expect(try #require(memory.remark?.en).contains("ItemCF finds none"))
    #expect(memory.outcome == ["itemcf-on-brand-new": "none"])
    // What goes with a popular item stands first, though no attribute tells of it.
    let near = memory.ranking("neighbours")
    #expect(near.map(\.isFocus) == [true, false, false, false, false, false])
    let without = try sharedSteps(
      of: ItemCFVersusTwoTower(),
      ["pair-share": .number(0)],
      count: 2
    )[1]
    #expect(without.ranking("neighbours").allSatisfy { !$0.isFocus })
    #expect(!without.exhibits.contains { $0.title?.en.contains("marked") == true })
  }

  @Test func theTrainingStreamsAndLearns() throws {
    let states = try sharedStates(of: ItemCFVersusTwoTower())[2]
    #expect(states.count > 10)
    for (place, state) in states.enumerated() {
      let curves = try state.curves("course")
      #expect(curves.places.count == place + 1)
      guard case .bars(let bars)? = state.exhibits.first?.content else { break }
      // All states on one scale.
      #expect(bars.whole == 1)
      let now = bars.bars.map(\.value)
      #expect(now == curves.series.compactMap(\.values.last))
      #expect(curves.series.map(\.id) == ["head", "middle", "tail", "brand-new"])
      #expect(curves.series.allSatisfy { $0.values.count == place + 1 })
      #expect(state.outcome.isEmpty == (place < states.count - 1))
      #expect(state.progress?.isComplete == (place == states.count - 1))
    }
    #expect(states[0].progress?.done == 0)
    #expect(states[0].remark?.en.contains("ids and attributes") == true)
    let loss = try #require(try states.last?.curves("loss").series.first?.values)
    #expect(loss.count == states.count - 1 && (loss.last ?? 9) < loss[0] - 0.5, "\(loss)")
    #expect(states.last?.outcome == ["where-towers-win": "new"])
  }

  @Test func memoryWinsWhereThereIsMuchAndFeaturesWhereThereIsLittle() throws {
    let sides = try step("side-by-side")
    let bars = try sides.bars("recall")
    // Without popularity's.
    let recall = bars.indices.filter { $0 % 3 < 2 }.map { bars[$0].value }
    #expect(recall[0] > 1.3 * recall[1] && recall[2] > 1.05 * recall[3], "\(recall)")
    #expect(recall[5] > recall[4] && recall[7] > 0.3 && recall[6] == 0, "\(recall)")
    #expect(bars.count(where: \.isFocus) == 4)
    #expect(try sides.fact("itemcf", of: "pairs") > 1.3 * sides.fact("two-tower", of: "pairs"))
    #expect(try sides.fact("itemcf", of: "pairs") > 1.3 * sides.fact("popularity", of: "pairs"))
    // The curves end where the bars stand.
    let ends = try step("train").curves("course").series.compactMap(\.values.last)
    #expect(ends == [recall[1], recall[3], recall[5], recall[7]])
    let memory = try step("memory").bars("recall").map(\.value)
    #expect(
      memory
        == bars.indices.filter { $0 % 3 != 1 }.map { bars[$0].value }
    )
  }

  @Test func reasonsAddUpToTheScoreAndAProductHasNone() throws {
    let reasons = try step("reasons")
    let parts = try reasons.bars("itemcf")
    #expect(parts.count == 6 && parts.contains(where: \.isFocus))
    let sum = try parts.reduce(0) { $0 + $1.value } + reasons.fact("others", of: "sum")
    #expect(abs(sum - (try reasons.fact("score", of: "sum"))) < 1e-9)
    let product = try reasons.fact("product", of: "two-tower")
    #expect(abs(product) <= 1.000_01)
  }

  @Test func aNewItemLiesAmongItsTopicByFeaturesAndNowhereByIds() throws {
    let new = try step("new-item")
    #expect(try new.fact("co-occurring", of: "figures") == 0)
    #expect(try new.fact("by-itemcf", of: "figures") == 0)
    #expect(try new.fact("by-two-tower", of: "figures") > 0)
    #expect(new.ranking("neighbours").count(where: \.isFocus) >= 3)
    let ids = try sharedSteps(
      of: ItemCFVersusTwoTower(),
      Self.small.merging(["features": .choice("ids")]) { $1 },
      count: 6
    )
    #expect(try ids[3].bars("recall").last?.value == 0)
    #expect(ids[5].ranking("neighbours").isEmpty)
    #expect(try ids[5].fact("by-two-tower", of: "figures") == 0)
    #expect(ids[5].remark?.en.contains("ids alone") == true)
  }

  @Test func withoutCorrectionTheHeadIsLost() throws {
    let states = try sharedStates(of: ItemCFVersusTwoTower())[6]
    let last = try #require(states.last)
    let (with, without) = (
      try last.numbers("with", of: "bands"), try last.numbers("without", of: "bands")
    )
    #expect(with[0] > 2 * without[0] && with[4] > 1.2 * without[4], "\(with) \(without)")
    #expect(without[2] > 1.5 * with[2], "\(with) \(without)")
    // Lists hold less popular items.
    #expect(with[5] > without[5])
    #expect(last.outcome == ["head-without-log-q": "falls"])
    // Both begin with the same weights; one curve is whole while the other grows.
    for (place, state) in states.enumerated() {
      let series = try state.curves("recall").series
      #expect(series[0].values.count == states.count && series[1].values.count == place + 1)
      #expect(series[0].values[0] == series[1].values[0])
      // The table holds both after as many batches.
      #expect(try state.numbers("with", of: "bands")[4] == series[0].values[place])
      #expect(try state.numbers("without", of: "bands")[4] == series[1].values[place])
    }
    // Even negatives have nothing to correct but a constant; all items not even that.
    let all = try sharedSteps(
      of: ItemCFVersusTwoTower(),
      Self.small.merging(["negatives": .choice("all")]) { $1 },
      count: 7
    )[6]
    #expect(try all.numbers("with", of: "bands") == all.numbers("without", of: "bands"))
    #expect(all.outcome == ["head-without-log-q": "same"])
  }

  @Test func bothAsChannelsFindMoreThanEither() throws {
    let together = try step("together")
    let recall = try together.bars("recall").map(\.value)
    #expect(recall[2] > 1.01 * max(recall[0], recall[1]), "\(recall)")
    // What each band pays is said.
    #expect(together.remark?.en.contains("brand-new -0.") == true)
    #expect(try together.fact("best-alone", of: "figures") == max(recall[0], recall[1]))
    let (first, second) = (
      try together.fact("itemcf-quota", of: "figures"),
      try together.fact("two-tower-quota", of: "figures")
    )
    #expect(first == 18 && second == 12)
    // All places to one channel: that channel's list.
    let alone = try sharedSteps(
      of: ItemCFVersusTwoTower(),
      Self.small.merging(["itemcf-share": .number(1)]) { $1 }
    )
    let bars = try #require(try alone.last?.bars("recall").map(\.value))
    #expect(bars[2] == bars[0])
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    // Once trained, and once more from the shelf of the world that is kept.
    let demo = ItemCFVersusTwoTower()
    var first = try demo.run(DemoSettings(values: Self.small), seed: 1)
    var second = try demo.run(DemoSettings(values: Self.small), seed: 1)
    var states = 0
    while let step = try first.next() {
      #expect(try second.next() == step)
      states += 1
    }
    #expect(states > 8)
    let again = try newSteps(of: demo, Self.small, seed: 1)
    #expect(try again == newSteps(of: ItemCFVersusTwoTower(), Self.small, seed: 1))
    #expect(try again != newSteps(of: demo, Self.small, seed: 2))
  }

  @Test(arguments: ["train", "log-q"]) func aCancelledWalkStops(at step: String) async {
    let end = await endOfWalk(
      of: ItemCFVersusTwoTower(),
      settings: Self.small,
      cancelledAt: step
    )
    #expect(end == .cancelled)
  }
}
