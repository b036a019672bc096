import Wording

/// The four ways to begin that are held against each other.
enum InitialisationKind: String, CaseIterable, Sendable {
  case he, xavier, small, large

  var title: Bilingual {
    switch self {
    case .he: Bilingual(zh: "He", en: "He")
    case .xavier: Bilingual(zh: "Xavier", en: "Xavier")
    case .small: Bilingual(zh: "太小", en: "too small")
    case .large: Bilingual(zh: "太大", en: "too large")
    }
  }

  /// How weights begin under the dials.
  func initialiser(_ values: DialSettings) -> NetworkInitialiser {
    let kind: NetworkInitialiser.Kind =
      switch self {
      case .he: .he
      case .xavier: .xavier
      case .small: .small
      case .large: .large
      }
    return NetworkInitialiser(
      kind: kind,
      gain: values.number(NetworkDials.gain),
      smallDeviation: values.number(InitialisationCards.small),
      largeDeviation: values.number(InitialisationCards.large)
    )
  }
}
