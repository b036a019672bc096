/// A user's row: users count from 0 in the order in which they first appear in the data.
///
/// Everything in this module is users × items, in this order, and the two indices are two types,
/// so that one cannot stand where the other is meant.
public struct UserIndex: Hashable, Comparable, Sendable {
  /// The row, counted from 0.
  public let value: Int

  /// Creates an index.
  public init(_ value: Int) { self.value = value }

  /// Orders users by row.
  public static func < (left: UserIndex, right: UserIndex) -> Bool { left.value < right.value }
}
