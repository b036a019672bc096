import Recommender
import Wording

/// What the log's things are called: its own world is of films, a file may hold anything.
extension ItemCFWorld {
  func name(_ item: ItemIndex) -> Bilingual { itemNames[item.value] }

  func name(_ user: UserIndex) -> Bilingual { userNames[user.value] }

  /// An item's name within a sentence.
  func quoted(_ item: ItemIndex) -> Bilingual { quoted(name(item)) }

  /// A name within a sentence: the marks of a work's title are for films only.
  func quoted(_ name: Bilingual) -> Bilingual {
    Bilingual(zh: isOfFilms ? "《\(name.zh)》" : "“\(name.zh)”", en: name.en)
  }

  /// The heading of a column of items.
  var itemTitle: Bilingual {
    isOfFilms ? Bilingual(zh: "电影", en: "Film") : Bilingual(zh: "物品", en: "Item")
  }

  /// The items as a noun in the plural.
  var itemNoun: Bilingual {
    Bilingual(zh: thing.noun.zh, en: thing.noun.en + "s")
  }

  /// What Chinese counts the items with.
  var measureWord: String { thing.measureWord }

  private var thing: ItemCFThing { isOfFilms ? .film : .item }

  private var isOfFilms: Bool { origin == .films }
}
