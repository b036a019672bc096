import Recommender
import Wording

/// A band of items by how much is known of them, from the most popular to those nobody has touched.
enum RivalBand: String, CaseIterable, Sendable {
  case head, middle, tail
  case new = "brand-new"

  /// The share of the known items that the head and the middle hold, from the top.
  private static let shares = (head: 0.2, middle: 0.5)

  /// The band of each item: `[items]`. O(items · log items).
  ///
  /// - Parameter popularity: how often each was liked in what is learnt from: `[items]`.
  static func bands(popularity: [Int]) -> [RivalBand] {
    let head = LongTail(popularity: popularity, headShare: shares.head)
    let upper = LongTail(popularity: popularity, headShare: shares.middle)
    return popularity.indices.map { item in
      popularity[item] == 0
        ? .new
        : head.contains(ItemIndex(item)) ? upper.contains(ItemIndex(item)) ? .tail : .middle : .head
    }
  }

  /// What the band is called.
  var title: Bilingual {
    switch self {
    case .head: Bilingual(zh: "头部", en: "head")
    case .middle: Bilingual(zh: "腰部", en: "middle")
    case .tail: Bilingual(zh: "尾部", en: "tail")
    case .new: Bilingual(zh: "全新", en: "brand-new")
    }
  }
}
