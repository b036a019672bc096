/// A candidate with everything that the channels say of it: what a ranking stage is given.
public struct MergedCandidate: Hashable, Sendable {
  /// Where a channel has the item.
  public struct Origin: Hashable, Sendable {
    /// The channel's name.
    public var channel: String
    /// The place in its list, counted from 1.
    public var rank: Int
    /// Its score there; scores of two channels have nothing to do with each other.
    public var score: Double
  }

  /// The item.
  public var item: ItemIndex
  /// The channel whose quota it counts against.
  public var takenBy: String
  /// Whether it came in when quotas were spread anew, beyond the channel's own.
  public var isBeyondQuota: Bool
  /// Every channel that has the item, in the order of the channels.
  public var origins: [Origin]
}
