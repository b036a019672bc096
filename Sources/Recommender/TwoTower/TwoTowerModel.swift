import Neural

/// What two towers learnt: the vectors of all users and items, and the towers themselves.
public struct TwoTowerModel: RecommendationModel {
  private let network: TwoTowerNetwork
  /// The numbers of both towers, in the order in which they were added.
  private let weights: [Matrix<Float>]
  /// The users' vectors after all their likes, one after the other: `[users, width]`.
  public let userVectors: [Float]
  /// The items' vectors, one after the other, as the item tower made them: `[items, width]`.
  public let itemNumbers: [Float]
  /// The same at length 1, for ``ContentNeighbours``; see ``index(_:)`` for a search by product.
  public let itemVectors: ItemVectors
  /// The items that may be recommended, ascending.
  public let candidates: [ItemIndex]

  /// The likes that were learnt from.
  public var likes: Likes { network.catalogue.likes }
  /// How many numbers a vector has.
  public var width: Int { network.catalogue.options.outputDimensions }

  init(
    network: TwoTowerNetwork,
    weights: [Matrix<Float>],
    userVectors: [Float],
    itemVectors: [Float]
  ) {
    self.network = network
    self.weights = weights
    self.userVectors = userVectors
    itemNumbers = itemVectors
    self.itemVectors = ItemVectors(
      numbers: itemVectors,
      width: network.catalogue.options.outputDimensions
    )
    candidates = (0..<network.catalogue.itemCount).filter(network.catalogue.isCandidate)
      .map(ItemIndex.init)
  }

  /// The items with the greatest products with the user's vector. O(items · width).
  ///
  /// None for a user of whom neither likes nor attributes are known.
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool
  ) -> [Recommendation] {
    guard let vector = vector(of: user) else { return [] }
    let seen =
      excludingSeen ? Set(likes.interactions.history(of: user).items.map(Int.init)) : []
    var best = TopList(capacity: count)
    for item in candidates where !seen.contains(item.value) {
      best.offer(Int32(truncatingIfNeeded: item.value), score: product(vector, item))
    }
    return best.sorted().map { Recommendation(item: ItemIndex(Int($0.item)), score: $0.score) }
  }

  /// The items whose vectors have the greatest cosine with this one's, as far as it is above 0.
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] {
    guard isCandidate(item) else { return [] }
    return itemVectors.nearest(to: item, count: count, among: isCandidate)
  }

  /// The one number that there is: the product of both vectors.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    guard isCandidate(item), let vector = vector(of: user) else {
      return Explanation(item: item, contributions: [])
    }
    let score = product(vector, item)
    return Explanation(
      item: item,
      contributions: [Explanation.Contribution(source: .vectors(product: score), value: score)]
    )
  }

  /// The user's vector after all their likes: `[width]`; nil where nothing is known of them.
  public func vector(of user: UserIndex) -> [Float]? {
    guard user.value >= 0, user.value < network.catalogue.userCount,
      network.catalogue.knows(user: user.value)
    else { return nil }
    return Array(userVectors[user.value * width..<(user.value + 1) * width])
  }

  /// The item's vector as the item tower made it: `[width]`; nil where the log does not hold it.
  public func vector(of item: ItemIndex) -> [Float]? {
    guard item.value >= 0, item.value < network.catalogue.itemCount else { return nil }
    return Array(itemNumbers[item.value * width..<(item.value + 1) * width])
  }

  /// The vector of someone who has just liked these items, earliest first: `[width]`.
  ///
  /// What a request makes: the history may be newer than the training. Items that the training did
  /// not know are passed over. All are taken to be of one time. O(numbers of the towers), which are
  /// made ready anew each time.
  ///
  /// - Parameter user: whose id and attributes are read; nil for someone unknown.
  public func vector(after history: [ItemIndex], user: UserIndex? = nil) -> [Float] {
    let catalogue = network.catalogue
    let known = history.filter { $0.value >= 0 && $0.value < catalogue.itemCount }
    var pool = RowBags()
    catalogue.add(
      known.suffix(catalogue.options.historyLength).reversed().lazy
        .map { (item: Int32(truncatingIfNeeded: $0.value), gap: 0) },
      to: &pool
    )
    let parameters = Parameters<Float>()
    for matrix in weights { parameters.add(matrix) }
    let tape = Tape(parameters)
    tape.isRecording = false
    let row = user.flatMap { (0..<catalogue.userCount).contains($0.value) ? $0.value : nil } ?? -1
    return network.users([Int32(truncatingIfNeeded: row)], history: pool, on: tape)
      .matrix.elements
  }

  /// An index over the vectors of ``candidates``, in their order, for a search by product.
  ///
  /// - Parameter kind: how it finds its way; nil to look at every vector.
  /// - Throws: as ``FaissIndex/init(vectors:width:kind:)``.
  public func index(_ kind: FaissIndex.Kind? = nil) throws(RecommenderError) -> any VectorIndex {
    var vectors: [Float] = []
    vectors.reserveCapacity(candidates.count * width)
    for item in candidates {
      vectors.append(contentsOf: itemNumbers[item.value * width..<(item.value + 1) * width])
    }
    guard let kind else { return ExactIndex(vectors: vectors, width: width) }
    return try FaissIndex(vectors: vectors, width: width, kind: kind)
  }

  private func isCandidate(_ item: ItemIndex) -> Bool {
    item.value >= 0 && item.value < network.catalogue.itemCount
      && network.catalogue.isCandidate(item.value)
  }

  /// In one order of summation, so that an explanation agrees with a list to the last bit.
  private func product(_ vector: [Float], _ item: ItemIndex) -> Double {
    let start = item.value * width
    return vector.withUnsafeBufferPointer { user in
      itemNumbers.withUnsafeBufferPointer { items in
        var sum: Float = 0
        for place in 0..<user.count { sum += user[place] * items[start + place] }
        return Double(sum)
      }
    }
  }
}
