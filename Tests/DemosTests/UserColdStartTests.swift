import Demos
import Testing
import Wording

/// The ladder of a new user, rung by rung, through the demo itself.
struct UserColdStartTests {
  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 7
  ) throws -> [DemoStep] {
    try sharedSteps(of: UserColdStart(), settings, seed: seed, count: count)
  }

  private func series(_ step: DemoStep, _ exhibit: String, _ id: String) throws -> [Double] {
    try #require(try step.curves(exhibit).series.first { $0.id == id }).values
  }

  @Test func afterOneClickTheBlendIsAhead() throws {
    #expect(try steps()[5].outcome == ["after-one-click": "blend"])
  }

  /// Seed 7 as it was when this was written; the last digit may turn with another mathematics
  /// library.
  @Test func figuresAreThoseThatWereStored() throws {
    let walk = try steps()
    let stored = [[0.127, 0.656], [0.151, 0.694], [0.187, 0.681], [0.202, 0.775]]
    for (place, step) in [1, 2, 3, 4].enumerated() {
      let found = [
        try walk[step].fact("ndcg", of: "figures"), try walk[step].fact("hit-rate", of: "figures"),
      ]
      for (value, expected) in zip(found, stored[place]) {
        #expect(abs(value - expected) < 1e-3, "\(walk[step].id): \(found)")
      }
    }
  }

  @Test func theListWithoutKnowledgeIsEverybodys() throws {
    let list = try steps()[1].ranking("recommended")
    #expect(list.count == 8)
    #expect(list.map(\.score) == list.map(\.score).sorted(by: >))
    // What everyone likes does not hang on what this newcomer would tick.
    let other = try steps(["tags": .picks(["cats"])], count: 2)[1].ranking("recommended")
    #expect(other == list)
  }

  @Test(arguments: ["cats", "coding", "calligraphy"]) func aTickedTagComesUp(
    topic: String
  ) throws {
    let plain = try steps(["tags": .picks([])], count: 4)
    let ticked = try steps(["tags": .picks([topic])], count: 4)
    let title = try #require(
      UserColdStart().card.dials.first { $0.id == "tags" }?.pickable
        .first { $0.id == topic }?.title.en
    )
    func count(_ step: DemoStep) -> Int {
      step.ranking("recommended").count { $0.label.en.hasPrefix("\(title):") }
    }
    #expect(count(ticked[3]) >= 3 && count(ticked[3]) > count(plain[3]))
    // Without a tick the list is the group's.
    #expect(
      plain[3].ranking("recommended").map(\.label) == plain[2].ranking("recommended").map(\.label)
    )
  }

  @Test func bothPartsOfABlendAddUpToItsScore() throws {
    let entries = try steps(["clicks": .number(5)], count: 5)[4].ranking("recommended")
    for entry in entries {
      #expect(entry.contributions.count == 2)
      let sum = entry.contributions.reduce(0) { $0 + $1.value }
      #expect(abs(sum - entry.score) < 1e-12)
    }
    // 5 clicks against a prior of 5.
    let walk = try steps(["clicks": .number(5)], count: 5)
    #expect(try walk[4].fact("trust", of: "figures") == 0.5)
  }

  @Test func theSweepStreamsAndAgreesWithTheSteps() throws {
    let walk = try steps()
    let states = try sharedStates(of: UserColdStart())[5]
    #expect(states.compactMap(\.progress).map(\.done) == Array(0...13))
    for (done, state) in states.enumerated() {
      #expect(try state.curves("ndcg").places.count == done)
      #expect(state.outcome.isEmpty == (done < 13) && (state.remark == nil) == (done < 13))
    }
    let last = try #require(states.last)
    let clicks = try #require(walk.first { $0.id == "clicks" })
    // The dial stands at 2 clicks, the second place.
    #expect(try series(last, "ndcg", "blend")[1] == clicks.fact("ndcg", of: "figures"))
    #expect(try series(last, "ndcg", "itemcf")[1] == clicks.fact("itemcf-ndcg", of: "figures"))
    #expect(try series(last, "ndcg", "tags")[1] == clicks.fact("ndcg-below", of: "figures"))
  }

  @Test func theLogOfExplorationHasPropensitiesThatTell() throws {
    let step = try #require(try steps().last)
    guard case .table(let table)? = step.exhibits.first(where: { $0.id == "log" })?.content
    else {
      Issue.record("no log")
      return
    }
    // 0.9 on the one that LinUCB takes and a twelfth of 0.1 on each: nothing else can be chosen.
    for row in table.rows {
      guard case .number(let chance, _) = row.values[3] else { continue }
      #expect(abs(chance - 0.1 / 12) < 1e-12 || abs(chance - (0.9 + 0.1 / 12)) < 1e-12)
    }
    let (estimate, truth) = (
      try step.fact("estimate", of: "figures"), try step.fact("truth", of: "figures")
    )
    #expect(abs(estimate - truth) < 0.05, "\(estimate) \(truth)")
  }

  @Test func thompsonSamplingExploresTooWithPropensitiesOfItsOwn() throws {
    let plain = try #require(try steps().last)
    let step = try #require(
      try steps(["policy": .choice("thompson"), "rounds": .number(3)]).last
    )
    let rows = try step.table("log").rows
    #expect(rows.count == 3)
    for row in rows {
      guard case .number(let chance, _) = row.values[3] else {
        Issue.record("no propensity")
        continue
      }
      // Neither of the two that LinUCB logs.
      #expect(chance > 0 && chance < 1)
      #expect(abs(chance - 0.1 / 12) > 1e-6 && abs(chance - (0.9 + 0.1 / 12)) > 1e-6)
    }
    let title = try #require(step.exhibits.first { $0.id == "log" }?.title)
    #expect(title.en.contains("Thompson") && title.zh.contains("Thompson"))
    // Those that do not explore are as they were, over as many videos.
    let short = try #require(try steps(["rounds": .number(3)]).last)
    for way in ["greedy", "even", "truth"] {
      #expect(try step.fact(way, of: "figures") == short.fact(way, of: "figures"))
    }
    #expect(step != short && short != plain)
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    #expect(try steps(count: 5) == newSteps(of: UserColdStart(), count: 5))
    #expect(try steps(seed: 1, count: 3) != steps(seed: 2, count: 3))
  }

  @Test(arguments: ["sweep", "clicks"]) func aCancelledWalkStops(at step: String) async throws {
    let run = try UserColdStart().run(DemoSettings(), seed: 7)
    let task = Task { () -> DemoError? in
      var run = run
      do throws(DemoError) {
        while let found = try run.next() {
          if found.id == step { withUnsafeCurrentTask { $0?.cancel() } }
        }
        return nil
      } catch {
        return error
      }
    }
    #expect(await task.value == .cancelled)
  }
}
