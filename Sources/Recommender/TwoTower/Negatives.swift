/// What an example's own item is held against.
public enum Negatives: Hashable, Sendable {
  /// The other examples' items: they cost nothing more, and come as often as they are liked.
  case inBatch
  /// Items drawn evenly for the whole batch, with replacement.
  case uniform(count: Int)
  /// Items drawn for the whole batch in proportion to popularity^exponent, with replacement.
  ///
  /// Source: the exponent 0.75 is that of Mikolov et al., "Distributed representations of words and
  /// phrases and their compositionality", NIPS 2013, arXiv:1310.4546.
  case popularity(count: Int, exponent: Double = 0.75)
  /// All items: the full softmax, which the others stand for. Its cost grows with the catalogue.
  case all
}
