import Demos
import Testing

/// What every dial says of the step that it changes first: what stands before that stays on the
/// screen while the rest is computed anew, so it must be as it was.
struct FirstStepTests {
  /// A dial of a demo.
  struct Case: CustomTestStringConvertible {
    let demo: any Demo
    let dial: Dial

    var testDescription: String { "\(demo.card.name): \(dial.id)" }
  }

  /// How a demo's dials are turned: its smallest settings at which they have a say.
  private struct Turning {
    /// What all its walks begin with.
    var settings: [String: DialValue] = [:]
    /// How far a dial is turned; the other way where it is at its end.
    var steps = -1
    /// What a dial is turned to where so far is not enough.
    var values: [String: DialValue] = [:]
    /// What must be set for a dial to have a say.
    var beside: [String: [String: DialValue]] = [:]
  }

  static let cases: [Case] = Gallery.all.flatMap { demo in
    demo.card.dials.map { Case(demo: demo, dial: $0) }
  }

  private static let turnings: [String: Turning] = [
    "itemcf-weighting": Turning(
      steps: -10_000,
      // Only news fades, and only goods have prices.
      beside: [
        "half-life": ["world": .choice("news")], "price-influence": ["world": .choice("goods")],
        "repeats": ["world": .choice("goods")],
      ]
    ),
    "popularity-penalty": Turning(steps: 2),
    "user-cold-start": Turning(steps: 1),
    "item-cold-start": Turning(steps: 2, values: ["tag-truth": .number(0)]),
    "vector-search": Turning(
      beside: [
        "links": ["index": .choice("hnsw")], "breadth": ["index": .choice("hnsw")],
        "codes": ["index": .choice("ivf-pq")],
      ]
    ),
    "itemcf-vs-two-tower": Turning(
      settings: ["people": .number(60), "epochs": .number(1)],
      steps: 1,
      values: ["itemcf-share": .number(0)]
    ),
    "multi-task": Turning(settings: ["examples": .number(1000), "runs": .number(2)], steps: 1),
    "score-fusion": Turning(steps: 1),
    "ab-test": Turning(
      settings: ["baseline": .number(0.2), "least-lift": .number(0.5), "looks": .number(3)],
      // Far enough to change what three hundred users do.
      values: ["true-lift": .number(-0.2)]
    ),
    "multimodal": Turning(settings: ["examples": .number(2000)]),
    "recurrent-memory": Turning(
      // A plain cell has no gate.
      beside: ["forget-bias": ["cell": .choice("lstm")]]
    ),
    "playground": Turning(
      settings: ["depth": .number(2), "width": .number(4)],
      // The gradients of a small net are short.
      values: ["threshold": .number(0.01)],
      // What only clipping does is seen with clipping alone.
      beside: [
        "threshold": ["clipping": .choice("value")], "clipping": ["threshold": .number(0.01)],
        "regularisation-rate": ["regularisation": .choice("l2")],
      ]
    ),
  ]

  /// How many steps there are up to the last that a dial changes first: one walk is for all dials.
  private static func stepsTurned(of demo: any Demo) -> Int {
    let card = demo.card
    let places = card.dials.compactMap { dial in card.steps.firstIndex { $0.id == dial.firstStep } }
    return (places.max() ?? 0) + 1
  }

  @Test(arguments: cases) func aDialChangesItsFirstStepAndNoneBefore(_ turned: Case) throws {
    let (demo, dial) = (turned.demo, turned.dial)
    let turning = Self.turnings[demo.card.name] ?? Turning()
    let place = try #require(demo.card.steps.firstIndex { $0.id == dial.firstStep })
    let settings = turning.settings.merging(turning.beside[dial.id] ?? [:]) { $1 }
    let value = settings[dial.id] ?? dial.initial
    let other = turning.values[dial.id] ?? dial.other(than: value, by: turning.steps)
    try #require(other != value && dial.accepts(other))
    let before = try sharedSteps(of: demo, settings, count: Self.stepsTurned(of: demo))
    let after = try newSteps(
      of: demo,
      settings.merging([dial.id: other]) { $1 },
      count: place + 1
    )
    for (old, new) in zip(before, after).prefix(place) {
      #expect(old.isAlike(new), "\(old.id)")
    }
    #expect(!before[place].isAlike(after[place]), "\(dial.firstStep)")
  }
}

extension Dial {
  /// The value some steps from one; the other way where the dial is at its end.
  fileprivate func other(than value: DialValue, by steps: Int) -> DialValue {
    if let last = pickable.last { return toggled(last.id, in: value) }
    let turned = turned(value, by: steps)
    return turned == value ? self.turned(value, by: -steps) : turned
  }
}

extension DemoStep {
  /// Whether the step shows the same as another, times aside, which are the machine's.
  fileprivate func isAlike(_ other: DemoStep) -> Bool {
    let (one, two) = (untimed, other.untimed)
    // As texts: a step that holds NaN is equal to none.
    return one == two || "\(one)" == "\(two)"
  }

  private var untimed: DemoStep {
    var step = self
    for place in exhibits.indices {
      switch exhibits[place].content {
      case .table(var table):
        let kept = table.columns.indices.filter { !table.columns[$0].id.isTime }
        table.rows = table.rows.map { row in
          var row = row
          row.values = kept.map { [values = row.values] in values[$0] }
          return row
        }
        table.columns = kept.map { [columns = table.columns] in columns[$0] }
        step.exhibits[place].content = .table(table)
      case .facts(let facts):
        step.exhibits[place].content = .facts(facts.filter { !$0.id.isTime })
      case .bars, .ranking, .profile, .curves, .grid: break
      }
    }
    return step
  }
}

extension String {
  /// Whether a column or a number of that name is a measured time.
  fileprivate var isTime: Bool { hasSuffix("-seconds") }
}
