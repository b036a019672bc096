import Recommender

extension RivalWorld {
  /// The popular item whose neighbours are shown: of those in the head that are known to go with
  /// another item that has likes, the one with most, else the most popular of all.
  var popularItem: ItemIndex {
    let known = popularity.indices.filter { item in
      guard !partners.isEmpty, let partner = partners[item] else { return false }
      return popularity[partner.value] > 0 && bandPlaces[item] == 0
    }
    let items = known.isEmpty ? Array(popularity.indices) : known
    return ItemIndex(
      items.max { (popularity[$0], $1) < (popularity[$1], $0) } ?? 0
    )
  }

  /// The brand-new item that most of those who are asked liked later, or nil where there is none.
  var newItem: ItemIndex? {
    var later: [ItemIndex: Int] = [:]
    for relevant in asked.relevant {
      for item in relevant where popularity[item.value] == 0 { later[item, default: 0] += 1 }
    }
    return later.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }

  /// The item that goes with another one, whatever they are about.
  func partner(of item: ItemIndex) -> ItemIndex? {
    partners.isEmpty ? nil : partners[item.value]
  }

  /// Whether two items are known to be about the same.
  func isKin(_ item: ItemIndex, _ other: ItemIndex) -> Bool {
    guard !topics.isEmpty, let topic = topics[other.value] else { return false }
    return topics[item.value] == topic
  }

  /// Whose recommendation is explained, as a place among those who are asked, and which item that
  /// is: the first of ItemCF's list, of a user who liked it later and has its partner in the
  /// history, as far as there is one.
  var explained: (user: Int, item: ItemIndex)? {
    var best: (rank: Int, user: Int, item: ItemIndex)?
    for (user, list) in itemCFLists.enumerated() {
      guard let item = list.first?.item else { continue }
      let hasPartner = partner(of: item).map(seen[user].contains)
      let rank = (asked.relevant[user].contains(item) ? 2 : 0) + (hasPartner == true ? 1 : 0)
      if rank > best?.rank ?? -1 { best = (rank, user, item) }
    }
    return best.map { ($0.user, $0.item) }
  }

  /// Of the clicks that are asked for on items that go with one the user had clicked, the share
  /// that is in the lists; nil where it is not known what goes with what. Items that nobody had
  /// clicked do not count: nothing could be remembered of them.
  func pairRecall(_ lists: [[Recommendation]], length: Int) -> Double? {
    guard !partners.isEmpty else { return nil }
    var (found, wanted) = (0, 0)
    for (user, relevant) in asked.relevant.enumerated() {
      let list = Set(lists[user].prefix(length).lazy.map(\.item))
      for item in relevant where popularity[item.value] > 0 {
        guard let partner = partners[item.value], seen[user].contains(partner) else { continue }
        wanted += 1
        if list.contains(item) { found += 1 }
      }
    }
    return wanted == 0 ? nil : Double(found) / Double(wanted)
  }
}
