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
    #expect(card.steps.map(\.id) == ["newcomers", "everyone", "clicks", "sweep"])
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
    let curves = try walk[3].curves("hit-rate").series
    #expect(curves.map(\.id) == ["blend", "itemcf", "everyone"])
    var again = try walks.run(DemoSettings(), seed: 8)
    #expect(try again.walkthrough() == walk)
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
