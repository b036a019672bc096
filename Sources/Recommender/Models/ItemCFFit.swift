/// Finds the neighbours for ``ItemCF``, by the cheapest search that its weights allow.
struct ItemCFFit {
  let likes: Likes
  let weighting: ItemCFWeighting
  /// The items that are asked for, or nil for all.
  let wanted: Set<ItemIndex>?
  let conditions: FitConditions

  private var options: ItemCFOptions { weighting.options }
  private var itemCount: Int { likes.interactions.items.count }

  /// The neighbours of every item of a history.
  func table() throws(RecommenderError) -> NeighbourTable {
    let isByTarget = options.truncation == .target && wanted == nil
    let found: NeighbourTable
    if options.isSymmetric, wanted == nil {
      found = try search(isByTarget: isByTarget).symmetric(rowWeights: userWeights)
    } else {
      found = try search(isByTarget: isByTarget).directed(pairs(isByTarget: isByTarget))
    }
    return isByTarget ? found.transposed() : found
  }

  private func search(isByTarget: Bool) -> NeighbourSearch {
    let popularity = (0..<itemCount).map { likes.occurrences(of: $0).count }
    let own = popularity.map(options.ownPart)
    let neighbour = popularity.map(options.neighbourPart)
    return NeighbourSearch(
      columnOffsets: likes.itemOffsets,
      rows: likes.occurrenceUsers,
      rowOffsets: likes.userOffsets,
      columns: likes.items,
      similarity: PairSimilarity(
        form: .power,
        own: isByTarget ? neighbour : own,
        other: isByTarget ? own : neighbour,
        shrinkage: options.shrinkage
      ),
      kept: options.neighbourCount,
      conditions: conditions
    )
  }

  /// Looked at from the target, what comes after comes before.
  private func pairs(isByTarget: Bool) -> DirectedPairs {
    DirectedPairs(
      times: likes.times,
      places: likes.occurrencePlaces,
      decay: options.timeDecay,
      window: options.sessionWindow,
      forward: isByTarget ? options.backwardWeight : 1,
      backward: isByTarget ? 1 : options.backwardWeight,
      positions: options.positionDecay == 1 ? nil : weighting.positionPowers,
      rowWeights: userWeights,
      wanted: wanted.map { wanted in
        (0..<itemCount).map { wanted.contains(ItemIndex($0)) ? 1 : 0 }
      }
    )
  }

  private var userWeights: [Double]? {
    guard options.activeUserPenalty != 0 else { return nil }
    return (0..<likes.interactions.users.count).map {
      weighting.user(activity: likes.history(of: $0).count)
    }
  }
}
