import Wording

/// How dear a good of the ``RecallWorld`` is among those of its category, and what a purse allows.
enum PriceBand: String, CaseIterable, Hashable, Sendable {
  case low, middle, high

  /// The band of a price, as a multiple of what a plain item costs.
  init(factor: Double) {
    self = factor < 0.85 ? .low : factor < 1.45 ? .middle : .high
  }

  /// How the band is called.
  var title: Bilingual {
    switch self {
    case .low: Bilingual(zh: "低价", en: "low price")
    case .middle: Bilingual(zh: "中价", en: "middle price")
    case .high: Bilingual(zh: "高价", en: "high price")
    }
  }
}
