/// An item's column: items count from 0 in the order in which they first appear in the data.
public struct ItemIndex: Hashable, Comparable, Sendable {
  /// The column, counted from 0.
  public let value: Int

  /// Creates an index.
  public init(_ value: Int) { self.value = value }

  /// Orders items by column.
  public static func < (left: ItemIndex, right: ItemIndex) -> Bool { left.value < right.value }
}
