/// What a score is made of.
///
/// The score is *exactly* the sum of its contributions in their order, to the last bit.
public struct Explanation: Hashable, Sendable {
  /// The item that the score is of.
  public var item: ItemIndex
  /// The parts, in the order in which they were added.
  public var contributions: [Contribution]

  /// The score.
  public var score: Double { contributions.reduce(0) { $0 + $1.value } }

  /// A part of a score.
  public struct Contribution: Hashable, Sendable {
    /// Where the part comes from.
    public var source: Source
    /// How much it adds.
    public var value: Double
  }

  /// Where a part of a score comes from.
  public enum Source: Hashable, Sendable {
    /// An item of the user's history: its weight there times its similarity to the item scored.
    case history(item: ItemIndex, weight: Double, similarity: Double)
    /// A user with like history who liked the item too; see ``UserCF``.
    case neighbour(user: UserIndex, similarity: Double)
    /// So many users liked the item.
    case popularity(users: Int)
    /// A mature item that a new one is like: its weight times its own score; see ``NewItemRecall``.
    case matureItem(item: ItemIndex, weight: Double, score: Double)
    /// The product of the user's and the item's vectors; see ``TwoTower``.
    case vectors(product: Double)
    /// What is known before anything was clicked, by the rung that it comes from; see
    /// ``UserLadder``.
    case prior(rung: UserLadder.Rung, score: Double, weight: Double)
    /// What the clicks so far say, and how far they are trusted; see ``UserLadder``.
    case clicks(score: Double, weight: Double)
  }
}
