import Demos
import Testing
import Wording

/// New items by id, by tags, by words and by factors, through the demo itself.
struct ItemColdStartTests {
  /// The walk at all dials' initial values.
  private static let plain = SharedWalk(of: ItemColdStart())

  /// The steps of that walk in their last form.
  private func plain() throws -> [DemoStep] { try Self.plain.steps() }

  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 7
  ) throws -> [DemoStep] {
    try walk(of: ItemColdStart(), settings: settings, seed: seed, count: count)
  }

  @Test(arguments: Claim.unitSeeds) func contentFindsTheAudienceAndIdsDoNot(seed: UInt64) throws {
    let walk = try steps(seed: seed, count: 6)
    #expect(try walk[1].fact("itemcf-auc", of: "figures") == 0.5)
    #expect(try walk[1].fact("co-occurring", of: "figures") == 0)
    let untrained = try walk[1].fact("untrained-auc", of: "figures")
    #expect(abs(untrained - 0.5) < 0.06, "\(untrained)")
    let tags = try walk[2].fact("auc", of: "figures")
    let words = try walk[3].fact("auc", of: "figures")
    let ridge = try walk[5].fact("auc", of: "figures")
    #expect(tags > 0.6 && words > 0.6 && ridge > 0.6, "\(tags) \(words) \(ridge)")
    #expect(walk[1].outcome == ["id-based-area": "chance"])
  }

  @Test(arguments: Claim.unitSeeds) func itFailsWhereTheCardSaysSo(seed: UInt64) throws {
    let wrong = try steps(["tag-truth": .number(0)], seed: seed, count: 4)
    #expect(try wrong[2].fact("auc", of: "figures") < 0.6)
    #expect(try wrong[3].fact("auc", of: "figures") > 0.6)
    let bait = try steps(
      ["tag-truth": .number(0), "text": .choice("clickbait")],
      seed: seed,
      count: 4
    )
    #expect(try bait[3].fact("auc", of: "figures") < 0.6)
    let grown = try steps(["kept-likes": .number(20)], seed: seed, count: 2)
    #expect(try grown[1].fact("itemcf-auc", of: "figures") > 0.55)
    #expect(grown[1].outcome == ["id-based-area": "above"])
  }

  /// Seed 7 as it was when this was written; the last digit may turn with another mathematics library.
  @Test func figuresAreThoseThatWereStored() throws {
    let walk = try plain()
    let stored = [(2, 0.7998), (3, 0.8487), (5, 0.8167)]
    for (step, expected) in stored {
      let found = try walk[step].fact("auc", of: "figures")
      #expect(abs(found - expected) < 1e-3, "\(walk[step].id): \(found)")
    }
  }

  @Test func neighboursByTagsAreRankedByWhatTheyShare() throws {
    let list = try plain()[2].ranking("neighbours")
    #expect(list.map(\.score) == list.map(\.score).sorted(by: >))
    // Two tags each: one in common of three is a third; both in common would be the same video.
    #expect(list.allSatisfy { $0.score == 1.0 / 3 || $0.score == 1 })
  }

  @Test(arguments: [2, 4, 5]) func newItemsStandAtTheirPlacesOnly(interval: Int) throws {
    let step = try steps(["mix-every": .number(Double(interval))], count: 5)[4]
    guard case .table(let table)? = step.exhibits.first?.content else {
      Issue.record("no list")
      return
    }
    #expect(table.rows.count == 10)
    let places = table.rows.indices.filter { table.rows[$0].isFocus }.map { $0 + 1 }
    #expect(!places.isEmpty && places.allSatisfy { $0 % interval == 0 }, "\(places)")
    #expect(try step.fact("mixed-in", of: "figures") == Double(places.count))
  }

  @Test(arguments: Claim.unitSeeds) func theRidgeLearnsWhichTagsMatter(seed: UInt64) throws {
    let step = try steps(seed: seed, count: 6)[5]
    guard case .bars(let bars)? = step.exhibits.first(where: { $0.id == "weights" })?.content
    else {
      Issue.record("no weights")
      return
    }
    #expect(bars.bars.count == 2 && bars.bars[0].value > 2 * bars.bars[1].value)
  }

  @Test func theLastStepStreamsAndAgreesWithTheOthers() throws {
    let walk = try plain()
    let states = try Self.plain.states()[6]
    #expect(states.compactMap(\.progress).map(\.done) == Array(0...6))
    guard case .bars(let bars)? = states.last?.exhibits.first?.content else {
      Issue.record("no bars")
      return
    }
    let areas = bars.bars.map(\.value)
    #expect(areas[0] == 0.5)
    for (place, id) in [(3, "attributes"), (4, "text"), (5, "ridge")] {
      let step = try #require(walk.first { $0.id == id })
      #expect(try areas[place] == step.fact("auc", of: "figures"))
    }
    #expect(bars.bars.count { $0.isFocus } == 1)
  }

  @Test(arguments: ItemColdStart().card.dials.map(\.id))
  func dialChangesItsFirstStepAndNoneBefore(name: String) throws {
    let dial = try #require(ItemColdStart().card.dials.first { $0.id == name })
    let plain = try plain()
    let first = try #require(plain.firstIndex { $0.id == dial.firstStep })
    let turned = try steps(
      [name: dial.turned(dial.initial, by: name == "tag-truth" ? -9 : 2)],
      count: first + 1
    )
    #expect(plain[..<first] == turned[..<first])
    #expect(plain[first] != turned[first])
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try steps(seed: 1, count: 6) == steps(seed: 1, count: 6))
    #expect(try steps(seed: 1, count: 3) != steps(seed: 2, count: 3))
  }

  @Test func aCancelledWalkStops() async {
    #expect(await endOfWalk(of: ItemColdStart(), cancelledAt: "figures") == .cancelled)
  }
}
