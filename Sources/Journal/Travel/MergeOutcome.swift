/// What taking in another journal's records came to.
public struct MergeOutcome: Hashable, Sendable {
  /// How many records are new here.
  public var new = 0
  /// How many were here already.
  public var known = 0
  /// The records that exist here and say something else; they stay as they are here.
  public var conflicts: [RecordID] = []

  /// Nothing was taken in yet.
  public init() {}
}
