import Screen
import TestSupport
import Testing
import Tutor
import Wording

@testable import Views

@Suite("The days of the forecast")
struct ForecastTests {
  @Test("Every day is drawn however narrow the screen", arguments: [40, 48, 60, 80, 120])
  func everyDay(columns: Int) throws {
    var stage = Stage(language: .en, isUsed: true)
    stage.press(.stats)
    let size = Size(columns: columns, rows: 60)
    let lines = view(stage.state, size: size, drawing: Drawing()).picture().split(separator: "\n")
    let start = try #require(lines.firstIndex { $0.contains("the next 14 days") })
    // Counts and days of the month: rows of nothing but numbers.
    let numbers = lines[(start + 1)...].prefix { !$0.contains("now") }
      .filter { line in line.allSatisfy { $0.isNumber || " ┃│".contains($0) } }
      .flatMap { line in line.split { !$0.isNumber } }
    #expect(numbers.count == 2 * 14, "\(lines.joined(separator: "\n"))")
  }

  @Test("Where nothing falls due home's chart lies at the bottom")
  func nothing() {
    var stage = Stage(language: .en)
    stage.send(.study(Study(days: [stage.state.now.localDay])))
    stage.send(.standings([:], drafts: []))
    stage.send(.settled)
    let size = Size(columns: 80, rows: 40)
    let home = view(stage.state, size: size, drawing: Drawing()).picture()
    #expect(home.contains("Next 14 days " + String(repeating: "▁", count: 14)), "\(home)")
  }
}
