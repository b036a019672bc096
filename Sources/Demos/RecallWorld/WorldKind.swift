import Wording

/// What the items of a ``RecallWorld`` are.
enum WorldKind: String, CaseIterable, Hashable, Sendable {
  /// Short videos: timeless, watched once.
  case videos
  /// Films in series: timeless, and what comes next in a series is known.
  case films
  /// News: read while it is fresh.
  case news
  /// Goods: each has a price, and what is used up is bought again.
  case goods

  /// All there is in a world of the kind.
  var catalogue: WorldCatalogue {
    switch self {
    case .videos: .videos
    case .films: .films
    case .news: .news
    case .goods: .goods
    }
  }

  /// How the kind is called.
  var title: Bilingual {
    switch self {
    case .videos: Bilingual(zh: "视频", en: "videos")
    case .films: Bilingual(zh: "电影", en: "films")
    case .news: Bilingual(zh: "新闻", en: "news")
    case .goods: Bilingual(zh: "商品", en: "goods")
    }
  }

  /// Whether its items are works, whose titles Chinese sets in 《》.
  var isOfWorks: Bool { self == .videos || self == .films }

  /// A title within a sentence.
  func quoted(_ title: Bilingual) -> Bilingual {
    Bilingual(zh: isOfWorks ? "《\(title.zh)》" : "“\(title.zh)”", en: title.en)
  }

  /// The options of a dial for the kind.
  static let dialOptions = allCases.map { DialOption(id: $0.rawValue, title: $0.title) }
}
