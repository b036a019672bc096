public import Questions

/// What stands about the words that would earn a point if nothing were doubted.
public struct PointSigns: Hashable, Sendable {
  /// The point within the question.
  public let point: PointID
  /// What its words would earn.
  public let verdict: Verdict
  /// For each match that decided, its signs as `slant/place`, and `topic` for a topic named before,
  /// in order of the alphabet.
  public let signs: [[String]]
}
