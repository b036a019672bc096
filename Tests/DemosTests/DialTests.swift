import Demos
import Testing
import Wording

struct DialTests {
  private let card = ItemCFWeighting().card

  @Test func dialsNotNamedKeepTheirInitialValue() throws {
    let settings = try card.resolved(DemoSettings(values: ["top-k": .number(3)]))
    #expect(settings.number("top-k") == 3)
    #expect(settings.number("popularity-exponent") == 0.5)
    #expect(settings.choice("time-form") == "exponential")
    #expect(settings.values.count == card.dials.count)
  }

  @Test func anUnknownDialIsNamed() {
    #expect(
      throws: DialError.unknownDial(name: "depth", known: card.dials.map(\.id))
    ) { try card.resolved(DemoSettings(values: ["depth": .number(3)])) }
  }

  @Test(arguments: [
    ("top-k", "0", "1..12"), ("top-k", "2.5", "1..12"), ("top-k", "many", "1..12"),
    ("popularity-exponent", "1.01", "0.00..1.00"), ("popularity-exponent", "nan", "0.00..1.00"),
    ("time-form", "linear", "none, exponential, reciprocal, half-life, competition"),
  ]) func aValueOutsideTheRangeIsRefused(dial: String, text: String, expected: String) {
    #expect(throws: DialError.badValue(dial: dial, value: text, expected: expected)) {
      try card.value(of: dial, parsing: text)
    }
  }

  @Test func aChoiceIsNotANumber() {
    #expect(throws: DialError.self) {
      try card.resolved(DemoSettings(values: ["time-form": .number(1)]))
    }
  }

  @Test(arguments: ItemCFWeighting().card.dials) func turningThereAndBackEndsWhereItBegan(
    dial: Dial
  ) throws {
    let end = dial.turned(dial.initial, by: 10_000)
    let start = dial.turned(dial.initial, by: -10_000)
    #expect(dial.accepts(end) && dial.accepts(start) && end != start)
    #expect(dial.turned(end, by: 1) == end && dial.turned(start, by: -1) == start)
    let up = dial.turned(dial.initial, by: 1)
    #expect(up != dial.initial || dial.initial == end)
    if dial.initial != end, case .number(let back) = dial.turned(up, by: -1),
      case .number(let initial) = dial.initial
    {
      #expect(abs(back - initial) < 1e-12)
    }
  }

  private let tags = Dial(
    id: "tags",
    title: Bilingual(zh: "标签", en: "Tags"),
    explanation: Bilingual(zh: "勾标签", en: "Tick tags."),
    kind: .picks(
      options: ["own", "coffee", "cats"].map {
        DialOption(id: $0, title: Bilingual(zh: $0, en: $0))
      },
      initial: ["own"]
    ),
    firstStep: "first"
  )

  @Test func picksAreToggledAndStandInTheDialsOrder() {
    let both = tags.toggled("coffee", in: tags.toggled("cats", in: .picks([])))
    #expect(both == .picks(["coffee", "cats"]) && tags.accepts(both))
    #expect(tags.toggled("coffee", in: both) == .picks(["cats"]))
    #expect(tags.toggled("tea", in: both) == both)
    #expect(tags.turned(both, by: 1) == both)
    #expect(tags.accepts(.picks([])) && tags.initial == .picks(["own"]))
    #expect(!tags.accepts(.picks(["cats", "coffee"])) && !tags.accepts(.picks(["tea"])))
    #expect(!tags.accepts(.choice("cats")) && both.text == "coffee,cats")
  }

  @Test(arguments: [
    ("cats,coffee", ["coffee", "cats"]), ("cats,cats", ["cats"]), ("", []), ("own", ["own"]),
  ]) func picksAreReadInWhateverOrder(text: String, ids: [String]) throws {
    var card = card
    card.dials = [tags]
    #expect(try card.value(of: "tags", parsing: text) == .picks(ids))
  }

  @Test func aPickThatTheDialDoesNotHaveIsRefused() {
    var card = card
    card.dials = [tags]
    #expect(
      throws: DialError.badValue(dial: "tags", value: "cats,tea", expected: "own,coffee,cats")
    ) { try card.value(of: "tags", parsing: "cats,tea") }
  }

  @Test func aDialWithStopsTurnsFromStopToStop() {
    let text = Bilingual(zh: "深度", en: "Depth")
    let dial = Dial(
      id: "depth",
      title: text,
      explanation: text,
      kind: .number(range: 2...100, step: 1, initial: 10, fractionDigits: 0),
      firstStep: "first",
      stops: [2, 5, 10, 50, 100]
    )
    #expect(dial.turned(.number(10), by: 1) == .number(50))
    #expect(dial.turned(.number(10), by: 2) == .number(100))
    #expect(dial.turned(.number(10), by: 9) == .number(100))
    #expect(dial.turned(.number(10), by: -1) == .number(5))
    #expect(dial.turned(.number(2), by: -1) == .number(2))
    // A number that was set by name lies between two stops.
    #expect(dial.accepts(.number(33)))
    #expect(dial.turned(.number(33), by: 1) == .number(50))
    #expect(dial.turned(.number(33), by: -1) == .number(10))
  }
}
