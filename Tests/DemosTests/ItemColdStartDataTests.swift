import Demos
import Testing
import Wording

/// New items of a log of the user's.
struct ItemColdStartDataTests {
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
    let walks = try ItemColdStart().prepare(DemoData(file(tags: tags)))
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

  /// The log of ``file(tags:)`` in two files, as MovieLens keeps them.
  private var twoFiles: DemoData {
    let rows = file(tags: true).split(separator: "\n").map {
      $0.split(separator: ",").map(String.init)
    }
    var known: Set<String> = []
    let items = rows.filter { known.insert($0[1]).inserted }.map { "\($0[1]),\($0[3]),\($0[4])" }
    let log = rows.map { "\($0[0]),\($0[1]),\($0[2])" }
    return DemoData(
      name: "log.csv",
      bytes: Array((log.joined(separator: "\n") + "\n").utf8),
      items: AttributeFile(
        name: "items.csv",
        bytes: Array((items.joined(separator: "\n") + "\n").utf8)
      )
    )
  }

  @Test func titlesAndTagsMayStandInAFileOfTheirOwn() throws {
    func walk(_ data: DemoData) throws -> [DemoStep] {
      var run = try ItemColdStart().prepare(data).run(DemoSettings(), seed: 7)
      return try run.walkthrough()
    }
    #expect(try walk(twoFiles) == walk(DemoData(file(tags: true))))
    // The log alone has neither.
    var alone = twoFiles
    alone.items = nil
    let error = #expect(throws: DemoError.self) { try ItemColdStart().prepare(alone) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: there is neither") && message.en.contains("--items"))
  }

  @Test(arguments: [
    ("item,title\nz1,Zero\n", "items.csv: it has none of the items of log.csv, such as \"i0\""),
    ("item,title\n", "items.csv: There is a header and no row below it."),
    ("item,title\ni1,One\n,Two\n", "items.csv: Line 3: the item is empty"),
  ]) func aMistakeInTheFileOfItemsIsToldWithItsName(text: String, expected: String) throws {
    var data = twoFiles
    data.items = AttributeFile(name: "items.csv", bytes: Array(text.utf8))
    let error = #expect(throws: DemoError.self) { try ItemColdStart().prepare(data) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix(expected), "\(message.en)")
  }

  @Test func nothingIsSaidOfTheMadeWorld() throws {
    let card = try ItemColdStart().prepare(DemoData(file(tags: true))).card
    let texts =
      card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
      + card.dials.flatMap { [$0.title, $0.explanation] }
    for text in texts {
      #expect(!text.zh.contains("视频") && !text.en.lowercased().contains("video"))
    }
  }

  @Test func aMistakeInTheFileIsToldWithItsNameAndLine() throws {
    let error = #expect(throws: DemoError.self) {
      try ItemColdStart().prepare(DemoData("user,item,value\na,x,much\n"))
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
      try ItemColdStart().prepare(DemoData(bare.joined(separator: "\n") + "\n"))
    }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.contains("neither a column of titles"))
  }

  @Test(arguments: ["user,item\na,x\n", "user,item\na,x\na,y\nb,x\nb,y\n"])
  func whatIsTooLittleIsSaidToBeSo(text: String) {
    #expect(throws: DemoError.self) { try ItemColdStart().prepare(DemoData(text)) }
  }
}
