/// The nearest neighbours of every item, and the histories that they are applied to.
public struct ItemCFModel: ScoreRowModel, Hashable {
  /// The log that was learnt from.
  public var interactions: Interactions { likes.interactions }
  /// The weights that were used; those of ``ItemCFOptions/history`` need no new fit.
  public private(set) var options: ItemCFOptions
  let table: NeighbourTable
  /// Which items were asked for, or nil for all.
  let fitted: Set<ItemIndex>?
  /// The likes that were learnt from.
  public let likes: Likes

  /// How many neighbours the fitted items had before only the nearest were kept.
  public var pairTotal: Int { table.pairTotal }

  /// How many neighbours are kept over all items.
  public var neighbourTotal: Int { table.neighbours.count }

  /// The number of users who liked an item.
  public func popularity(of item: ItemIndex) -> Int {
    likes.popularity(of: item)
  }

  /// The same neighbours, applied to histories that weigh differently.
  public func weighing(_ history: HistoryWeighting) -> ItemCFModel {
    var model = self
    model.options.history = history
    return model
  }

  /// The neighbours kept for an item, nearest first.
  public func similarItems(to item: ItemIndex, count: Int) -> [Neighbour] {
    table.similarItems(to: item, count: count)
  }

  /// The items nearest to the user's history. O(history · kept neighbours + items).
  public func recommend(
    to user: UserIndex,
    count: Int,
    excludingSeen: Bool,
    scores: inout [Double]
  ) -> [Recommendation] {
    let history = interactions.history(of: user)
    return table.recommend(
      from: options.history.voices(of: history),
      excluding: excludingSeen ? history : nil,
      count: count,
      scores: &scores
    )
  }

  /// The score of every item for a user, seen ones too: `[items]`. O(history · neighbours + items).
  public func scores(for user: UserIndex) -> [Double] { scores(of: interactions.history(of: user)) }

  /// The same for a user of whom the log knows nothing, by clicks of this moment, earliest first.
  ///
  /// Clicks without times are a second apart; items that the log does not hold count for nothing.
  public func scores(clicked items: [ItemIndex]) -> [Double] {
    let known = items.filter(holds)
    var histories = HistoryBuilder.Histories()
    histories.items = known.map { Int32(truncatingIfNeeded: $0.value) }
    histories.times = Array(known.indices)
    histories.offsets.append(known.count)
    let log = Interactions(
      users: IdentifierTable(names: [""]),
      items: interactions.items,
      histories: histories
    )
    return scores(of: log.history(of: UserIndex(0)))
  }

  private func scores(of history: History) -> [Double] {
    var scores = Array(repeating: 0.0, count: table.count)
    for voice in options.history.voices(of: history) {
      for place in table.places(of: Int(voice.item)) {
        scores[Int(table.neighbours[place])] += voice.weight * table.similarities[place]
      }
    }
    return scores
  }

  /// Which item of the user's history gave how much, earliest first.
  public func explain(_ item: ItemIndex, for user: UserIndex) -> Explanation {
    table.explain(item, from: options.history.voices(of: interactions.history(of: user)))
  }

  func holds(_ item: ItemIndex) -> Bool {
    item.value >= 0 && item.value < interactions.items.count
  }
}

extension HistoryWeighting {
  /// The entries of a history that speak, earliest first.
  func voices(of history: History) -> [NeighbourTable.Voice] {
    zip(history.items, weights(of: history)).compactMap { item, weight in
      weight > 0 ? NeighbourTable.Voice(item: item, weight: weight) : nil
    }
  }
}
