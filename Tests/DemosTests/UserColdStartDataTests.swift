import Demos
import Testing
import Wording

/// The ladder on a log of the user's: everyone and clicks are all that such a log speaks of.
struct UserColdStartDataTests {
  /// Eight users in two tastes of six items each, everything liked but one by each.
  private var file: String {
    var rows = ["user,item,timestamp,title"]
    for user in 0..<8 {
      for place in 0..<6 where place != user / 2 {
        let item = user % 2 * 6 + (place + user) % 6
        rows.append("u\(user),i\(item),\(100 * user + place),Item \(item)")
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  @Test func theRungsThatALogKnowsAreTaken() throws {
    let walks = try UserColdStart().prepare(DemoData(file))
    let card = walks.card
    #expect(card.steps.map(\.id) == ["newcomers", "everyone", "tags", "clicks", "sweep"])
    #expect(card.dials.map(\.id) == ["list-length", "clicks", "prior-clicks"])
    #expect(card.predictions.isEmpty && card.claims.isEmpty && card.claim.en.isEmpty)
    var run = try walks.run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == card.steps.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    // Every fourth of eight users is a newcomer.
    #expect(try walk[0].fact("newcomers", of: "world") == 2)
    #expect(try walk[0].fact("known", of: "world") == 6)
    // ItemCF knows the taste after one click, and everyone's list cannot tell the two apart.
    let curves = try walk[4].curves("hit-rate").series
    #expect(curves.map(\.id) == ["blend", "itemcf", "everyone"])
    var again = try walks.run(DemoSettings(), seed: 8)
    #expect(try again.walkthrough() == walk)
  }

  @Test func withoutTagsTheStepSaysWhyThereIsNothingToPick() throws {
    var run = try UserColdStart().prepare(DemoData(file)).run(DemoSettings(), seed: 7)
    let step = try #require(try run.walkthrough().first { $0.id == "tags" })
    #expect(step.exhibits.isEmpty)
    #expect(step.remark?.en.hasPrefix("The file has no tags to pick") == true)
    #expect(step.remark?.zh.contains("没有标签可勾") == true)
  }

  /// The same log with a genre for each taste and one for every second item.
  private var tagged: String {
    let rows = file.split(separator: "\n").enumerated().map { place, row in
      guard place > 0 else { return row + ",genres" }
      let item = Int(row.split(separator: ",")[1].dropFirst()) ?? 0
      return row + "," + (item < 6 ? "Warm" : "Cold") + (item % 2 == 0 ? "|Even" : "")
    }
    return rows.joined(separator: "\n") + "\n"
  }

  @Test func tagsOfALogArePicked() throws {
    let walks = try UserColdStart().prepare(DemoData(tagged))
    let dial = try #require(walks.card.dials.first { $0.id == "tags" })
    #expect(Set(dial.pickable.map(\.id)) == ["own", "Warm", "Cold", "Even"])
    #expect(dial.initial == .picks(["own"]))
    func list(_ tags: [String]) throws -> [String] {
      var run = try walks.run(DemoSettings(values: ["tags": .picks(tags)]), seed: 7)
      let step = try #require(try run.walkthrough(steps: 3).last)
      return step.ranking("recommended").map(\.label.en)
    }
    func isWarm(_ title: String) -> Bool { Int(title.dropFirst(5)).map { $0 < 6 } ?? false }
    #expect(try list(["Warm"]).prefix(5).allSatisfy(isWarm))
    #expect(try !list(["Cold"]).prefix(5).contains(where: isWarm))
    // The first newcomer likes the warm ones, every second of which is even.
    let ticked = dial.pickable.map(\.id).filter(["Warm", "Even"].contains)
    #expect(try list(["own"]) == list(ticked))
    var run = try walks.run(DemoSettings(), seed: 7)
    let sweep = try #require(try run.walkthrough().last)
    #expect(try sweep.curves("ndcg").series.map(\.id) == ["blend", "itemcf", "tags", "everyone"])
  }

  /// What the eight registered: a gender that goes with the taste, and a code of each one's own.
  private var registered: AttributeFile {
    let rows = (0..<8).map { "u\($0),\($0 % 2 == 0 ? "f" : "m"),c\($0)" }
    return AttributeFile(
      name: "users.csv",
      bytes: Array((["user,gender,code"] + rows).joined(separator: "\n").utf8)
    )
  }

  @Test func aFileOfUsersMakesTheRungOfTheGroup() throws {
    var given = DemoData(file)
    given.users = registered
    let walks = try UserColdStart().prepare(given)
    let card = walks.card
    #expect(card.steps.map(\.id) == ["newcomers", "everyone", "group", "tags", "clicks", "sweep"])
    #expect(card.dials.map(\.id) == ["list-length", "shrinkage", "clicks", "prior-clicks"])
    // The code is nobody else's and makes no group.
    #expect(card.steps[2].caption.en.hasPrefix("Known from signing up: gender. "))
    // Of a group of two the whole log would say nearly all.
    var run = try walks.run(
      DemoSettings(values: ["list-length": .number(5), "shrinkage": .number(0)]),
      seed: 7
    )
    let walk = try run.walkthrough()
    let groups = try walk[0].table("groups")
    #expect(groups.rows.map { $0.values[0].text(in: .en) } == ["m", "f"])
    #expect(groups.rows.map { $0.values[1].text(in: .en) } == ["4", "2"])
    #expect(groups.rows.map(\.isFocus) == [false, true])
    // Both newcomers are of those whom fewer are like, and whose taste everyone's list has last.
    let group = walk[2]
    #expect(try group.fact("group-size", of: "weights") == 2)
    #expect(try group.fact("ndcg", of: "figures") > 1.1 * group.fact("ndcg-below", of: "figures"))
    #expect(
      try group.fact("ndcg-below", of: "figures") == walk[1].fact("ndcg", of: "figures")
    )
    // λ decides how much of it is heard, and the rung is what the blend rests on.
    var shrunk = try walks.run(
      DemoSettings(values: ["list-length": .number(5), "shrinkage": .number(1000)]),
      seed: 7
    )
    let other = try shrunk.walkthrough(steps: 3)[2]
    #expect(try other.fact("ndcg", of: "figures") < group.fact("ndcg", of: "figures"))
    #expect(
      try walk[5].curves("ndcg").series.map(\.id) == ["blend", "itemcf", "group", "everyone"]
    )
  }

  @Test func numbersOfAFileOfUsersAreBands() throws {
    let users = 120
    var rows = ["user,item,timestamp"]
    var ages = ["user,age"]
    for user in 0..<users {
      ages.append("u\(user),\(18 + user)")
      // The older half likes other items.
      for place in 0..<6 { rows.append("u\(user),i\(user / 60 * 6 + place),\(place)") }
    }
    var given = DemoData(rows.joined(separator: "\n") + "\n")
    given.users = AttributeFile(name: "ages.csv", bytes: Array(ages.joined(separator: "\n").utf8))
    var run = try UserColdStart().prepare(given).run(DemoSettings(), seed: 7)
    let table = try #require(try run.walkthrough(steps: 1).first).table("groups")
    // Fifths of 24, a quarter of whom are newcomers.
    #expect(
      table.rows.map { $0.values[0].text(in: .en) }.sorted()
        == ["114–137", "18–41", "42–65", "66–89", "90–113"]
    )
    #expect(table.rows.allSatisfy { $0.values[1].text(in: .en) == "18" })
  }

  @Test(arguments: [
    ("user,gender\nx,f\ny,m\n", "users.csv: it has none of the users of log.csv, such as \"u0\""),
    ("user,code\nu0,a\nu1,b\n", "users.csv: no column parts the users into groups"),
    ("name,gender\n", "users.csv: "),
  ])
  func aFileOfUsersThatIsOfNoUseIsToldSo(text: String, sentence: String) throws {
    var given = DemoData(file)
    given.users = AttributeFile(name: "users.csv", bytes: Array(text.utf8))
    let error = #expect(throws: DemoError.self) { try UserColdStart().prepare(given) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix(sentence), "\(message.en)")
  }

  @Test func theSweepEndsWhereNobodyHasMoreToGive() throws {
    var run = try UserColdStart().prepare(DemoData(file)).run(DemoSettings(), seed: 7)
    let sweep = try #require(try run.walkthrough().last)
    // Five likes each, of which a third is the test.
    #expect(try sweep.curves("ndcg").places == [1, 2, 3, 4])
    #expect(sweep.remark?.en.contains("after 4: ") == true)
    #expect(sweep.progress?.total == 4)
  }

  @Test func nothingIsSaidOfTheMadeWorld() throws {
    let card = try UserColdStart().prepare(DemoData(file)).card
    let texts =
      card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
      + card.dials.flatMap { [$0.title, $0.explanation] }
    for text in texts {
      #expect(!text.zh.contains("视频") && !text.en.lowercased().contains("video"))
    }
  }

  @Test func aMistakeInTheFileIsToldWithItsNameAndLine() throws {
    let error = #expect(throws: DemoError.self) {
      try UserColdStart().prepare(DemoData("user,item,value\na,x,much\n"))
    }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: Line 2: \"much\" is not a finite number"))
  }

  @Test(arguments: ["user,item\na,x\n", "user,item\na,x\na,y\na,z\na,w\n"])
  func whatIsTooLittleIsSaidToBeSo(text: String) {
    let error = #expect(throws: DemoError.self) { try UserColdStart().prepare(DemoData(text)) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: a newcomer needs at least four"))
    #expect(message.zh.hasPrefix("log.csv："))
  }
}
