import Demos
import Screen
import Testing
import Wording

@testable import Tutor
@testable import Views

/// Two settings beside each other, with steps that the engine computed.
struct ComparisonTests {
  private func steps(_ settings: DemoSettings) throws -> [DemoStep] {
    var run = try GradientFlow().run(settings, seed: 7)
    return try run.walkthrough(steps: 3)
  }

  /// The walk at the step `backward` with residual connections, compared with the demo's first dials.
  private func walk() throws -> DemoWalk {
    let settings = DemoSettings(values: ["residual": .choice("on"), "width": .number(32)])
    var walk = DemoWalk(
      card: GradientFlow().card,
      settings: settings,
      seed: 7,
      run: 1,
      step: "backward"
    )
    walk.asking = nil
    walk.met = ["forward", "backward"]
    walk.fresh = try steps(settings)
    walk.kept = DemoWalk.Kept(settings: DemoSettings(), steps: try steps(DemoSettings()))
    return walk
  }

  @Test(arguments: [60, 74, 80, 116]) func everyMeasureStandsWithBothSidesOrNotAtAll(
    columns: Int
  ) throws {
    let walk = try walk()
    let exhibit = try #require(walk.step?.exhibits.first)
    guard case .profile(let now) = exhibit.content,
      case .profile(let before)? = walk.kept?.exhibit(exhibit.id, of: "backward")?.content
    else {
      Issue.record("no profiles")
      return
    }
    for language in Language.allCases {
      let ink = ExhibitInk(language: language, columns: columns, drawing: Drawing())
      let lines = ink.lines(of: now, beside: before, rows: 20).map(\.plain)
      let heads = lines.prefix(2).joined(separator: "\n")
      func count(_ word: Bilingual) -> Int {
        heads.split(separator: " ").count { $0 == word[language] }
      }
      #expect(count(Phrase.kept) >= 1, "\(heads)")
      #expect(count(Phrase.kept) == count(Phrase.present), "\(heads)")
    }
  }

  @Test func eachClippingHasItsColumnsOn80() throws {
    let settings = DemoSettings(values: ["depth": .number(8), "steps": .number(5)])
    var run = try GradientClippingDemo().run(settings, seed: 7)
    let step = try #require(try run.walkthrough(steps: 6).last)
    guard case .table(let table) = step.exhibits[0].content,
      case .profile(let layers) = step.exhibits[1].content
    else {
      Issue.record("no table and profile")
      return
    }
    for language in Language.allCases {
      // What is left of 80 columns between the margins.
      let ink = ExhibitInk(language: language, columns: 72, drawing: Drawing())
      let head = ink.lines(of: layers, beside: nil, rows: 9)[0].plain
      for measure in layers.measures {
        #expect(head.contains(measure.title[language]), "\(head)")
      }
      let heads = ink.lines(of: table)[0].plain
      for column in table.columns {
        #expect(heads.contains(column.title[language]), "\(heads)")
      }
    }
  }

  @Test func aComparisonSaysWithWhatAndHowTheEndsCompare() throws {
    var walk = try walk()
    let english = try #require(DemoView.comparison(walk, .en))
    #expect(english.contains("Width 64 (now 32)") && english.contains("off (now on)"), "\(english)")
    #expect(english.contains("kept 6.31e-8"), "\(english)")
    let chinese = try #require(DemoView.comparison(walk, .zh))
    #expect(chinese.contains("宽度 64（现在 32）") && chinese.contains("之前 6.31e-8"), "\(chinese)")
    walk.settings = DemoSettings()
    #expect(DemoView.comparison(walk, .en) == Phrase.comparedWithItself.en)
    walk.kept = nil
    #expect(DemoView.comparison(walk, .en) == nil)
  }
}
