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
    let data = DemoData(name: "log.csv", bytes: Array(text.utf8))
    var run = try ItemCFWeighting().run(DemoSettings(), seed: 7, data: data)
    var steps: [DemoStep] = []
    while let step = try run.next() { steps.append(step) }
    return steps
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
    "user,item\na,x\nb,y\n", "user,item,value\na,x,-1\na,y,0\n", "user,item,time\na,x,5\na,y,5\n",
  ]) func tinyLogsAreWalkedToTheEnd(text: String) throws {
    #expect(try walk(text).count == 8)
  }
}
