import Wording

/// The channels, in the order in which they take turns.
enum ChannelKind: String, CaseIterable, Sendable {
  case itemCF = "itemcf"
  case twoTower = "two-tower"
  case popularity
  case newItems = "new-items"

  /// What the channel is called.
  ///
  /// - Parameter isCopy: whether a copy of ItemCF stands in for it.
  func title(isCopy: Bool) -> Bilingual {
    if isCopy { return Bilingual(zh: "ItemCF \(number)", en: "ItemCF \(number)") }
    return switch self {
    case .itemCF: Bilingual(zh: "ItemCF", en: "ItemCF")
    // With what they read: towers over attributes, as elsewhere, would bring new items too.
    case .twoTower: Bilingual(zh: "ID 双塔", en: "ID towers")
    case .popularity: Bilingual(zh: "热门", en: "Popular")
    case .newItems: Bilingual(zh: "新品", en: "New")
    }
  }

  /// The place among the channels, counted from 1.
  private var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// The exponent on popularity of the copy of ItemCF that stands in for the channel: hardly
  /// different.
  var copyExponent: Double { 0.5 + 0.02 * Double(number - 1) }
}
