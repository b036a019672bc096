import Demos
import Testing
import Wording

/// The ladder on a log of the user's: everyone and clicks are all that such a log speaks of.
struct UserColdStartDataTests {
  private func data(_ text: String) -> DemoData {
    DemoData(name: "log.csv", bytes: Array(text.utf8))
  }

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
    let walks = try UserColdStart().prepare(data(file))
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
    var run = try UserColdStart().prepare(data(file)).run(DemoSettings(), seed: 7)
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
    let walks = try UserColdStart().prepare(data(tagged))
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

  @Test func theSweepEndsWhereNobodyHasMoreToGive() throws {
    var run = try UserColdStart().prepare(data(file)).run(DemoSettings(), seed: 7)
    let sweep = try #require(try run.walkthrough().last)
    // Five likes each, of which a third is the test.
    #expect(try sweep.curves("ndcg").places == [1, 2, 3, 4])
    #expect(sweep.remark?.en.contains("after 4: ") == true)
    #expect(sweep.progress?.total == 4)
  }

  @Test func nothingIsSaidOfTheMadeWorld() throws {
    let card = try UserColdStart().prepare(data(file)).card
    let texts =
      card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
      + card.dials.flatMap { [$0.title, $0.explanation] }
    for text in texts {
      #expect(!text.zh.contains("视频") && !text.en.lowercased().contains("video"))
    }
  }

  @Test func aMistakeInTheFileIsToldWithItsNameAndLine() throws {
    let error = #expect(throws: DemoError.self) {
      try UserColdStart().prepare(data("user,item,value\na,x,much\n"))
    }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: Line 2: \"much\" is not a finite number"))
  }

  @Test(arguments: ["user,item\na,x\n", "user,item\na,x\na,y\na,z\na,w\n"])
  func whatIsTooLittleIsSaidToBeSo(text: String) {
    #expect(throws: DemoError.self) { try UserColdStart().prepare(data(text)) }
  }
}
