/// Two-tower retrieval: a net for users and one for items, whose vectors' product is the score.
///
///     score(u, i) = f(id_u, attributes_u, pooled history of u) · g(id_i, attributes_i)
///
/// Items are scored without being looked at one by one: their vectors are made once and kept in a
/// ``VectorIndex``, and a request makes the user's vector alone. Trained by softmax over the items:
/// each like with the likes before it is an example, held against other items (``Negatives``),
/// whose logits are corrected for how often they are drawn (``LogQCorrection``).
///
/// Sources: Huang et al., "Learning deep structured semantic models for web search using
/// clickthrough data", CIKM 2013, doi:10.1145/2505515.2505665; Covington, Adams and Sargin, "Deep
/// neural networks for YouTube recommendations", RecSys 2016, doi:10.1145/2959100.2959190; Yi et
/// al., "Sampling-bias-corrected neural modeling for large corpus item recommendations", RecSys
/// 2019, doi:10.1145/3298689.3346996.
public struct TwoTower: RecommendationAlgorithm, Hashable {
  /// `two-tower`.
  public var name: String { "two-tower" }
  /// True.
  public var isPersonal: Bool { true }
  /// The settings.
  public var options: TwoTowerOptions
  /// What is known of users, by the log's names; nil for nothing.
  public var userAttributes: AttributeTable?
  /// What is known of items, by the log's names; nil for nothing.
  public var itemAttributes: AttributeTable?

  /// Creates the algorithm.
  public init(
    options: TwoTowerOptions = TwoTowerOptions(),
    userAttributes: AttributeTable? = nil,
    itemAttributes: AttributeTable? = nil
  ) {
    self.options = options
    self.userAttributes = userAttributes
    self.itemAttributes = itemAttributes
  }

  /// Trains both towers, on one thread. The same options and likes learn the same on one machine.
  ///
  /// O(epochs · likes · (tower + candidates of a batch · width)).
  ///
  /// - Throws: ``RecommenderError/option(name:value:range:)``,
  ///   ``RecommenderError/towerWithoutFeatures(ofUsers:)``, ``RecommenderError/diverged(epoch:)``,
  ///   and as every fit when it is cancelled or would take too much memory.
  public func fit(
    _ likes: Likes,
    under conditions: FitConditions
  ) throws(RecommenderError) -> TwoTowerModel {
    var training = try training(likes, under: conditions)
    try training.run(progress: conditions.progress)
    let model = try training.model()
    conditions.progress?(1)
    return model
  }

  /// Makes ready what ``fit(_:under:)`` does at once, so that it can be watched batch by batch.
  ///
  /// - Throws: as ``fit(_:under:)``, but for what training itself throws.
  public func training(
    _ likes: Likes,
    under conditions: FitConditions = FitConditions()
  ) throws(RecommenderError) -> TwoTowerTraining {
    try options.check()
    let catalogue = TowerCatalogue(
      likes,
      users: userAttributes,
      items: itemAttributes,
      options: options
    )
    for (shape, ofUsers) in [(catalogue.userShape, true), (catalogue.itemShape, false)]
    where shape.ids == nil && shape.historyItems == nil && shape.attributes.features.isEmpty {
      throw .towerWithoutFeatures(ofUsers: ofUsers)
    }
    try conditions.check(bytes: catalogue.bytesOfFit)
    return TwoTowerTraining(catalogue)
  }
}
