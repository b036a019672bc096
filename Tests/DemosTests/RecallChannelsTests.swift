import Demos
import Testing
import Wording

/// What merging is worth, through the demo itself.
struct RecallChannelsTests {
  private static let demo = RecallChannels()

  private func steps(
    _ settings: [String: DialValue] = [:],
    seed: UInt64 = 7,
    count: Int = 5
  ) throws -> [DemoStep] {
    try sharedSteps(of: Self.demo, settings, seed: seed, count: count)
  }

  @Test func theFiguresAreThoseOfTheChannelsBefore() throws {
    let walk = try steps()
    let best = try walk[4].fact("best-alone", of: "figures")
    #expect(walk[4].outcome == ["merged-against-best": "better"])
    // Alone, only one channel brings what nobody has clicked.
    #expect(try walk[1].numbers("new", of: "alone") == [0, 0, 0, 1])
    let recalls = try walk[1].numbers("recall", of: "alone")
    let bars = try walk[4].bars("recall").map(\.value)
    #expect(recalls.max() == best && recalls == Array(bars.prefix(4)))
    // Its hits are its own.
    let own = try walk[2].table("own-hits").rows
    #expect(own[3].values[1] == own[3].values[2] && own[3].values[2] == own[3].values[3])
  }

  @Test func theStoredWalkIsTheOneOfSeed7() throws {
    // The towers' sums differ in the last bits between processors, and with them a few places.
    let figures = try #require(try steps().last)
    #expect(abs(try figures.fact("best-alone", of: "figures") - 0.471) < 0.005)
    #expect(abs(try figures.fact("merged", of: "figures") - 0.511) < 0.01)
  }

  @Test func copiesAddNothingAndHaveTheSame() throws {
    let walk = try steps(["channels": .choice("copies")])
    let (best, merged) = (
      try walk[4].fact("best-alone", of: "figures"), try walk[4].fact("merged", of: "figures")
    )
    #expect(abs(merged - best) < 0.01 * best)
    #expect(walk[4].outcome == ["merged-against-best": "same"])
    let overlap = try walk[2].table("overlap").rows
    for row in overlap {
      for value in row.values.dropFirst() { #expect(try value.shownNumber > 0.9) }
    }
  }

  @Test func oneChannelAloneIsItself() throws {
    let off: [String: DialValue] = [
      "quota-two-tower": .number(0), "quota-popularity": .number(0), "quota-new-items": .number(0),
    ]
    let walk = try steps(off)
    let recall = try walk[4].bars("recall").map(\.value)
    #expect(recall[0] == recall[5] && recall[0] == recall[4], "\(recall)")
    #expect(try walk[3].fact("itemcf", of: "taken") == 30)
    #expect(try walk[3].fact("beyond-quota", of: "taken") == 12)
    // Without the only channel nothing is left.
    #expect(try walk[4].bars("without")[0].value == recall[0])
  }

  @Test func quotasHoldAndEachItemComesOnce() throws {
    let walk = try steps(count: 4)
    let names = ["itemcf", "two-tower", "popularity", "new-items"]
    #expect(try names.map { try walk[3].fact($0, of: "taken") } == [18, 4, 2, 6])
    let rows = try walk[3].table("merged").rows
    #expect(rows.count == 10 && Set(rows.map { $0.values[0] }).count == 10)
    // In turns: each of the first four places is another channel's.
    #expect(Set(rows.prefix(4).map { $0.values[1] }).count == 4)
    // Whoever brought it in has a rank for it.
    let titles = try walk[3].table("merged").columns.dropFirst(2).map(\.title)
    for row in rows {
      let place = try #require(titles.firstIndex { .text($0) == row.values[1] })
      #expect(try row.values[place + 2].shownNumber >= 1)
    }
  }

  @Test func theChannelsStreamOneAfterTheOther() throws {
    let states = try sharedStates(of: Self.demo)[1]
    #expect(states.compactMap(\.progress).map(\.done) == [0, 1, 2, 3, 4])
    for (done, state) in states.enumerated() {
      #expect(try state.table("alone").rows.count == done)
      #expect((state.remark == nil) == (done < 4))
    }
  }

  @Test func sameSeedAndSettingsGiveTheSameWalk() throws {
    // Another demo, which remembers nothing of the first.
    #expect(try steps() == newSteps(of: RecallChannels()))
    #expect(try steps(seed: 2, count: 1) != steps(count: 1))
  }

  private let file = """
    user,item,timestamp,title
    a,1,100,Red tea
    a,2,160,Green tea
    a,3,900,Black tea
    b,1,100,Red tea
    b,2,150,Green tea
    b,4,300,White tea
    c,2,500,Green tea
    c,1,560,Red tea
    d,5,100,Strong coffee
    d,7,160,Mild coffee
    d,6,900,Iced coffee
    e,5,100,Strong coffee
    e,7,150,Mild coffee
    e,8,300,Hot coffee

    """

  @Test func theSameStepsAreTakenOnTheUsersLog() throws {
    let walks = try RecallChannels().prepare(DemoData(file))
    var run = try walks.run(DemoSettings(values: ["length": .number(4)]), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == RecallChannels().card.steps.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    // Learnt: a 1 2, b 1 2, c 2, d 5 7, e 5 7. Held out: 3, 4, 1, 6, 8; all but 1 are new, and by
    // their titles like the teas or the coffees.
    #expect(try walk[0].fact("new-items", of: "world") == 4)
    let alone = try walk[1].table("alone").rows
    #expect(try abs(alone[0].values[1].shownNumber - 0.2) < 1e-12)
    #expect(try alone[3].values[2].shownNumber == 1)
    #expect(try walk[4].fact("merged", of: "figures") == 1)
    let card = walks.card
    #expect(card.predictions.isEmpty && card.claims.isEmpty && card.claim.en.isEmpty)
    #expect(!card.dials.contains { $0.id == "new-share" })
  }

  @Test(arguments: ["user,item\na,x\n", "user,item,value\na,x,much\n", ""])
  func whatCannotBeAskedIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) { try RecallChannels().prepare(DemoData(text)) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: "))
  }
}
