import Recommender

/// Makes the lists of newcomers, and measures them.
struct LadderLists: Sendable {
  private let world: LadderWorld
  private let dials: LadderDials
  /// All rungs.
  let ladder: UserLadder

  init(_ world: LadderWorld, _ dials: LadderDials) {
    self.world = world
    self.dials = dials
    ladder = UserLadder(
      popularity: DemographicPopularity(
        world.likes,
        users: world.log.people.table,
        by: world.log.people.attributes,
        shrinkage: dials.shrinkage
      ),
      onboarding: world.log.hasTags
        ? OnboardingTags(
          attribute: LadderWorld.tagAttribute,
          of: world.tags,
          for: world.log.interactions.items
        ) : nil,
      model: world.model,
      priorClicks: dials.priorClicks
    )
  }

  /// What a method knows of someone who registered, ticked and clicked.
  private func known(
    _ method: LadderMethod,
    attributes: [String: [String]],
    tags: Set<String>,
    clicks: [ItemIndex]
  ) -> UserLadder.Newcomer {
    switch method {
    case .everyone: UserLadder.Newcomer()
    case .group: UserLadder.Newcomer(attributes: attributes)
    case .tags: UserLadder.Newcomer(attributes: attributes, tags: tags)
    case .itemCF: UserLadder.Newcomer(clicks: clicks)
    case .blend: UserLadder.Newcomer(attributes: attributes, tags: tags, clicks: clicks)
    }
  }

  /// The list of the newcomer that is followed, with the ticks of the dials.
  func focusList(
    _ method: LadderMethod,
    clicks: Int = 0,
    count: Int,
    ticks: Set<String>? = nil
  ) -> [Recommendation] {
    list(
      method,
      focusKnown(method, clicks: clicks, ticks: ticks),
      without: focusClicks(clicks),
      count: count
    )
  }

  /// What a method knows of the newcomer that is followed.
  ///
  /// - Parameter ticks: what is ticked; nil for the ticks of the dial.
  func focusKnown(
    _ method: LadderMethod,
    clicks: Int,
    ticks: Set<String>? = nil
  ) -> UserLadder.Newcomer {
    known(
      method,
      attributes: world.focus.attributes,
      tags: ticks ?? focusTags,
      clicks: focusClicks(clicks)
    )
  }

  /// What the newcomer that is followed has clicked.
  func focusClicks(_ count: Int) -> [ItemIndex] { Array(world.focus.clicks.prefix(count)) }

  /// What the newcomer that is followed would tick.
  var ownTicks: Set<String> { Set(world.focus.ticks.map(\.own)) }

  /// What is ticked for the newcomer that is followed.
  var focusTags: Set<String> {
    let isOwn = dials.picks.contains(LadderDials.own)
    return Set(dials.picks.filter { $0 != LadderDials.own })
      .union(isOwn ? ownTicks : [])
  }

  /// The means over all newcomers after so many clicks.
  ///
  /// - Throws: ``DemoError/cancelled``.
  func figures(_ method: LadderMethod, clicks count: Int) throws(DemoError) -> LadderFigures {
    var figures = LadderFigures()
    for newcomer in world.newcomers {
      if Task.isCancelled { throw .cancelled }
      let clicks = Array(newcomer.clicks.prefix(count))
      let known = known(
        method,
        attributes: newcomer.attributes,
        tags: newcomer.ticked(random: dials.randomTicks),
        clicks: clicks
      )
      let metrics = RankingMetrics(
        list: list(method, known, without: clicks, count: dials.listLength).map(\.item),
        relevant: newcomer.targets,
        cutoff: dials.listLength
      )
      figures.hitRate += metrics.hitRate
      figures.ndcg += metrics.ndcg
    }
    let total = Double(world.newcomers.count)
    return LadderFigures(hitRate: figures.hitRate / total, ndcg: figures.ndcg / total)
  }

  private func list(
    _ method: LadderMethod,
    _ known: UserLadder.Newcomer,
    without clicks: [ItemIndex],
    count: Int
  ) -> [Recommendation] {
    guard method == .itemCF else {
      // What was clicked drops out of every rung's list, also where the rung does not know of it.
      let list = ladder.recommend(to: known, count: count + clicks.count)
      return Array(list.filter { !clicks.contains($0.item) }.prefix(count))
    }
    guard !clicks.isEmpty else { return [] }
    let clicked = Set(clicks.map(\.value))
    let scores = ladder.model.scores(clicked: clicks)
    let order = scores.indices.filter { scores[$0] > 0 && !clicked.contains($0) }
      .sorted { (scores[$1], $0) < (scores[$0], $1) }
    return order.prefix(count).map { Recommendation(item: ItemIndex($0), score: scores[$0]) }
  }
}
