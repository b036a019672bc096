import Recommender
import Wording

/// The dials' values.
struct ABTestDials: Hashable, Sendable {
  /// The control's rate; of no meaning on a file.
  let baseline: Double
  /// The least lift that should be found.
  let leastLift: Double
  /// How often it is to be found.
  let power: Double
  /// The lift that there is; of no meaning on a file.
  let trueLift: Double
  /// How often the test is looked at.
  let looks: Int
  /// When it stops.
  let rule: StoppingRule

  /// α, of all tests of the demo.
  static let level = 0.05

  init(_ values: DialSettings) {
    let isMade = values.values[ID.baseline] != nil
    baseline = isMade ? values.number(ID.baseline) : 0
    trueLift = isMade ? values.number(ID.trueLift) : 0
    leastLift = values.number(ID.leastLift)
    power = values.number(ID.power)
    looks = Int(values.number(ID.looks))
    rule = Self.rules.first { $0.name == values.choice(ID.rule) }?.rule ?? .obrienFleming
  }

  /// The rules in the engine's order, as the dial has them.
  static let rules: [(name: String, rule: StoppingRule)] = [
    ("at-the-end", .atTheEnd), ("peeking", .peeking), ("pocock", .pocock),
    ("obrien-fleming", .obrienFleming),
  ]

  /// What a rule is called.
  static func title(of rule: StoppingRule) -> Bilingual {
    switch rule {
    case .atTheEnd: Bilingual(zh: "只看最后", en: "at the end")
    case .peeking: Bilingual(zh: "偷看 p<.05 就停", en: "peeking")
    case .pocock: Bilingual(zh: "Pocock", en: "Pocock")
    case .obrienFleming: Bilingual(zh: "O'Brien–Fleming", en: "O'Brien–Fleming")
    }
  }

  /// The dials' names.
  enum ID {
    static let baseline = "baseline"
    static let leastLift = "least-lift"
    static let power = "power"
    static let trueLift = "true-lift"
    static let looks = "looks"
    static let rule = "rule"

    /// Those that a file has no use for.
    static let ofMadeTests = [baseline, trueLift]
  }
}
