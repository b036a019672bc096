import Recommender
import Wording

/// The dials' values.
struct FusingDials: Hashable, Sendable {
  /// How bad what looks best is; of no meaning on a file.
  let clickbait: Double
  /// How scores become one.
  let rule: FusionRule
  /// What a unit of the last goal is worth, in units of the first.
  let lastValue: Double
  private let given: [Double?]

  init(_ values: DialSettings) {
    clickbait = values.values[ID.clickbait] == nil ? 0 : values.number(ID.clickbait)
    rule = Self.rules.first { $0.name == values.choice(ID.rule) }?.rule ?? .powers
    lastValue = values.number(ID.value)
    given = ID.weights.map { values.values[$0] == nil ? nil : values.number($0) }
  }

  /// The weights of so many goals: the first and the last by their dials, all between by the one in
  /// the middle.
  func weights(_ goals: Int) -> [Double] {
    (0..<goals).map { goal in
      (goal == 0 ? given[0] : goal == goals - 1 ? given[2] : given[1]) ?? 0
    }
  }

  /// What a unit of each goal is worth: the first 1, the last as the dial says, those between the
  /// root of it.
  func values(_ goals: Int) -> [Double] {
    (0..<goals).map { goal in
      goal == 0 ? 1 : goal == goals - 1 ? lastValue : lastValue.squareRoot()
    }
  }

  /// The rules, as the dial has them.
  static let rules: [(name: String, rule: FusionRule)] = [
    ("sum", .weightedSum), ("product", .powers), ("ranks", .ranks),
  ]

  /// What a rule is called.
  static func title(of rule: FusionRule) -> Bilingual {
    switch rule {
    case .weightedSum: Bilingual(zh: "加权和", en: "sum")
    case .powers: Bilingual(zh: "乘积", en: "product")
    case .ranks: Bilingual(zh: "名次", en: "ranks")
    }
  }

  /// Weights as they are read: `1 : 0 : 5`.
  static func text(of weights: [Double], fractionDigits: Int? = nil) -> String {
    weights.map { weight in
      let digits = fractionDigits ?? (weight == weight.rounded() ? 0 : 1)
      return NumberFormat.fixed(weight, fractionDigits: digits)
    }.joined(separator: " : ")
  }

  /// Weights as shares of their sum, in whole hundredths that add up to 1: each is rounded down,
  /// and what is then missing goes to those that lost most.
  static func shares(of weights: [Double]) -> String {
    let sum = weights.reduce(0, +)
    guard sum > 0 else { return text(of: weights.map { _ in 0 }, fractionDigits: 2) }
    let exact = weights.map { $0 / sum * 100 }
    var hundredths = exact.map { $0.rounded(.down) }
    let missing = Int((100 - hundredths.reduce(0, +)).rounded())
    let order = exact.indices.sorted { first, second in
      (exact[second] - hundredths[second], first) < (exact[first] - hundredths[first], second)
    }
    for place in order.prefix(missing) { hundredths[place] += 1 }
    return text(of: hundredths.map { $0 / 100 }, fractionDigits: 2)
  }

  /// The dials' names.
  enum ID {
    static let clickbait = "clickbait"
    static let rule = "rule"
    static let weights = ["click-weight", "cart-weight", "order-weight"]
    static let value = "order-value"
  }
}
