import Recommender
import Wording

/// A walk through ``ItemColdStart``: one new item placed in several ways, then all of them
/// measured.
public struct ArrivalRun: DemoRun {
  enum Source: Sendable {
    case made(seed: UInt64)
    case world(ArrivalWorld)
  }

  /// How many neighbours a ranking shows.
  static let shown = 8

  let dials: ArrivalDials
  private let source: Source
  private var place: WalkPlace<ArrivalStep>
  private var prepared: (world: ArrivalWorld, placing: ArrivalPlacing)?
  /// The figures of the first methods; nil before the first state of the last step.
  private var measured: [NewItemFigures]?

  init(dials: ArrivalDials, source: Source) {
    self.dials = dials
    self.source = source
    place =
      switch source {
      case .made: WalkPlace()
      case .world(let world): WalkPlace(ArrivalStep.steps(hasTags: world.log.hasTags))
      }
  }

  /// Computes the next step, a state of the last one, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let (world, placing) = try prepare()
    let step =
      switch id {
      case .arrivals: arrivalsStep(world)
      case .idBased: try idStep(world, placing)
      case .attributes: try attributesStep(world, placing)
      case .text: try textStep(world, placing)
      case .flows: flowsStep(world, placing)
      case .ridge: try ridgeStep(world, placing)
      case .figures: try nextFiguresStep(world, placing)
      }
    place.passed(step)
    return step
  }

  private mutating func prepare() throws(DemoError) -> (ArrivalWorld, ArrivalPlacing) {
    if let prepared { return prepared }
    let world: ArrivalWorld
    switch source {
    case .world(let made): world = made
    case .made(let seed):
      let log = try ArrivalLog(
        dials.kind ?? .videos,
        tagTruth: dials.tagTruth ?? 1,
        isClickbait: dials.isClickbait,
        seed: seed
      )
      guard let made = try ArrivalWorld(log, keptLikes: dials.keptLikes, seed: seed) else {
        preconditionFailure("every made world has new items")
      }
      world = made
    }
    let made = (world, try ArrivalPlacing(world, dials))
    prepared = made
    return made
  }

  /// The methods that are measured; without tags there is one less.
  static func methods(_ world: ArrivalWorld) -> [ArrivalMethod] {
    ArrivalMethod.allCases.filter { world.log.hasTags || $0 != .attributes }
  }

  /// One more method; before the first nothing is computed.
  private mutating func nextFiguresStep(
    _ world: ArrivalWorld,
    _ placing: ArrivalPlacing
  ) throws(DemoError) -> DemoStep {
    if let done = measured {
      measured = done + [try placing.figures(Self.methods(world)[done.count])]
    } else {
      measured = []
    }
    return figuresStep(measured ?? [], world)
  }
}
