/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// What stands above it.
  public var title: String
  /// Where its cells stand; numbers at the right.
  public var alignment: Alignment

  /// The columns that it keeps when room is short.
  static let minimum = 4

  /// Creates a column.
  public init(_ title: String, alignment: Alignment = .leading) {
    self.title = title
    self.alignment = alignment
  }
}
