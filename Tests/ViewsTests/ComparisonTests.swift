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

  /// A plain RNN has no gate: an LSTM's stands alone beside it.
  @Test func aMeasureThatIsNotKeptStandsAlone() throws {
    func profile(_ cell: String) throws -> Profile {
      let settings = DemoSettings(values: ["cell": .choice(cell), "length": .number(12)])
      var run = try RecurrentMemory().run(settings, seed: 7)
      let step = try #require(try run.walkthrough(steps: 2).last)
      guard case .profile(let profile) = step.exhibits[0].content else {
        throw CancellationError()
      }
      return profile
    }
    let (plain, gated) = (try profile("rnn"), try profile("lstm"))
    #expect(gated.measures.count == plain.measures.count + 1)
    for (now, before) in [(gated, plain), (plain, gated)] {
      for language in Language.allCases {
        let ink = ExhibitInk(language: language, columns: 116, drawing: Drawing())
        let lines = ink.lines(of: now, beside: before, rows: 20).map(\.plain)
        #expect(lines.count == 14)
        for measure in now.measures where measure.scale != nil {
          #expect(lines[0].contains(measure.title[language]), "\(lines[0])")
        }
      }
    }
  }

  @Test func whatLiesBeyondAnAxisIsMarked() {
    let axis = Curves.Axis(
      id: "loss",
      title: Bilingual(zh: "损失", en: "loss"),
      range: 0...2,
      format: .fixed(1)
    )
    func lines(_ values: [Double]) -> [String] {
      let ink = ExhibitInk(language: .en, columns: 60, drawing: Drawing())
      return ink.lines(
        of: Curves(
          x: Curves.Axis(id: "x", title: Bilingual(zh: "步", en: "step"), format: .fixed(0)),
          y: axis,
          places: [0, 1, 2],
          series: [
            Curves.Series(id: "a", title: Bilingual(zh: "甲", en: "a"), values: values)
          ]
        ),
        beside: nil,
        rows: 8
      ).map(\.plain)
    }
    #expect(lines([1, 5, 1]).contains { $0.contains(">2.0") })
    #expect(lines([1, .infinity, 1]).contains { $0.contains(">2.0") })
    #expect(lines([1, -1, 1]).contains { $0.contains("<0.0") })
    let within = lines([0, 2, .nan])
    #expect(!within.contains { $0.contains(">") || $0.contains("<") })
  }

  @Test func aComparisonSaysWithWhat() throws {
    var walk = try walk()
    let english = try #require(DemoView.comparison(walk, .en))
    #expect(english.contains("Width 64 (now 32)") && english.contains("off (now on)"), "\(english)")
    let chinese = try #require(DemoView.comparison(walk, .zh))
    #expect(chinese.contains("宽度 64（现在 32）"), "\(chinese)")
    walk.settings = DemoSettings()
    #expect(DemoView.comparison(walk, .en) == Phrase.comparedWithItself.en)
    // A step that has nothing to stand beside says nothing.
    walk.position = 0
    #expect(DemoView.comparison(walk, .en) == nil)
    walk.position = 2
    walk.kept = nil
    #expect(DemoView.comparison(walk, .en) == nil)
  }
}
