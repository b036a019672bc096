import Recommender
import Wording

/// A walk through ``VectorSearchDemo``: one query looked at closely, then a hundred, streamed.
public struct SearchRun: DemoRun {
  enum Source: Sendable {
    case uploads(seed: UInt64, LatestWorld<VectorWorld.Key, VectorWorld>)
    case world(VectorWorld)
  }

  let dials: SearchDials
  private let source: Source
  private var place = WalkPlace<SearchStep>()
  private var prepared: VectorWorld?
  /// The figures of the sweep's first efforts; nil before its first state.
  private var swept: [SearchFigures]?
  /// The first ways that were measured; nil before the first state.
  private var ways: [SearchWay]?

  init(dials: SearchDials, source: Source) {
    self.dials = dials
    self.source = source
  }

  /// Computes the next step, a state of it, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let world = try world()
    let step =
      switch id {
      case .vectors: vectorsStep(world)
      case .exact: exactStep(world)
      case .query: try queryStep(world)
      case .sweep: try nextSweepStep(world)
      case .tradeOff: try nextTradeOffStep(world)
      }
    place.passed(step)
    return step
  }

  private mutating func world() throws(DemoError) -> VectorWorld {
    if let prepared { return prepared }
    let made: VectorWorld =
      switch source {
      case .uploads(let seed, let worlds):
        try worlds.world(
          of: VectorWorld.Key(
            items: dials.items ?? 0,
            clustering: dials.clustering ?? 0,
            seed: seed
          )
        ) { key throws(DemoError) in try VectorWorld(key) }
      case .world(let world): world
      }
    prepared = made
    return made
  }

  /// One more effort; before the first nothing is computed.
  private mutating func nextSweepStep(_ world: VectorWorld) throws(DemoError) -> DemoStep {
    let efforts = dials.efforts(over: world.count)
    if let figures = swept {
      let index = try index(dials.index, world).index
      swept = figures + [try measure(index, effort: efforts[figures.count], world)]
    } else {
      swept = []
    }
    return sweepStep(swept ?? [], of: efforts.count, world)
  }

  /// One more way to search; before the first nothing is computed.
  private mutating func nextTradeOffStep(_ world: VectorWorld) throws(DemoError) -> DemoStep {
    let kinds = SearchDials.Kind.allCases.filter { $0 == dials.index || refusal($0, world) == nil }
    if let known = ways {
      ways = known + [try known.isEmpty ? exactWay(world) : way(kinds[known.count - 1], world)]
    } else {
      ways = []
    }
    return tradeOffStep(ways ?? [], of: kinds.count + 1, world)
  }

  /// The index of a kind at the dials' settings.
  func index(
    _ kind: SearchDials.Kind,
    _ world: VectorWorld
  ) throws(DemoError) -> IndexShelf.Built {
    if let refusal = refusal(kind, world) { throw .data(refusal) }
    return try world.indices.index(dials.built(kind, over: world.count), over: world.vectors)
  }

  /// Why no index of a kind can be built over the user's vectors, or nil.
  private func refusal(_ kind: SearchDials.Kind, _ world: VectorWorld) -> Bilingual? {
    guard kind == .ivfPQ else { return nil }
    let (width, codes) = (world.vectors.width, dials.codes)
    if width % codes != 0 {
      return Bilingual(
        zh: "\(width) 维切不成 \(codes) 等段；请换一个能整除 \(width) 的 PQ 字节数。",
        en:
          "\(width) numbers cannot be cut into \(codes) equal parts; choose PQ bytes that divide \(width)."
      )
    }
    guard world.count < Self.leastForCodes else { return nil }
    return Bilingual(
      zh: "IVF-PQ 每段要学 256 个中心，\(world.count) 个向量不够；请换一种索引。",
      en:
        "IVF-PQ learns 256 centres a part, for which \(world.count) vectors are too few; choose another index."
    )
  }

  private static let leastForCodes = 256

  /// Recall and products over all queries.
  func measure(
    _ index: FaissIndex,
    effort: Int,
    _ world: VectorWorld
  ) throws(DemoError) -> SearchFigures {
    var (found, wanted, compared) = (0, 0, 0)
    for (query, truth) in zip(world.queries, world.truth) {
      if Task.isCancelled { throw .cancelled }
      let search = index.search(
        world.vector(query),
        count: VectorWorld.wanted + 1,
        effort: effort
      )
      let others = Set(VectorWorld.others(search.matches, than: query).map(\.index))
      found += truth.count { others.contains($0) }
      wanted += truth.count
      compared += search.compared
    }
    return SearchFigures(
      effort: effort,
      recall: Double(found) / Double(wanted),
      share: Double(compared) / Double(world.queries.count * world.count)
    )
  }
}
