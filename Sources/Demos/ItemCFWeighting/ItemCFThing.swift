import Wording

/// What the walk's log is of: its own world is of films, a file may hold anything.
enum ItemCFThing {
  case film, item

  /// The thing as a noun.
  var noun: Bilingual {
    switch self {
    case .film: Bilingual(zh: "电影", en: "film")
    case .item: Bilingual(zh: "物品", en: "item")
    }
  }

  /// What Chinese counts the things with.
  var measureWord: String { self == .film ? "部" : "个" }
}
