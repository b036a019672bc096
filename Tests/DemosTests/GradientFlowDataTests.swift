import Demos
import Testing
import Wording

/// The walk on a table of the user's.
struct GradientFlowDataTests {
  private let table = """
    width,height,kind
    1.0,2.0,cat
    1.5,2.5,cat
    0.5,1.0,cat
    1.2,2.2,cat
    8.0,1.0,dog
    9.0,2.0,dog
    7.5,0.5,dog
    8.5,1.5,dog

    """

  private func walk(_ text: String) throws -> [DemoStep] {
    let data = DemoData(name: "table.csv", bytes: Array(text.utf8))
    let settings = DemoSettings(values: ["depth": .number(3), "width": .number(8)])
    var run = try GradientFlow().prepare(data).run(settings)
    return try run.walkthrough()
  }

  @Test func theSameStepsAreTakenOnTheUsersTable() throws {
    let walk = try walk(table)
    #expect(walk.map(\.id) == GradientFlow().card.steps.map(\.id))
    #expect(walk.allSatisfy { $0.outcome.isEmpty })
    #expect(try walk[2].profile("layers").rows.count == 3)
  }

  @Test func separatorsQuotesAndMissingHeadingsAreTaken() throws {
    let bare = table.split(separator: "\n").dropFirst().joined(separator: "\n")
    let tabs = bare.replacing(",", with: "\t")
    let quoted = bare.replacing("cat", with: "\"cat\"")
    // As texts: a step that holds NaN is equal to none.
    #expect(try "\(walk(bare))" == "\(walk(table))")
    #expect(try "\(walk(tabs))" == "\(walk(table))")
    #expect(try "\(walk(quoted))" == "\(walk(table))")
  }

  @Test(arguments: [
    ("1,2,a\n1,x,b\n", "line 2"), ("1,2,a\n1,b\n", "line 2"), ("1,2,a\n1,2,b\n", "at least 8 rows"),
    ("", "at least 8 rows"), ("\u{0},\u{1}\n\n,,,\n", "line"), ("1,nan,a\n1,2,b\n", "table.csv"),
  ])
  func aMistakeIsToldWithFileAndLine(text: String, what: String) {
    let error = #expect(throws: DemoError.self) { try walk(text) }
    guard case .data(let message)? = error else {
      Issue.record("\(String(describing: error)) is no mistake in the data")
      return
    }
    #expect(message.en.hasPrefix("table.csv: ") && message.en.contains(what), "\(message.en)")
    #expect(message.zh.hasPrefix("table.csv："))
  }
}
