import Recommender

/// The neighbours of one item, and how many users each shares with it.
struct FocusNeighbours {
  /// The neighbours, nearest first.
  let neighbours: [Neighbour]
  private let model: ItemCFModel
  private let focus: ItemIndex

  init(_ model: ItemCFModel, focus: ItemIndex) {
    self.model = model
    self.focus = focus
    neighbours = model.similarItems(to: focus, count: .max)
  }

  /// The number of users who liked both. O(|N(focus)| · longest history).
  func count(of neighbour: Neighbour) -> Double {
    Double(model.evidence(for: focus, neighbour: neighbour.item).count)
  }
}
