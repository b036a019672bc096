import Demos
import Testing
import Wording

/// What every demo of the gallery must hold, whatever it is about.
struct GalleryTests {
  static let cards = Gallery.all.map(\.card)

  @Test func namesAreKnownAndDifferent() throws {
    #expect(Set(Self.cards.map(\.name)).count == Self.cards.count)
    for card in Self.cards { #expect(try Gallery.demo(named: card.name).card == card) }
  }

  @Test func aMistypedNameFindsTheNearest() {
    #expect(
      throws: GalleryError.unknownDemo(
        name: "itemcf-wieghting",
        nearest: "itemcf-weighting",
        known: Self.cards.map(\.name)
      )
    ) { try Gallery.demo(named: "itemcf-wieghting") }
    #expect(
      throws: GalleryError.unknownDemo(
        name: "quicksort",
        nearest: nil,
        known: Self.cards.map(\.name)
      )
    ) { try Gallery.demo(named: "quicksort") }
  }

  @Test(arguments: cards) func cardIsWhole(card: DemoCard) {
    let steps = Set(card.steps.map(\.id))
    #expect(steps.count == card.steps.count)
    #expect(Set(card.dials.map(\.id)).count == card.dials.count)
    for dial in card.dials {
      #expect(steps.contains(dial.firstStep), "\(dial.id)")
      #expect(dial.accepts(dial.initial), "\(dial.id)")
      #expect(!dial.title.zh.isEmpty && !dial.title.en.isEmpty)
      #expect(!dial.explanation.zh.isEmpty && !dial.explanation.en.isEmpty)
    }
    for prediction in card.predictions {
      #expect(steps.contains(prediction.step), "\(prediction.id)")
      #expect(prediction.choices.count > 1)
    }
    let ids = card.steps.map(\.id) + card.dials.map(\.id) + card.predictions.map(\.id)
    for id in ids + [card.name] {
      #expect(id.allSatisfy { $0.isLowercase && $0.isASCII || $0.isNumber || $0 == "-" }, "\(id)")
    }
  }

  @Test(arguments: Gallery.all.indices) func walkTakesItsStepsAndJudgesItsPredictions(
    index: Int
  ) throws {
    let demo = Gallery.all[index]
    let walk = try sharedSteps(of: demo)
    #expect(walk.map(\.id) == demo.card.steps.map(\.id))
    for prediction in demo.card.predictions {
      let outcome = walk.first { $0.id == prediction.step }?.outcome[prediction.id]
      #expect(prediction.choices.contains { $0.id == outcome }, "\(prediction.id)")
    }
    for step in walk {
      #expect(Set(step.exhibits.map(\.id)).count == step.exhibits.count)
      for exhibit in step.exhibits {
        guard case .table(let table) = exhibit.content else { continue }
        #expect(table.rows.allSatisfy { $0.values.count == table.columns.count })
      }
    }
  }

  /// One of something is called so, in every state.
  @Test(arguments: Gallery.all.indices) func oneIsNoPlural(index: Int) throws {
    for step in try sharedStates(of: Gallery.all[index]).flatMap({ $0 }) {
      for text in step.englishTexts { #expect(!text.isPluralOfOne, "\(step.id): \(text)") }
    }
  }

  @Test func oneLookAndOneExpertAreNoPlurals() throws {
    let small: [String: DialValue] = [
      "looks": .number(1), "baseline": .number(0.2), "least-lift": .number(0.5),
    ]
    let expert: [String: DialValue] = [
      "examples": .number(1000), "runs": .number(2), "experts": .number(1),
    ]
    let looked = try sharedSteps(of: ABTest(), small)
    let learnt = try sharedSteps(of: MultiTask(), expert, count: 4)
    for step in looked + learnt {
      for text in step.englishTexts { #expect(!text.isPluralOfOne, "\(step.id): \(text)") }
    }
    #expect("mean of 1 runs".isPluralOfOne && "1 items co-occur".isPluralOfOne)
    #expect(!"1 run, 11 runs, 0.1 times, at .1 is, 1 less".isPluralOfOne)
  }

  /// No sentence is left of a template, units stand in brackets behind what they measure, and Han
  /// characters have air beside words and numbers, in every state and on every card.
  /// What was once said and was wrong, or not so at every dial.
  private static let pastWordings = [
    Bilingual(zh: "分不出", en: "to be told"), Bilingual(zh: "两倍标准误", en: "two standard error"),
    Bilingual(zh: "正例少", en: "few positives"),
  ]

  @Test(arguments: Gallery.all.indices) func textsAreOfTheirLanguages(index: Int) throws {
    let demo = Gallery.all[index]
    let card = demo.card
    var texts =
      [card.claim, card.failsWhen] + card.claims.map(\.statement)
      + card.steps.flatMap { [$0.title, $0.caption, $0.explanation] }
    texts += card.dials.flatMap { [$0.title, $0.explanation] }
    texts += card.predictions.flatMap { [$0.asks] + $0.choices.map(\.text) }
    for step in try sharedStates(of: demo).flatMap({ $0 }) {
      texts += step.texts
      for exhibit in step.exhibits {
        guard case .table(let table) = exhibit.content else { continue }
        for title in table.columns.map(\.title) {
          #expect(title.zh.firstMatch(of: /[\/，](秒|毫秒|天)$/) == nil, "\(title.zh)")
          #expect(title.en.firstMatch(of: /[^0-9] (s|ms|days)$/) == nil, "\(title.en)")
        }
      }
    }
    for text in texts {
      for words in Self.pastWordings {
        #expect(!text.en.contains(words.en), "\(text.en)")
        #expect(!text.zh.contains(words.zh), "\(text.zh)")
      }
      // What is quoted has its own spelling.
      let zh = text.zh.replacing(/《[^》]*》/, with: "")
      #expect(HanLatinSpacing.spaced(zh) == zh, "\(text.zh)")
    }
  }

  /// What a streamed step shows around a chart has its place from the start, and numbers come into
  /// it: the chart does not move on the screen while they do.
  @Test(arguments: Gallery.all.indices) func allStatesOfAChartHaveOneShape(index: Int) throws {
    for states in try sharedStates(of: Gallery.all[index])
    where states.contains(where: { $0.exhibits.contains { $0.content.isChart } }) {
      let shapes = Set(states.map { $0.exhibits.map(Shape.init) })
      #expect(shapes.count == 1, "\(states[0].id): \(shapes)")
    }
  }

  /// What stands where, without its numbers and words.
  private struct Shape: Hashable {
    let id: String
    let isTitled: Bool
    let rows: Int

    init(_ exhibit: Exhibit) {
      id = exhibit.id
      isTitled = exhibit.title != nil
      rows =
        switch exhibit.content {
        case .table(let table): table.rows.count
        case .facts(let facts): facts.count
        case .bars(let bars): bars.bars.count
        case .ranking(let ranking): ranking.entries.count
        case .profile(let profile): profile.rows.count
        case .curves(let curves): curves.series.count
        case .grid(let grid): grid.rowCount
        }
    }
  }

  @Test func aCancelledTaskStopsTheWalk() async {
    let task = Task { () -> DemoError? in
      withUnsafeCurrentTask { $0?.cancel() }
      do {
        var run = try Gallery.all[0].run(DemoSettings(), seed: 7)
        _ = try run.next()
        return nil
      } catch {
        return error as? DemoError
      }
    }
    #expect(await task.value == .cancelled)
  }
}

extension DemoStep {
  /// All that is said in English: headings, names, notes and the remark.
  fileprivate var englishTexts: [String] { texts.map(\.en) }

  /// All that is said: headings, names, notes and the remark.
  fileprivate var texts: [Bilingual] {
    exhibits.flatMap { exhibit -> [Bilingual?] in
      let within: [Bilingual?] =
        switch exhibit.content {
        case .table(let table): table.columns.map(\.title)
        case .facts(let facts): facts.map(\.title)
        case .bars(let bars): [bars.measure] + bars.bars.flatMap { [$0.label, $0.note] }
        case .ranking(let ranking): [ranking.measure] + ranking.entries.map(\.label)
        case .profile(let profile): profile.measures.map(\.title)
        case .curves(let curves): [curves.x.title, curves.y.title] + curves.series.map(\.title)
        case .grid(let grid): [grid.measure] + grid.groups
        }
      return [exhibit.title] + within
    }.compactMap { $0 } + (remark.map { [$0] } ?? [])
  }
}

extension String {
  /// Whether a lone 1 stands before a noun in the plural.
  fileprivate var isPluralOfOne: Bool {
    let words = split(whereSeparator: { $0 == " " || $0 == "\n" })
    let singular: Set = ["is", "less", "class", "this", "has", "was", "s", "as", "loss", "bias"]
    return zip(words, words.dropFirst()).contains { number, word in
      let noun = word.prefix { $0.isLetter }
      return (number == "1" || number == "(1") && noun.hasSuffix("s")
        && !singular.contains(String(noun)) && noun.allSatisfy(\.isLowercase)
    }
  }
}

extension Exhibit.Content {
  /// Whether it is drawn as high as there is room.
  fileprivate var isChart: Bool {
    switch self {
    case .profile, .curves, .grid: true
    case .table, .bars, .ranking, .facts: false
    }
  }
}
