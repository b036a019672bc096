import Demos
import Screen
import TestSupport
import Testing
import Tutor
import Wording

@testable import Views

/// Names beside curves, and charts that stand still.
struct CurveNameTests {
  private func curves(_ ends: [Double]) -> Curves {
    let axis = Curves.Axis(
      id: "y",
      title: Bilingual(zh: "值", en: "value"),
      range: 0...1,
      format: .fixed(2)
    )
    return Curves(
      x: Curves.Axis(id: "x", title: Bilingual(zh: "步", en: "step"), format: .fixed(0)),
      y: axis,
      places: [0, 1],
      series: ends.enumerated().map { place, end in
        Curves.Series(
          id: "s\(place)",
          title: Bilingual(zh: "第\(place)条", en: "s\(place)"),
          values: [0, end]
        )
      }
    )
  }

  /// Where curves end near each other, too, the greatest is named first.
  @Test(arguments: [
    [0.51, 0.50, 0.49, 0.52], [0.9, 0.91, 0.1, 0.12, 0.11], [0.5, 0.5, 0.5], [1, 1, 1, 0],
    [0, 0, 0, 0.2, 1],
  ])
  func namesStandInTheOrderOfTheirNumbers(ends: [Double]) throws {
    let ink = ExhibitInk(language: .en, columns: 72, drawing: Drawing())
    let lines = ink.lines(of: curves(ends), beside: nil, rows: 10).map(\.plain)
    let named = lines.flatMap { line in
      ends.indices.filter { line.hasSuffix(" s\($0)") }
    }
    let expected = ends.indices.sorted { (ends[$1], $0) < (ends[$0], $1) }
    #expect(named == expected, "\(lines)")
  }

  /// Beside numbers of runs, which stand in no order, stands their mean with half of its interval.
  @Test func meansStandBesideRuns() throws {
    var runs = curves([0.1, 0.9])
    runs.series[0].values = [0.6, 0.4]
    runs.series[0].summary = Curves.Series.Summary(value: 0.5, halfWidth: 0.1)
    runs.series[1].values = [0.3]
    runs.series[1].summary = Curves.Series.Summary(value: 0.3)
    let ink = ExhibitInk(language: .en, columns: 72, drawing: Drawing())
    let lines = ink.lines(of: runs, beside: nil, rows: 11).map(\.plain)
    #expect(lines[5].hasSuffix(" 0.50 ± 0.10 s0"), "\(lines)")
    #expect(lines[6].hasSuffix(" 0.30 s1"), "\(lines)")
  }

  /// The lines of a training's chart, before and after its remark has come: where all is in view,
  /// and where there is more than that, below the chart or above it.
  @Test(
    arguments: [Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)],
    [(above: 0, below: 0), (0, 3), (0, 5), (0, 8), (0, 20), (6, 0), (3, 4)]
  )
  func aChartStandsStillWhenItsTrainingEnds(
    size: Size,
    facts: (above: Int, below: Int)
  ) throws {
    for language in Language.allCases {
      for words in [1, 10, 20] {
        func rows(_ isWhole: Bool) throws -> [Int] {
          let step = training(facts.above, facts.below, words: isWhole ? words : 0)
          return try chartRows(of: step, language, size)
        }
        let (before, after) = (try rows(false), try rows(true))
        // What the remark covers is out of view, no more.
        #expect(!before.isEmpty && before.starts(with: after), "\(before), \(after)")
      }
    }
  }

  /// A state of a training; with words for a remark its last.
  private func training(_ above: Int, _ below: Int, words: Int) -> DemoStep {
    func facts(_ id: String, _ count: Int) -> [Exhibit] {
      let title = Bilingual(zh: "数", en: "number")
      return count == 0
        ? []
        : [
          Exhibit(
            id: id,
            content: .facts(
              (0..<count).map {
                Fact(id: "\($0)", title: title, value: .number(1, fractionDigits: 0))
              }
            )
          )
        ]
    }
    return DemoStep(
      id: "tasks",
      exhibits: facts("above", above)
        + [Exhibit(id: "course", content: .curves(curves([0.9, 0.8])))] + facts("below", below),
      remark: words == 0
        ? nil
        : Bilingual(
          zh: String(repeating: "第二个任务。", count: words),
          en: Array(repeating: "second task", count: words).joined(separator: " ")
        ),
      progress: StepProgress(done: words == 0 ? 24 : 25, total: 25)
    )
  }

  /// The lines of the screen on which a chart with an axis is drawn.
  private func chartRows(of step: DemoStep, _ language: Language, _ size: Size) throws -> [Int] {
    var stage = Stage(language: language)
    stage.demo("multi-task", at: 1, showing: [step])
    let lines = view(stage.state, size: size, drawing: Drawing()).picture()
      .split(separator: "\n", omittingEmptySubsequences: false)
    // The mark of a scrolled text stands at the right.
    return lines.indices.filter { lines[$0].prefix(size.columns / 2).contains("│") }
  }

  /// Two maps over one plane are held against each other, with all their rows.
  @Test func mapsOverOnePlaneStandBesideEachOther() throws {
    var stage = Stage(language: .en)
    stage.demo("multi-task", at: 4, showing: [])
    stage.show([RankingSteps.gates])
    let lines = view(stage.state, size: Size(columns: 80, rows: 30), drawing: Drawing()).picture()
      .split(separator: "\n")
    let heads = lines.filter { $0.contains("gate of task 1") && $0.contains("gate of task 2") }
    #expect(heads.count == 1)
    let shades = Set("·░▒▓█")
    let rows = lines.filter { line in line.prefix(40).filter(shades.contains).count >= 10 }
    #expect(rows.count == 8)
    #expect(rows.allSatisfy { $0.dropFirst(40).filter(shades.contains).count >= 10 })
    // Nothing else is beside a map over another plane.
    let ink = ExhibitInk(language: .en, columns: 72, drawing: Drawing())
    #expect(ink.groups(RankingSteps.gates.exhibits).map(\.count) == [1, 2, 1])
  }
}
