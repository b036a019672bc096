/// Where a value stands in a walkthrough: as `steps[id].exhibits[id].values[name]` of its JSON.
public struct ClaimPlace: Hashable, Sendable {
  /// The step's id.
  public var step: String
  /// The exhibit's id.
  public var exhibit: String
  /// The value's name.
  public var name: String
  /// Which one of a list is meant; a single value counts as a list of one.
  public var entry: Entry

  /// Creates a place.
  public init(_ step: String, _ exhibit: String, _ name: String, _ entry: Entry = .first) {
    self.step = step
    self.exhibit = exhibit
    self.name = name
    self.entry = entry
  }

  /// One of a list.
  public enum Entry: Hashable, Sendable {
    /// The first.
    case first
    /// The last.
    case last
    /// The one at a place counted from 0.
    case at(Int)
    /// The least of the finite ones.
    case least
    /// The greatest of the finite ones.
    case greatest
  }
}
