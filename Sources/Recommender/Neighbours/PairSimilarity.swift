import CRecall

/// How the sum of a pair's weights becomes a similarity.
struct PairSimilarity {
  /// The divisor's form.
  enum Form {
    /// own · other + shrinkage: cosine and its relatives.
    case power
    /// own + other − weight + shrinkage: Jaccard.
    case jaccard
  }

  var form: Form
  /// What a column brings into the divisor: `[columns]`.
  var own: [Double]
  /// What a neighbour brings: `[columns]`.
  var other: [Double]
  var shrinkage = 0.0

  func withPointer<Result>(
    _ body: (UnsafePointer<viva_recall_similarity>) -> Result
  ) -> Result {
    own.withUnsafeStart { own in
      other.withUnsafeStart { other in
        let form = form == .power ? VIVA_RECALL_POWER : VIVA_RECALL_JACCARD
        var similarity = viva_recall_similarity(
          form: Int32(form.rawValue),
          own: own,
          other: other,
          shrinkage: shrinkage
        )
        return body(&similarity)
      }
    }
  }
}
