/// Says which items are like an item by what they are, not by who liked them.
public protocol ContentNeighbours: Sendable {
  /// How many items there are.
  var itemCount: Int { get }
  /// At most `count` items most like an item among those that pass, itself left out.
  ///
  /// In falling order of similarity, of equal ones the lower index first; none with a similarity of
  /// 0 or below.
  func nearest(
    to item: ItemIndex,
    count: Int,
    among isCandidate: (ItemIndex) -> Bool
  ) -> [Neighbour]
}
