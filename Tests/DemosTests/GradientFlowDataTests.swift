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

  private func walk(_ text: String, seed: UInt64 = 7, count: Int = .max) throws -> [DemoStep] {
    let data = DemoData(name: "table.csv", bytes: Array(text.utf8))
    let settings = DemoSettings(values: ["depth": .number(3), "width": .number(8)])
    var run = try GradientFlow().prepare(data).run(settings, seed: seed)
    return try run.walkthrough(steps: count)
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
    let marked = "\u{FEFF}" + table.replacing("\n", with: "\r\n")
    #expect(try "\(walk(marked))" == "\(walk(table))")
    let sentences = table.replacing("cat", with: "\"cat, or \"\"kitten\"\"\"")
    #expect(try "\(walk(sentences))" == "\(walk(table))")
  }

  @Test func numbersWhoseSquaresAreBeyondADoubleAreStandardisedAsOthers() throws {
    let huge = table.split(separator: "\n").map { line in
      line.first?.isNumber == true
        ? String(line.replacing(",", with: "e200,", maxReplacements: 1)) : String(line)
    }
    #expect(try "\(walk(huge.joined(separator: "\n")))" == "\(walk(table))")
  }

  @Test func theSeedDrawsWeightsAndTheDialOfDataIsLeftOut() throws {
    #expect(try "\(walk(table, seed: 1))" == "\(walk(table, seed: 1))")
    #expect(try "\(walk(table, seed: 1))" != "\(walk(table, seed: 2))")
    let data = DemoData(name: "table.csv", bytes: Array(table.utf8))
    let card = try GradientFlow().prepare(data).card
    #expect(card.dials.map(\.id) == GradientFlow().card.dials.map(\.id).filter { $0 != "data" })
    #expect(throws: DialError.self) {
      try GradientFlow().prepare(data).run(
        DemoSettings(values: ["data": .choice("moons")]),
        seed: 7
      )
    }
  }

  @Test func aWalkTakesRowsFromAllOverALongTable() throws {
    // The first 4,000 of 8,000 rows are of one class: whoever took the first rows would see no
    // other, and whoever took a batch of the sorted ones would see one class in it, at a loss that
    // is not ln 2.
    let rows = (0..<8000).map { "\($0 % 97),\($0 % 89),\($0 < 4000 ? "a" : "b")" }
    let step = try walk(rows.joined(separator: "\n"), count: 1)[0]
    guard case .facts(let facts) = step.exhibits[0].content,
      case .number(let loss, _)? = facts.first(where: { $0.id == "loss" })?.value
    else { throw MissingExhibit(id: "net") }
    #expect(abs(loss - 0.693) < 0.05, "\(loss)")
  }

  @Test(arguments: [
    ("1,2,a\n1,x,b\n", "Line 2:"), ("1,2,a\n1,b\n", "Line 2:"),
    ("1,2,a\n1,2,b\n", "at least 8 rows"),
    ("", "at least 8 rows"), ("\u{0},\u{1}\n\n,,,\n", "Line 3:"), ("1,nan,a\n1,2,b\n", "table.csv"),
    ("1,2,a\n\n\n1,x,b\n", "Line 4:"), ("1,\"2,a\n", "Line 1:"),
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
