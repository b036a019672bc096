import Recommender
import Wording

/// A walk through ``ItemCFWeighting``, one weight a step.
public struct ItemCFWalk: DemoRun, Sendable {
  enum Source: Hashable, Sendable {
    case films(seed: UInt64)
    case file(DemoData)
  }

  /// How many neighbours a ranking shows.
  static let shown = 8

  let dials: ItemCFDials
  private let source: Source
  private var prepared: ItemCFWorld?
  private var anchorModels: [ItemCFDials.Stage: ItemCFModel] = [:]
  /// The model of all items at the end, once a step has needed it.
  var finalModel: ItemCFModel?
  private var taken = 0

  init(dials: ItemCFDials, source: Source) {
    self.dials = dials
    self.source = source
  }

  /// Computes the next step, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard ItemCFStepID.allCases.indices.contains(taken) else { return nil }
    if Task.isCancelled { throw .cancelled }
    let id = ItemCFStepID.allCases[taken]
    let world = try world()
    let step =
      switch id {
      case .log: logStep(world)
      case .coOccurrence: try coOccurrenceStep(world)
      case .timeGap: try timeGapStep(world)
      case .directionPosition: try directionPositionStep(world)
      case .activeUser: try activeUserStep(world)
      case .popularity: try popularityStep(world)
      case .topK: try topKStep(world)
      case .recommend: try recommendStep(world)
      }
    taken += 1
    return step
  }

  private mutating func world() throws(DemoError) -> ItemCFWorld {
    if let prepared { return prepared }
    let made: ItemCFWorld
    switch source {
    case .films(let seed):
      var generator = FilmWorldGenerator(seed: seed)
      do { made = try generator.world() } catch { throw DemoError(error) }
    case .file(let data):
      made = try ItemCFWorld(reading: data)
    }
    prepared = made
    return made
  }

  /// The model of a stage for the anchor alone, with all its neighbours; each is fitted once.
  mutating func anchorModel(
    _ stage: ItemCFDials.Stage,
    _ world: ItemCFWorld
  ) throws(DemoError) -> ItemCFModel {
    if let model = anchorModels[stage] { return model }
    let model = try Self.fit(dials.options(stage), world, neighboursOf: [world.anchor])
    anchorModels[stage] = model
    return model
  }

  /// A model for some items, or for all.
  static func fit(
    _ options: ItemCFOptions,
    _ world: ItemCFWorld,
    neighboursOf items: [ItemIndex]? = nil
  ) throws(DemoError) -> ItemCFModel {
    let algorithm = ItemCF(options: options)
    do {
      guard let items else { return try algorithm.fit(world.interactions) }
      return try algorithm.fit(world.interactions, neighboursOf: items)
    } catch {
      throw DemoError(error)
    }
  }

  /// The anchor's neighbours at a stage.
  ///
  /// Before popularity divides, the score is the plain sum of the pairs' weights, so that a count
  /// is shown as the whole number that it is.
  mutating func neighbours(
    _ stage: ItemCFDials.Stage,
    _ world: ItemCFWorld
  ) throws(DemoError) -> NeighbourList {
    let model = try anchorModel(stage, world)
    let similar = model.similarItems(to: world.anchor, count: Int.max)
    guard stage < .popularity else { return NeighbourList(similar) }
    return NeighbourList(
      similar.enumerated().map { rank, neighbour in
        guard rank < Self.shown else { return neighbour }
        let evidence = model.evidence(for: world.anchor, neighbour: neighbour.item)
        return Neighbour(item: neighbour.item, similarity: evidence.reduce(0) { $0 + $1.weight })
      }
    )
  }
}

extension DemoError {
  /// A fit's error as the walk's: what a made world cannot hold is a mistake in making it.
  init(_ error: RecommenderError) {
    switch error {
    case .cancelled: self = .cancelled
    default: self = .data(error.message)
    }
  }
}
