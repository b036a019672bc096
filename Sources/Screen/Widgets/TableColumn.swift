/// A column of a table.
public struct TableColumn: Hashable, Sendable {
  /// What stands above it.
  public var title: String
  /// Where its cells stand; numbers at the right.
  public var alignment: Alignment
  /// The columns that it keeps when room is short.
  public var minimum: Int
  /// The most columns that it takes, or nil.
  public var maximum: Int?
  /// Whether it takes the room that the others leave.
  public var grows: Bool

  /// Creates a column.
  public init(
    _ title: String = "",
    alignment: Alignment = .leading,
    minimum: Int = 4,
    maximum: Int? = nil,
    grows: Bool = false
  ) {
    self.title = title
    self.alignment = alignment
    self.minimum = minimum
    self.maximum = maximum
    self.grows = grows
  }
}
