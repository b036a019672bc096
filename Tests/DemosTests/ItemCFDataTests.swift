import Demos
import Testing
import Wording

/// The walk on a file of the user's.
struct ItemCFDataTests {
  private let file = """
    user,item,timestamp,title
    a,1,100,One
    a,2,160,Two
    a,3,90000000,Three
    b,1,100,One
    b,2,150,Two
    c,1,500,One
    c,3,560,Three
    c,2,90000500,Two
    d,1,10,One

    """

  private func walk(_ text: String) throws -> [DemoStep] {
    let data = DemoData(text)
    var run = try ItemCFWeighting().prepare(data).run(DemoSettings(), seed: 7)
    return try run.walkthrough()
  }

  @Test func theSameStepsAreTakenOnTheUsersLog() throws {
    let walk = try walk(file)
    #expect(walk.map(\.id) == ItemCFWeighting().card.steps.map(\.id))
    // The anchor is the most popular item but one, here item 2, and is called by its title.
    #expect(walk[1].exhibits.first?.title?.en == "Neighbours of Two")
    #expect(walk[1].ranking("neighbours").map(\.label.en) == ["One", "Three"])
    #expect(walk[1].ranking("neighbours").map(\.score) == [3, 2])
    // What holds in the demo's own world is not judged here.
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
  }

  @Test func theCardForTheUsersLogSpeaksOfItemsAndClaimsNothing() throws {
    let data = DemoData(file)
    let card = try ItemCFWeighting().prepare(data).card
    #expect(card.predictions.isEmpty && card.claim.en.isEmpty && card.failsWhen.zh.isEmpty)
    let texts =
      card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
      + card.dials.flatMap { [$0.title, $0.explanation] }
    for text in texts {
      #expect(!text.zh.contains("电影") && !text.zh.contains("流浪") && !text.zh.contains("部"))
      #expect(!text.en.lowercased().contains("film") && !text.en.contains("Wandering"))
    }
    #expect(card.steps.map(\.id) == ItemCFWeighting().card.steps.map(\.id))
    #expect(ItemCFWeighting().card.steps[1].caption.zh.hasPrefix("两部电影"))
  }

  @Test func aMistakeInTheFileIsToldWithItsNameAndLine() throws {
    let error = #expect(throws: DemoError.self) { try walk("user,item,value\na,x,much\n") }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(
      message.en
        == "log.csv: Line 2: \"much\" is not a finite number; expected a value such as 4 or 3.5."
    )
  }

  @Test(arguments: ["user,item\na,x\n", "user,item\na,x\nb,x\n"])
  func oneItemHasNoNeighbours(text: String) {
    #expect(throws: DemoError.self) { try walk(text) }
  }

  @Test(arguments: [
    "user,item\na,x\nb,y\n", "user,item,time\na,x,5\na,y,5\n",
  ]) func tinyLogsAreWalkedToTheEnd(text: String) throws {
    #expect(try walk(text).count == 9)
  }

  @Test(arguments: [
    "user,item,value\na,x,-1\na,y,0\n", "user,item,value\na,x,-1\nb,x,1\na,y,0\n",
  ]) func aLogWithoutLikesIsRefused(text: String) {
    let error = #expect(throws: DemoError.self) { try walk(text) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasSuffix("; neighbours need at least two."))
    #expect(message.zh.hasSuffix("；至少要有两个才能谈邻居。"))
  }

  @Test func dislikesCountNeitherForTheUsersWeightNorForTheSession() throws {
    // a likes three items and b two; a dislikes five more.
    let walk = try walk(
      """
      user,item,timestamp,value
      a,hit,1,1
      a,anchor,2,1
      a,third,3,1
      a,d1,4,-1
      a,d2,5,0
      a,d3,6,-1
      a,d4,7,-1
      a,d5,8,0
      b,hit,1,1
      b,anchor,9,1
      c,hit,1,1

      """
    )
    guard case .bars(let bars) = walk[4].exhibits.first?.content,
      case .table(let session) = walk[0].exhibits.first?.content
    else {
      Issue.record("no bars and no session")
      return
    }
    // 1/ln(1+3) and 1/ln(1+2).
    #expect(bars.bars.map(\.label.en) == ["a", "b"])
    #expect(bars.bars.map(\.note?.en) == ["3 clicks", "2 clicks"])
    for (bar, weight) in zip(bars.bars, [0.721_347_520_4, 0.910_239_226_6]) {
      #expect(abs(bar.value - weight) < 1e-9)
    }
    #expect(session.rows.count == 3)
  }

  @Test func whatHasNoTimesIsShownWithoutTimes() throws {
    let walk = try walk("user,item\na,x\na,y\nb,x\nb,y\nb,z\n")
    let isTimed = walk.flatMap(\.exhibits).contains { exhibit in
      guard case .table(let table) = exhibit.content else { return false }
      let columns = Set(table.columns.map(\.id))
      return !columns.isDisjoint(with: ["time", "gap-minutes", "gap-days"])
        || table.rows.contains { row in
          row.values.count != table.columns.count
            || row.values.contains { if case .time = $0 { true } else { false } }
        }
    }
    #expect(!isTimed)
    #expect(
      walk[2].remark?.en
        == "The file has no times, so every gap counts as 0 and this weight does nothing."
    )
    #expect(walk[2].remark?.zh.contains("没有时间列") == true)
    #expect(
      walk[1].ranking("neighbours").map(\.score) == walk[2].ranking("neighbours").map(\.score)
    )
  }

  @Test func noRemarkOfAFileSpeaksOfFilms() throws {
    let walk = try walk(file)
    for step in walk {
      let remark = try #require(step.remark)
      #expect(!remark.zh.contains("《") && !remark.zh.contains("电影"), "\(step.id)")
      #expect(!remark.en.contains("film"), "\(step.id)")
      for exhibit in step.exhibits {
        #expect(exhibit.title?.zh.contains("《") != true, "\(step.id)")
      }
    }
    #expect(walk[0].remark?.zh == "我们跟着“Two”走：谁是它的邻居？")
  }

  @Test func whatIsMetByAllIsSaidOnlyOfWhatIsMetByAll() throws {
    #expect(
      try walk(file)[1].remark?.en
        == "One comes first with 3 users: 4 clicked it, so it co-occurs with all other items."
    )
    // The hit h meets one of nine others; x and y are each other's only neighbours but for it.
    let islands = "a,h\na,x\nb,h\nb,x\nc,h\nd,x\nd,y\n" + "e,p\ne,q\nf,r\nf,s\ng,t\ng,u\n"
    #expect(
      try walk("user,item\n" + islands)[1].remark?.en
        == "h comes first with 2 users; 3 clicked it in all."
    )
  }

  @Test func itemsAreCalledAsTheirOwnFileCallsThem() throws {
    let log = "user,item\na,1\na,2\nb,1\nb,2\nc,1\nc,3\n"
    let films = "movieId,title,genres\n1,\"Heat, The\",Action\n2,Up|Down,\n"
    let data = DemoData(
      name: "ratings.csv",
      bytes: Array(log.utf8),
      items: AttributeFile(name: "movies.csv", bytes: Array(films.utf8))
    )
    var run = try ItemCFWeighting().prepare(data).run(DemoSettings(), seed: 7)
    let table = try #require(try run.next()).table("log")
    let names = table.rows.compactMap { row -> String? in
      guard case .text(let name) = row.values[1] else { return nil }
      return name.en
    }
    // An item that the file does not know keeps its id.
    #expect(names == ["Heat, The", "Up|Down", "Heat, The", "Up|Down", "Heat, The", "3"])
  }

  @Test func walksOnOneFileShareWhatTheyComputed() throws {
    let demo = ItemCFWeighting()
    let data = DemoData(file)
    let shared = try demo.prepare(data)
    // There and back again, over dials of early and of late steps.
    let turns: [[String: DialValue]] = [
      [:], ["history-decay": .number(0.1)], ["top-k": .number(1)], ["time-form": .choice("none")],
      ["popularity-exponent": .number(0)], [:],
    ]
    for turn in turns {
      let settings = DemoSettings(values: turn)
      var warm = try shared.run(settings, seed: 7)
      var cold = try demo.prepare(data).run(settings, seed: 7)
      while let step = try cold.next() { #expect(try warm.next() == step, "\(turn)") }
    }
  }
}
