/// One thing that one user did with one item.
public struct Interaction: Hashable, Sendable {
  /// The user's name in the outside world.
  public var user: String
  /// The item's name in the outside world.
  public var item: String
  /// When, in seconds since 1970 UTC, or in any other unit that the whole log shares.
  public var time: Int
  /// How much: a rating, a count, or 1 for a bare click.
  ///
  /// At 0 or below the user has seen the item and did not like it: it is not recommended to them
  /// again, and counts for nothing else.
  public var value: Double

  /// Creates an interaction.
  public init(user: String, item: String, time: Int = 0, value: Double = 1) {
    self.user = user
    self.item = item
    self.time = time
    self.value = value
  }
}
