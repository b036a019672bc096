import Wording

/// A way to make a newcomer's list, from what is known up to a rung.
enum LadderMethod: String, CaseIterable, Sendable {
  case everyone, group, tags
  case itemCF = "itemcf"
  case blend

  var title: Bilingual {
    switch self {
    case .everyone: Bilingual(zh: "全站热门", en: "everyone")
    case .group: Bilingual(zh: "人群", en: "group")
    case .tags: Bilingual(zh: "标签", en: "tags")
    case .itemCF: Bilingual(zh: "单用 ItemCF", en: "ItemCF alone")
    case .blend: Bilingual(zh: "混合", en: "blend")
    }
  }
}
