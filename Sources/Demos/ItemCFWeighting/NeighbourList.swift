import Recommender
import Wording

/// The neighbours of the anchor at one stage, nearest first, and where each stands.
struct NeighbourList {
  /// The neighbours with the score that is shown: a sum of pair weights, or a similarity.
  let neighbours: [Neighbour]
  private let ranks: [ItemIndex: Int]

  init(_ neighbours: [Neighbour]) {
    self.neighbours = neighbours
    ranks = Dictionary(
      uniqueKeysWithValues: neighbours.enumerated().map { ($1.item, $0 + 1) }
    )
  }

  /// The place of an item, counted from 1, or nil where it is no neighbour.
  func rank(of item: ItemIndex) -> Int? { ranks[item] }

  /// The neighbour, of those shown now or before, that rose or fell the furthest.
  ///
  /// A move is measured in reciprocal ranks: from second to first is more than from eighth to
  /// fifth.
  ///
  /// - Parameter sign: 1 for the one that rose, −1 for the one that fell.
  func mover(since before: NeighbourList, shown: Int, sign: Double) -> ItemIndex? {
    let candidates = Set(
      neighbours.prefix(shown).map(\.item) + before.neighbours.prefix(shown).map(\.item)
    )
    func reciprocal(_ rank: Int?) -> Double { rank.map { 1 / Double($0) } ?? 0 }
    func rise(_ item: ItemIndex) -> Double {
      sign * (reciprocal(rank(of: item)) - reciprocal(before.rank(of: item)))
    }
    return candidates.filter { rise($0) > 0 }.max { (rise($0), $1) < (rise($1), $0) }
  }
}
