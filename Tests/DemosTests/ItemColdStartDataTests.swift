import Demos
import Testing
import Wording

/// New items of a log of the user's.
struct ItemColdStartDataTests {
  private func data(_ text: String) -> DemoData {
    DemoData(name: "log.csv", bytes: Array(text.utf8))
  }

  /// Forty users in two tastes of twelve items each; each likes ten of them.
  private func file(tags: Bool) -> String {
    var rows = ["user,item,timestamp,title" + (tags ? ",genres" : "")]
    for user in 0..<40 {
      let taste = user % 2
      for place in 0..<10 {
        let item = taste * 12 + (place + user / 2) % 12
        let word = taste == 0 ? "River" : "Mountain"
        rows.append(
          "u\(user),i\(item),\(100 * user + place),\(word) \(item)" + (tags ? ",\(word)|Any" : "")
        )
      }
    }
    return rows.joined(separator: "\n") + "\n"
  }

  @Test(arguments: [true, false]) func theStepsThatALogKnowsAreTaken(tags: Bool) throws {
    let walks = try ItemColdStart().prepare(data(file(tags: tags)))
    let card = walks.card
    let steps = ItemColdStart().card.steps.map(\.id).filter { tags || $0 != "attributes" }
    #expect(card.steps.map(\.id) == steps)
    #expect(card.dials.contains { $0.id == "similarity" } == tags)
    #expect(!card.dials.contains { ["tag-truth", "text", "kept-likes"].contains($0.id) })
    #expect(card.dials.allSatisfy { steps.contains($0.firstStep) })
    #expect(card.predictions.isEmpty && card.claims.isEmpty && card.claim.en.isEmpty)
    var run = try walks.run(DemoSettings(), seed: 7)
    let walk = try run.walkthrough()
    #expect(walk.map(\.id) == steps)
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    #expect(try walk[0].fact("new", of: "world") == 6)
    #expect(try walk[1].fact("itemcf-auc", of: "figures") == 0.5)
    // The words tell both tastes apart for good, and so do the tags.
    let text = try #require(walk.first { $0.id == "text" })
    #expect(try text.fact("auc", of: "figures") > 0.9)
    if tags { #expect(try walk[2].fact("auc", of: "figures") > 0.9) }
    var again = try walks.run(DemoSettings(), seed: 8)
    #expect(try again.walkthrough() == walk)
  }

  @Test func nothingIsSaidOfTheMadeWorld() throws {
    let card = try ItemColdStart().prepare(data(file(tags: true))).card
    let texts =
      card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
      + card.dials.flatMap { [$0.title, $0.explanation] }
    for text in texts {
      #expect(!text.zh.contains("视频") && !text.en.lowercased().contains("video"))
    }
  }

  @Test func aMistakeInTheFileIsToldWithItsNameAndLine() throws {
    let error = #expect(throws: DemoError.self) {
      try ItemColdStart().prepare(data("user,item,value\na,x,much\n"))
    }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: Line 2: \"much\" is not a finite number"))
  }

  @Test func aLogThatSaysNothingOfItsItemsIsRefused() throws {
    let bare = file(tags: false).split(separator: "\n").map { row in
      row.split(separator: ",").prefix(3).joined(separator: ",")
    }
    let error = #expect(throws: DemoError.self) {
      try ItemColdStart().prepare(data(bare.joined(separator: "\n") + "\n"))
    }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.contains("neither a column of titles"))
  }

  @Test(arguments: ["user,item\na,x\n", "user,item\na,x\na,y\nb,x\nb,y\n"])
  func whatIsTooLittleIsSaidToBeSo(text: String) {
    #expect(throws: DemoError.self) { try ItemColdStart().prepare(data(text)) }
  }
}
