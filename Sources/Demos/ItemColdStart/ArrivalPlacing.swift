import Neural
import Recommender

/// Where content puts new items, by the dials.
struct ArrivalPlacing: Sendable {
  private let world: ArrivalWorld
  /// Likeness of tags; of words where there are no tags.
  let byTags: any ContentNeighbours
  /// New items as mixtures by tags.
  let tagMixture: MatureNeighbours
  /// New items as mixtures by words.
  let textMixture: MatureNeighbours
  /// The map from content to factors.
  let ridge: ContentRidge
  /// The factors that content gives: `[items, width]`.
  let predicted: Matrix<Double>
  /// Holds scores against who liked the new items later.
  let evaluation: NewItemEvaluation

  /// The length of the lists that are measured.
  static let cutoff = 10

  /// Places the new items.
  init(_ world: ArrivalWorld, _ dials: ArrivalDials) throws(DemoError) {
    self.world = world
    let log = world.log
    let content =
      dials.similarity == .cosine
      ? log.tags.inverseFrequencyWeighted(minimumFrequency: 1) : log.tags
    let byTags: any ContentNeighbours =
      log.hasTags
      ? AttributeNeighbours(content, similarity: dials.similarity) : world.textVectors
    self.byTags = byTags
    tagMixture = Self.mixture(byTags, world, dials)
    textMixture = Self.mixture(world.textVectors, world, dials)
    let features = log.hasTags ? log.tags : Self.sparse(world.textVectors)
    let (factors, scales) = (world.factors.right, world.factors.singularValues)
    do {
      ridge = try ContentRidge(
        from: features,
        to: factors,
        weights: world.maturity.map { $0 >= ArrivalWorld.matureFrom ? Double($0) : 0 },
        // Popularity weighs each item, so that the penalty is in the same unit: likes.
        penalty: dials.penalty
      )
    } catch {
      throw DemoError(error)
    }
    let rows = ridge.factors(of: features)
    predicted = Matrix(
      rows: rows.rows,
      columns: rows.columns,
      elements: rows.elements.indices.map { rows.elements[$0] * scales[$0 % scales.count] }
    )
    evaluation = NewItemEvaluation(world.newItems, asked: world.asked, cutoff: Self.cutoff)
  }

  /// What a method's scores of the new items are worth.
  ///
  /// - Throws: ``DemoError/cancelled``.
  func figures(_ method: ArrivalMethod) throws(DemoError) -> NewItemFigures {
    let popular = world.newItems.map {
      tagMixture.mean(of: world.maturity.map(Double.init), for: $0)
    }
    let figures = evaluation.measure { user in
      // Scores of nothing end a measure that nobody waits for soon enough.
      if Task.isCancelled { return popular }
      return scores(method, user, popular: popular)
    }
    if Task.isCancelled { throw .cancelled }
    return figures
  }

  private func scores(_ method: ArrivalMethod, _ user: UserIndex, popular: [Double]) -> [Double] {
    switch method {
    case .popularity: return popular
    case .itemCF, .attributes, .text:
      let known = world.model.scores(for: user)
      return world.newItems.map { item in
        switch method {
        case .attributes: tagMixture.mean(of: known, for: item)
        case .text: textMixture.mean(of: known, for: item)
        default: known[item.value]
        }
      }
    case .untrained, .ridge:
      let width = predicted.columns
      return world.newItems.map { item in
        (0..<width).reduce(0.0) { sum, k in
          let value =
            method == .ridge
            ? predicted[item.value, k]
            : Double(world.untrained[item.value * ArrivalWorld.width + k])
          return sum + world.factors.left[user.value, k] * value
        }
      }
    }
  }

  /// The mature items nearest to the new one that is followed, by vectors that were never trained.
  func nearestUntrained(count: Int) -> [Neighbour] {
    ItemVectors(numbers: world.untrained, width: ArrivalWorld.width)
      .nearest(to: world.focus, count: count, among: world.isMature)
  }

  /// The mature items nearest to the new one that is followed, by its factors from content and
  /// theirs from likes.
  func nearestByFactors(count: Int) -> [Neighbour] {
    let (right, scales) = (world.factors.right, world.factors.singularValues)
    let width = predicted.columns
    var numbers = right.elements.indices.map { Float(right.elements[$0] * scales[$0 % width]) }
    for k in 0..<width {
      numbers[world.focus.value * width + k] = Float(predicted[world.focus.value, k])
    }
    return ItemVectors(numbers: numbers, width: width)
      .nearest(to: world.focus, count: count, among: world.isMature)
  }

  /// The length of W's row of each tag: how far the tag moves an item, `[tags]`.
  var tagWeights: [Double] {
    (0..<ridge.weights.rows).map { row in
      (0..<ridge.weights.columns).reduce(0.0) { sum, k in
        sum + ridge.weights[row, k] * ridge.weights[row, k]
      }.squareRoot()
    }
  }

  private static func mixture(
    _ content: any ContentNeighbours,
    _ world: ArrivalWorld,
    _ dials: ArrivalDials
  ) -> MatureNeighbours {
    func open(_ content: some ContentNeighbours) -> MatureNeighbours {
      MatureNeighbours(
        by: content,
        popularity: world.maturity,
        matureFrom: ArrivalWorld.matureFrom,
        count: dials.nearest
      )
    }
    return open(content)
  }

  private static func sparse(_ vectors: ItemVectors) -> SparseMatrix {
    SparseMatrix(
      rows: (0..<vectors.itemCount).map { item in
        vectors.vector(of: ItemIndex(item)).enumerated().map {
          SparseMatrix.Entry(column: $0.offset, weight: Double($0.element))
        }
      },
      columnCount: vectors.width
    )
  }
}
