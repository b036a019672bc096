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

  /// The lines of a training's chart at eighty columns, before and after its remark has come.
  @Test(arguments: Language.allCases) func aChartStandsStillWhenItsTrainingEnds(
    language: Language
  ) throws {
    func rows(_ isWhole: Bool) throws -> [Int] {
      var stage = Stage(language: language)
      stage.demo("multi-task", at: 1, showing: [])
      let text = "The second task, this time: best shared bottom with 0.938, last XGBoost with "
      let done = isWhole ? 25 : 24
      let axis = Curves.Axis(id: "x", title: Bilingual(zh: "轮", en: "epoch"), format: .fixed(0))
      stage.show([
        DemoStep(
          id: "tasks",
          exhibits: [
            Exhibit(
              id: "course",
              content: .curves(
                Curves(
                  x: axis,
                  y: Curves.Axis(
                    id: "y",
                    title: Bilingual(zh: "值", en: "value"),
                    range: 0...1,
                    format: .fixed(2)
                  ),
                  places: [0, 1],
                  series: [
                    Curves.Series(
                      id: "net",
                      title: Bilingual(zh: "网络", en: "the net"),
                      values: [0, 1]
                    )
                  ]
                )
              )
            )
          ],
          remark: isWhole ? Bilingual(zh: text, en: text + "0.748.") : nil,
          progress: StepProgress(done: done, total: 25)
        )
      ])
      let size = Size(columns: 80, rows: 24)
      let lines = view(stage.state, size: size, drawing: Drawing()).picture()
        .split(separator: "\n", omittingEmptySubsequences: false)
      return lines.indices.filter { lines[$0].contains("│") }
    }
    let (before, after) = (try rows(false), try rows(true))
    #expect(!before.isEmpty && before == after)
  }
}
