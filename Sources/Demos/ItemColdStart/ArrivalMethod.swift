import Wording

/// A way to score new items for a user.
enum ArrivalMethod: String, CaseIterable, Sendable {
  case itemCF = "itemcf"
  case untrained = "untrained-vectors"
  case popularity = "popular-neighbours"
  case attributes, text, ridge

  var title: Bilingual {
    switch self {
    case .itemCF: Bilingual(zh: "ItemCF（只认 ID）", en: "ItemCF, by id")
    case .untrained: Bilingual(zh: "没训练的 ID 向量", en: "untrained vectors")
    case .popularity: Bilingual(zh: "相近老物品的热度", en: "popular neighbours")
    case .attributes: Bilingual(zh: "标签邻居 + ItemCF", en: "tags + ItemCF")
    case .text: Bilingual(zh: "文字邻居 + ItemCF", en: "words + ItemCF")
    case .ridge: Bilingual(zh: "岭回归到向量", en: "ridge to factors")
    }
  }
}
