import Demos
import Screen
import TestSupport
import Testing
import Tutor
import Wording

@testable import Views

/// What stands above the columns of tables, on the smallest screen that shows a step whole.
struct HeadingTests {
  /// The columns that exhibits have at eighty.
  private static let columns = 72

  @Test(arguments: [
    "multi-task", "score-fusion", "ab-test", "news-to-short-video", "multimodal",
  ])
  func noHeadingOfARankingDemoIsCut(name: String) throws {
    let demo = try Gallery.demo(named: name)
    let walk = try SharedWalks.all.states(of: demo, DemoSettings(), seed: 7, count: .max)
    for step in walk.compactMap(\.last) {
      for exhibit in step.exhibits {
        for language in Language.allCases {
          check(exhibit, of: "\(name) \(step.id)", language)
        }
      }
    }
  }

  @Test func noHeadingIsCutWhereHarmIsReported() throws {
    let settings = DemoSettings(values: ["true-lift": .number(-0.1), "baseline": .number(0.2)])
    var run = try ABTest().run(settings, seed: 7)
    for exhibit in try run.walkthrough().flatMap(\.exhibits) {
      for language in Language.allCases { check(exhibit, of: "ab-test", language) }
    }
  }

  private func check(_ exhibit: Exhibit, of step: String, _ language: Language) {
    let ink = ExhibitInk(language: language, columns: Self.columns, drawing: Drawing())
    let head = ink.head(of: exhibit)
    #expect(
      Drawing().width.columns(of: head) <= Self.columns,
      "\(step) \(exhibit.id): \(head.plain)"
    )
    guard case .table(let table) = exhibit.content else { return }
    let line = ink.lines(of: table)[0].plain
    for column in table.columns {
      #expect(line.contains(column.title[language]), "\(step) \(exhibit.id): \(line)")
    }
  }
}
