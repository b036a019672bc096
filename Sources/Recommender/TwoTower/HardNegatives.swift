/// Negatives that the model itself takes for good: from the top of its list for the example's user.
///
/// Items that the user likes are never among them. Lists are those of the user's present vector and
/// of the items' vectors at the start of the epoch. They are not drawn by chance, so nothing is
/// corrected: each counts once beside what else was drawn.
///
/// Sources: Xiong et al., "Approximate nearest neighbor negative contrastive learning for dense
/// text retrieval", ICLR 2021, arXiv:2007.00808 (lists renewed while training); Huang et al.,
/// "Embedding-based retrieval in Facebook search", KDD 2020, doi:10.1145/3394486.3403305 (hard
/// beside easy ones).
public struct HardNegatives: Hashable, Sendable {
  /// How many are drawn for each example.
  public var count: Int
  /// From how many of the list's top they are drawn, evenly.
  public var depth: Int
  /// After how many epochs they begin: at first the list is chance.
  public var warmUpEpochs: Int

  /// Creates the settings.
  public init(count: Int = 4, depth: Int = 100, warmUpEpochs: Int = 2) {
    self.count = count
    self.depth = depth
    self.warmUpEpochs = warmUpEpochs
  }
}
