import Demos
import Testing
import Wording

/// The walk on a log of the user's.
struct PopularityPenaltyDataTests {
  private let file = """
    user,item,timestamp,title
    a,1,100,One
    a,2,160,Two
    a,3,900,Three
    b,1,100,One
    b,2,150,Two
    b,3,300,Three
    c,1,500,One
    c,3,560,Three
    c,2,905,Two
    d,1,10,One

    """

  private func walk(_ text: String) throws -> [DemoStep] {
    var run = try PopularityPenalty().prepare(DemoData(text)).run(DemoSettings(), seed: 7)
    return try run.walkthrough()
  }

  @Test func theSameStepsAreTakenOnTheUsersLog() throws {
    let walk = try walk(file)
    #expect(walk.map(\.id) == PopularityPenalty().card.steps.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    // Learnt: a 1 2, b 1 2, c 1 3, d 1. Item 1 has four users, item 2 two, item 3 one; 2 is
    // followed.
    #expect(walk[1].exhibits.first?.title?.en == "Neighbours of Two")
    #expect(walk[1].ranking("neighbours").map(\.label.en) == ["One"])
    #expect(walk[1].ranking("neighbours").map(\.score) == [2])
    // Held out are 3, 3 and 2, each the only item left: all are found at every exponent.
    let recall = try walk[3].curves("accuracy").series.first?.values
    #expect(recall == Array(repeating: 1, count: 11))
  }

  @Test func theCardClaimsNothingAndHasNoDialForAWorld() throws {
    let card = try PopularityPenalty().prepare(DemoData(file)).card
    #expect(card.predictions.isEmpty && card.claims.isEmpty && card.claim.en.isEmpty)
    #expect(!card.dials.contains { $0.id == "popularity-skew" })
    #expect(card.dials.count == PopularityPenalty().card.dials.count - 3)
    let texts =
      card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
      + card.dials.flatMap { [$0.title, $0.explanation] }
    for text in texts {
      #expect(!text.zh.contains("视频") && !text.en.lowercased().contains("video"))
    }
  }

  @Test func aDialThatTheSweepDoesNotHangOnTakesNoNewSweep() throws {
    let walks = try PopularityPenalty().prepare(DemoData(file))
    var first = try walks.run(DemoSettings(), seed: 7)
    let cold = try first.walkthrough()
    var second = try walks.run(DemoSettings(values: ["exponent": .number(0.3)]), seed: 7)
    var states: [DemoStep] = []
    while let step = try second.next() { if step.id == "sweep" { states.append(step) } }
    #expect(states == [cold[3]])
    var third = try walks.run(DemoSettings(values: ["list-length": .number(1)]), seed: 7)
    #expect(try third.walkthrough()[3] != cold[3])
  }

  @Test func aMistakeInTheFileIsToldWithItsNameAndLine() throws {
    let error = #expect(throws: DemoError.self) { try walk("user,item,value\na,x,much\n") }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("log.csv: Line 2: \"much\" is not a finite number"))
  }

  @Test(arguments: ["user,item\na,x\n", "user,item\na,x\nb,y\n", "user,item\na,x\na,y\n"])
  func whatIsTooLittleIsSaidToBeSo(text: String) {
    #expect(throws: DemoError.self) { try walk(text) }
  }

  @Test(arguments: ["user,item\na,x\na,y\nb,y\nb,x\n", "user,item\na,x\na,y\na,z\nb,w\n"])
  func tinyLogsAreWalkedToTheEnd(text: String) throws {
    #expect(try walk(text).count == 5)
  }
}
