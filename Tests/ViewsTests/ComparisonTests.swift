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

  /// The walk at the step `backward` with residual connections, compared with the demo's first
  /// dials.
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
    walk.kept = DemoWalk.Kept(
      settings: DemoSettings(),
      run: 0,
      steps: try steps(DemoSettings())
    )
    return walk
  }

  @Test(arguments: [60, 74, 80, 116]) func everyMeasureStandsWithBothSidesOrNotAtAll(
    columns: Int
  ) throws {
    let walk = try walk()
    let exhibit = try #require(walk.step?.exhibits.first)
    guard case .profile(let now) = exhibit.content,
      case .profile(let before)? = walk.compared(exhibit.id)?.content
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

  @Test func theBarsOfLogarithmicMeasuresNameWhatTheySpan() throws {
    let walk = try walk()
    guard case .profile(let profile)? = walk.step?.exhibits.first?.content else {
      throw CancellationError()
    }
    let ink = ExhibitInk(language: .en, columns: 116, drawing: Drawing())
    let head = ink.lines(of: profile, beside: nil, rows: 20)[0].plain
    let title = profile.measures[0].title.en
    #expect(head.firstMatch(of: /1e-?\d+…1(e\d+)?/) != nil, "\(head)")
    #expect(head.contains(title))
    // Where there is no room for both the name stays.
    let narrow = ExhibitInk(language: .en, columns: 58, drawing: Drawing())
    #expect(narrow.lines(of: profile, beside: nil, rows: 20)[0].plain.contains(title))
  }

  @Test func whereCurvesAreMoreThanLinesAllAreNamedBelow() {
    let curves = Curves(
      x: Curves.Axis(id: "x", title: Bilingual(zh: "步", en: "step"), format: .fixed(0)),
      y: Curves.Axis(id: "y", title: Bilingual(zh: "损失", en: "loss"), format: .fixed(1)),
      places: [0, 1],
      series: ["first", "second"].enumerated().map { place, name in
        Curves.Series(id: name, title: Bilingual(zh: name, en: name), values: [0, Double(place)])
      }
    )
    let ink = ExhibitInk(language: .en, columns: 72, drawing: Drawing())
    let lines = ink.lines(of: curves, beside: curves, rows: 4).map(\.plain)
    // Three lines of chart and one of numbers; the names follow.
    let names = lines.dropFirst(4).joined(separator: " ")
    let kept = Phrase.kept.en
    for name in ["first", "second"] {
      #expect(names.contains("0.0 \(name)") || names.contains("1.0 \(name)"), "\(lines)")
      #expect(names.contains("\(kept) \(Drawing().glyphs.separator) \(name)"), "\(lines)")
    }
    #expect(!lines.prefix(4).joined().contains("first"))
    // With a line for each they stand beside it.
    let tall = ink.lines(of: curves, beside: curves, rows: 9).map(\.plain)
    #expect(tall.count == 9 && tall.dropLast().count { $0.contains("first") } == 2, "\(tall)")
  }

  @Test func aPathThatLeavesThePlaneSaysSo() {
    func foot(_ x: Double) -> String {
      let ink = ExhibitInk(language: .en, columns: 72, drawing: Drawing())
      let name = Bilingual(zh: "路", en: "path")
      return ink.foot(
        of: Grid(
          measure: name,
          rowCount: 1,
          columnCount: 1,
          values: [0],
          horizontal: 0...1,
          vertical: 0...1,
          points: [Grid.Point(x: 0.5, y: 0.5, group: 0), Grid.Point(x: x, y: 0.5, group: 0)],
          groups: [name]
        )
      )[0].plain
    }
    #expect(foot(0.2).hasSuffix("path"), "\(foot(0.2))")
    #expect(foot(7).hasSuffix("path (1 beyond the edge)"), "\(foot(7))")
  }

  @Test func aComparisonSaysWithWhat() throws {
    var walk = try walk()
    let english = try #require(DemoView.comparison(walk, .en))
    #expect(english.contains("Width 64 (now 32)") && english.contains("off (now on)"), "\(english)")
    let chinese = try #require(DemoView.comparison(walk, .zh))
    #expect(chinese.contains("宽度 64（现在 32）"), "\(chinese)")
    // What is kept may have come less far.
    walk.kept?.steps[2].progress = StepProgress(done: 20, total: 200)
    #expect(DemoView.comparison(walk, .en)?.contains("stopped at 20 of 200") == true)
    walk.kept?.steps.removeLast()
    #expect(DemoView.comparison(walk, .en) == Phrase.keptStopsBefore.en)
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
