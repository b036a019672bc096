import Wording

/// What a person of the ``RecallWorld`` says when signing up: an age and a place, six groups in
/// all.
struct PersonGroup: Hashable, Sendable {
  /// How old.
  let age: Age
  /// Where at home.
  let place: Place

  /// An age band.
  enum Age: String, CaseIterable, Sendable {
    case young = "18-24"
    case middle = "25-39"
    case older = "40+"
  }

  /// A kind of place.
  enum Place: String, CaseIterable, Sendable {
    case city, town
  }

  /// All groups, by age and then by place.
  static let all: [PersonGroup] = Age.allCases.flatMap { age in
    Place.allCases.map { PersonGroup(age: age, place: $0) }
  }

  /// How the group is called.
  var title: Bilingual {
    let years =
      switch age {
      case .young: Bilingual(zh: "18–24 岁", en: "18–24")
      case .middle: Bilingual(zh: "25–39 岁", en: "25–39")
      case .older: Bilingual(zh: "40 岁以上", en: "40+")
      }
    return switch place {
    case .city: Bilingual(zh: "\(years.zh)·大城市", en: "\(years.en), big city")
    case .town: Bilingual(zh: "\(years.zh)·小城镇", en: "\(years.en), small town")
    }
  }
}
