/// Neighbours by shared features: genres, tags, words.
///
///     Jaccard: |A ∩ B| / |A ∪ B|, of the columns that two rows hold, whatever their weights
///     cosine:  Σ a·b / (‖a‖ · ‖b‖), of the weights
///     product: Σ a·b
///
/// The product is for rows that are joined of normalised parts (``SparseMatrix/joined(with:)``):
/// the sum of the parts' cosines. An item without one of the parts is less like any other then,
/// where the cosine of the whole would take it for the nearest by what little it has.
///
/// Of the items alone that share a feature: O(Σ over the item's features of who holds them).
///
/// Source: Lops, de Gemmis and Semeraro, "Content-based recommender systems: state of the art and
/// trends", Recommender Systems Handbook, 2011, doi:10.1007/978-0-387-85820-3_3.
public struct AttributeNeighbours: ContentNeighbours, Hashable {
  /// How likeness is measured.
  public enum Similarity: String, Hashable, Sendable, CaseIterable {
    /// The share of common features.
    case jaccard
    /// The cosine of the weights.
    case cosine
    /// The inner product of the weights.
    case product
  }

  /// The features: `[items, features]`.
  public let content: SparseMatrix
  /// How likeness is measured.
  public let similarity: Similarity
  /// Who holds each feature: `[features, items]`.
  private let holders: SparseMatrix
  /// What an item brings into the divisor: its length, how many features it has, or 1.
  private let sizes: [Double]

  /// Creates neighbours. O(numbers).
  public init(_ content: SparseMatrix, similarity: Similarity) {
    // What weighs 0 is no feature: TF-IDF leaves such behind.
    let rows = (0..<content.rowCount).map { row in
      content.entries(of: row).filter { $0.weight != 0 }.map { entry in
        SparseMatrix.Entry(column: entry.column, weight: similarity == .jaccard ? 1 : entry.weight)
      }
    }
    let kept = SparseMatrix(rows: rows, columnCount: content.columnCount)
    self.content = kept
    self.similarity = similarity
    holders = kept.transposed()
    sizes = (0..<kept.rowCount).map { row in
      let sum = kept.places(of: row).reduce(0) { $0 + kept.weights[$1] * kept.weights[$1] }
      return switch similarity {
      case .jaccard: sum
      case .cosine: sum.squareRoot()
      case .product: 1
      }
    }
  }

  /// How many items there are.
  public var itemCount: Int { content.rowCount }

  /// See ``ContentNeighbours``.
  public func nearest(
    to item: ItemIndex,
    count: Int,
    among isCandidate: (ItemIndex) -> Bool
  ) -> [Neighbour] {
    guard item.value >= 0, item.value < itemCount else { return [] }
    var shared: [Int32: Double] = [:]
    for place in content.places(of: item.value) {
      let weight = content.weights[place]
      for holder in holders.places(of: Int(content.columns[place])) {
        shared[holders.columns[holder], default: 0] += weight * holders.weights[holder]
      }
    }
    shared[Int32(truncatingIfNeeded: item.value)] = nil
    var best = TopList(capacity: count)
    let own = sizes[item.value]
    for (other, sum) in shared where sum > 0 && isCandidate(ItemIndex(Int(other))) {
      let size = sizes[Int(other)]
      best.offer(
        other,
        score: similarity == .jaccard ? sum / (own + size - sum) : sum / (own * size)
      )
    }
    return best.sorted().map { Neighbour(item: ItemIndex(Int($0.item)), similarity: $0.score) }
  }
}
