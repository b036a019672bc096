public import Neural
public import Randomness

/// Where a user's features, the embeddings and what is missing stand among an example's features.
///
///     [ user | e₁ | … | e_M | m₁ … m_M ]
///
/// m is 1 for an embedding that is there and 0 for one that is missing, whose numbers are 0.
public struct ModalityLayout: Hashable, Sendable {
  /// How many features a user has; 0 where nothing is known of users.
  public let userDimensions: Int
  /// How many numbers each modality's embedding has: `[modalities]`.
  public let dimensions: [Int]

  /// Creates a layout.
  ///
  /// - Precondition: one modality at least, each of one number at least.
  public init(userDimensions: Int, dimensions: [Int]) {
    precondition(
      userDimensions >= 0 && !dimensions.isEmpty && dimensions.allSatisfy { $0 > 0 },
      "\(userDimensions) features of users and embeddings of \(dimensions) say nothing"
    )
    self.userDimensions = userDimensions
    self.dimensions = dimensions
  }

  /// How many features an example has.
  public var featureCount: Int {
    userDimensions + dimensions.reduce(0, +) + dimensions.count
  }

  /// The columns of a modality's embedding.
  public func columns(of modality: Int) -> Range<Int> {
    let start = userDimensions + dimensions[..<modality].reduce(0, +)
    return start..<start + dimensions[modality]
  }

  /// The column that says whether a modality is there.
  public func maskColumn(of modality: Int) -> Int {
    featureCount - dimensions.count + modality
  }

  /// The features without some modalities: `[examples, featureCount]`. O(examples · features).
  public func features(
    _ features: Matrix<Float>,
    without missing: Set<Int>
  ) -> Matrix<Float> {
    var features = features
    for row in 0..<features.rows {
      for modality in missing { remove(modality, from: row, of: &features) }
    }
    return features
  }

  /// Modality dropout: in each row every modality that is there is removed with a probability, but
  /// never the last one.
  ///
  /// Where all would go, one of those that were there stays, each equally likely. So a network
  /// cannot rely on a modality that may be missing when it serves. O(examples · features).
  ///
  /// Source: Neverova et al., "ModDrop: adaptive multi-modal gesture recognition", IEEE TPAMI
  /// 38(8), 2016, doi:10.1109/TPAMI.2015.2461544, arXiv:1501.00102.
  public func droppingModalities(
    of features: Matrix<Float>,
    probability: Double,
    using generator: inout SeededGenerator
  ) -> Matrix<Float> {
    precondition((0...1).contains(probability), "\(probability) is no probability")
    guard probability > 0 else { return features }
    var features = features
    for row in 0..<features.rows {
      let present = dimensions.indices.filter { features[row, maskColumn(of: $0)] > 0 }
      var dropped = present.filter { _ in generator.chance(probability) }
      if dropped.count == present.count, let spared = generator.element(of: present) {
        dropped.removeAll { $0 == spared }
      }
      for modality in dropped { remove(modality, from: row, of: &features) }
    }
    return features
  }

  private func remove(_ modality: Int, from row: Int, of features: inout Matrix<Float>) {
    for column in columns(of: modality) { features[row, column] = 0 }
    features[row, maskColumn(of: modality)] = 0
  }
}
