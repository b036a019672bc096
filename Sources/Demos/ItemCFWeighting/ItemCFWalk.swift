import Recommender
import Wording

/// A walk through ``ItemCFWeighting``, one weight a step.
public struct ItemCFWalk: DemoRun, Sendable {
  enum Source: Sendable {
    case films(seed: UInt64, LatestWorld<ItemCFTrial.Key, ItemCFTrial>)
    case world(ItemCFWorld, ItemCFTrial)
  }

  /// How many neighbours a ranking shows.
  static let shown = 8

  let dials: ItemCFDials
  private let source: Source
  private var prepared: ItemCFWorld?
  private var taken = 0
  /// What lists are worth without the first of the weights; nil before the last step's first state.
  var measured: [ItemCFTrial.Figures]?

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
      case .worth: try nextWorthStep(world)
      }
    if !step.isUnderWay { taken += 1 }
    return step
  }

  private mutating func world() throws(DemoError) -> ItemCFWorld {
    if let prepared { return prepared }
    let made: ItemCFWorld
    switch source {
    case .films(let seed, _):
      var generator = FilmWorldGenerator(seed: seed)
      do { made = try generator.world() } catch { throw DemoError(error) }
    case .world(let world, _):
      made = world
    }
    prepared = made
    return made
  }

  /// The held-out clicks: those of the larger world, or of the user's own log.
  func trial(_ world: ItemCFWorld) throws(DemoError) -> ItemCFTrial {
    switch source {
    case .world(_, let trial): trial
    case .films(let seed, let trials):
      try trials.world(of: dials.trialKey(seed: seed)) { (key) throws(DemoError) in
        try ItemCFTrial(key)
      }
    }
  }

  /// The model of a stage for the anchor and the blockbuster, with all their neighbours.
  func anchorModel(
    _ stage: ItemCFDials.Stage,
    _ world: ItemCFWorld
  ) throws(DemoError) -> ItemCFModel {
    try world.models.model(
      for: .stage(stage),
      dials.options(stage),
      neighboursOf: [world.anchor, world.blockbuster]
    )
  }

  /// The anchor's neighbours at a stage.
  ///
  /// Before popularity divides, the score is the plain sum of the pairs' weights, so that a count
  /// is shown as the whole number that it is.
  func neighbours(
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
    default: self = .data(error.sentence)
    }
  }
}
