/// The items that a batch's examples are held against, each once, and how much each counts.
///
/// With the weight w of a column in a row, the loss of an example is −ln of e^(s_own) · w_own / Σ_j
/// e^(s_j) · w_j. The weights are kept as logarithms, to be added to logits: an item that was drawn
/// n times counts n-fold, and the correction divides by how often it was to be expected. An item
/// that was drawn for the batch and is an example's own counts for that example as its own alone:
/// **accidental hits** are so masked.
struct CandidateSet: Hashable, Sendable {
  /// ln w of an item that is in the batch only as some other example's own: nothing.
  static let masked: Float = -1e9

  /// A weight for one example alone.
  struct Exception: Hashable, Sendable {
    /// The example.
    var row: Int32
    /// The item's column.
    var column: Int32
    /// ln w.
    var logWeight: Float
  }

  /// The items, each once: `[columns]`.
  var items: [Int32] = []
  /// ln w of each for every example whose own it is not: `[columns]`.
  var logWeights: [Float] = []
  /// The column of each example's own item: `[examples]`.
  var labels: [Int32] = []
  /// ln w of each example's own item: `[examples]`.
  var labelLogWeights: [Float] = []
  /// What differs for one example, as its hard negatives.
  var exceptions: [Exception] = []
}
