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

  @Test("How ready one will be is told before a pace is known, and of the pace nothing")
  func paceUnknown() throws {
    let stage = Stage(language: .en, isUsed: true)
    let outlook = try #require(stage.state.outlook)
    try #require(!outlook.readiness.isPaceKnown)
    let told = Phrase.readiness(outlook, now: stage.state.now, isBrief: false)
    #expect(told.en.wholeMatch(of: /Ready \d+%; in 30 days \d+%/) != nil, "\(told.en)")
    #expect(told.zh.wholeMatch(of: /掌握度 \d+%；30 天后 \d+%/) != nil, "\(told.zh)")
  }

  @Test(
    "A memory's line is whole, with the day it is due, however narrow the screen",
    arguments: [(40, 20), (60, 20), (80, 24), (120, 40)],
    Language.allCases
  )
  func memoryLine(size: (columns: Int, rows: Int), language: Language) throws {
    var stage = Stage(language: language, isUsed: true)
    stage.press(.stats, .right, .right, .right, .down)
    let picture = view(
      stage.state,
      size: Size(columns: size.columns, rows: size.rows),
      drawing: Drawing()
    ).picture()
    #expect(picture.contains(language == .zh ? "天后到期" : "due in "), "\(picture)")
    #expect(picture.contains(Phrase.recallColumn[language]), "\(picture)")
    // On 40 columns titles are cut.
    #expect(size.columns < 60 || !picture.contains("…"), "\(picture)")
  }
}
