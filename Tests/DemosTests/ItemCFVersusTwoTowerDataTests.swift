import Demos
import Testing
import Wording

/// ItemCF and two towers on a log of the user's.
struct ItemCFVersusTwoTowerDataTests {
  /// Forty users in two tastes of twelve items each; each likes eight of them. Ten users last like
  /// an item of their taste that nobody liked before.
  private func file(genres: Bool) -> String {
    var rows = ["user,item,timestamp,title" + (genres ? ",genres" : "")]
    for user in 0..<40 {
      let taste = user % 2
      let word = taste == 0 ? "River" : "Mountain"
      var items = (0..<8).map { taste * 12 + ($0 + user / 2) % 12 }
      if user % 4 < 2, user < 20 { items.append(24 + taste) }
      for (place, item) in items.enumerated() {
        rows.append(
          "u\(user),i\(item),\(100 * user + place),\(word) \(item)" + (genres ? ",\(word)" : "")
        )
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [true, false]) func theSameStepsAreTakenOnTheUsersLog(genres: Bool) throws {
    let walks = try ItemCFVersusTwoTower().prepare(DemoData(file(genres: genres)))
    let card = walks.card
    #expect(card.steps.map(\.id) == ItemCFVersusTwoTower().card.steps.map(\.id))
    #expect(card.dials.contains { $0.id == "features" } == genres)
    #expect(!card.dials.contains { ["people", "pair-share"].contains($0.id) })
    #expect(card.predictions.isEmpty && card.claims.isEmpty && card.claim.en.isEmpty)
    var run = try walks.run(DemoSettings(values: ["length": .number(5)]), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == card.steps.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    #expect(try walk[0].numbers("items", of: "bands").last == 2)
    #expect(try walk[0].numbers("asked", of: "bands").last == 10)
    // What nobody liked before is found by its genre alone.
    let bars = try walk[3].bars("recall")
    let new = bars[bars.count - 2].value
    #expect(walk[1].remark?.en.contains("items in all") == false)
    #expect(genres ? new > 0.5 : new == 0, "\(new)")
    // What goes with what is not known of such a log.
    #expect(!walk[3].exhibits.contains { $0.id == "pairs" })
  }

  @Test func nothingNewLeavesItsStepOut() throws {
    let rows = file(genres: true).split(separator: "\n").filter { row in
      !row.contains(",i24,") && !row.contains(",i25,")
    }
    let walks = try ItemCFVersusTwoTower().prepare(DemoData(rows.joined(separator: "\n") + "\n"))
    #expect(!walks.card.steps.contains { $0.id == "new-item" })
    var run = try walks.run(DemoSettings(values: ["epochs": .number(1)]), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == walks.card.steps.map(\.id))
    // A band that nothing is asked of is not shown.
    #expect(try walk[3].bars("recall").count % 3 == 0)
    #expect(try walk[3].bars("recall").allSatisfy { $0.value.isFinite })
    // Lists of 30 hold a catalogue of 24, and the screen says so.
    #expect(walk[1].remark?.en.hasPrefix("There are 24 items in all") == true)
  }

  /// 700 users with a hundred clicks each: ten epochs would take long, and both the dial and the
  /// result say that there are fewer.
  @Test func aLargeLogBeginsWithFewerEpochsAndSaysSo() throws {
    var rows = ["user,item,timestamp"]
    for user in 0..<700 {
      for place in 0..<100 {
        rows.append("u\(user),i\((place * 7 + user * 13) % 400),\(1000 * user + place)")
      }
    }
    let walks = try ItemCFVersusTwoTower().prepare(DemoData(rows.joined(separator: "\n") + "\n"))
    let dial = try #require(walks.card.dials.first { $0.id == "epochs" })
    #expect(dial.initial == .number(5))
    #expect(dial.explanation.en.contains("begins with 5 instead of 10"))
    let small = try ItemCFVersusTwoTower().prepare(DemoData(file(genres: false)))
    #expect(small.card.dials.first { $0.id == "epochs" }?.initial == .number(10))
    /// The training before its first batch.
    func begun(_ settings: DemoSettings) throws -> DemoStep? {
      var run = try walks.run(settings, seed: 7)
      for _ in 0..<2 { _ = try run.next() }
      return try run.next()
    }
    let step = try #require(try begun(DemoSettings()))
    #expect(step.remark?.en.contains("69300 clicks and is learnt from 5 times") == true)
    #expect(step.progress?.total == 5 * 68)
    let turned = try #require(try begun(DemoSettings(values: ["epochs": .number(1)])))
    #expect(turned.remark?.en.contains("clicks and is learnt from") == false)
  }

  @Test func nothingIsSaidOfTheMadeWorld() throws {
    let card = try ItemCFVersusTwoTower().prepare(DemoData(file(genres: true))).card
    let texts =
      card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
      + card.dials.flatMap { [$0.title, $0.explanation] }
    for text in texts {
      #expect(!text.zh.contains("视频") && !text.en.lowercased().contains("video"))
    }
  }

  @Test(arguments: ["user,item\na,x\n", "user,item,value\na,x,much\n", ""])
  func whatCannotBeAskedIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) {
      try ItemCFVersusTwoTower().prepare(DemoData(text))
    }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: "))
  }
}
