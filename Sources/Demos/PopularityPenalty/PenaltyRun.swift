import Recommender
import Wording

/// A walk through ``PopularityPenalty``: two lists of one item, then a sweep that streams.
public struct PenaltyRun: DemoRun {
  enum Source: Sendable {
    case made(seed: UInt64)
    case world(PenaltyWorld)
  }

  /// How many neighbours a ranking shows.
  static let shown = 8
  /// How many places of a user's list it shows: all of the list that the dial begins with.
  static let recommended = 10
  /// The exponents of the sweep.
  static let exponents = (0...10).map { Double($0) / 10 }

  let dials: PenaltyDials
  private let source: Source
  private var place = WalkPlace<PenaltyStep>()
  private var prepared: PenaltyWorld?
  private var evaluation: Evaluation?
  /// The figures of the sweep's first exponents; nil before its first state.
  private var swept: [EvaluationFigures]?

  init(dials: PenaltyDials, source: Source) {
    self.dials = dials
    self.source = source
  }

  /// Computes the next step, a state of the sweep, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let world = try world()
    let step =
      switch id {
      case .log: logStep(world)
      case .coOccurrence: try coOccurrenceStep(world)
      case .penalty: try penaltyStep(world)
      case .sweep: try nextSweepStep(world)
      case .tradeOff: try tradeOffStep(world, try measured(world))
      }
    place.passed(step)
    return step
  }

  private mutating func world() throws(DemoError) -> PenaltyWorld {
    if let prepared { return prepared }
    let made: PenaltyWorld =
      switch source {
      case .made(let seed): try PenaltyWorld(dials.world ?? .plain, seed: seed)
      case .world(let world): world
      }
    prepared = made
    return made
  }

  /// The model at an exponent, with the dial's number of neighbours or another.
  func model(
    at exponent: Double,
    kept: Int? = nil,
    _ world: PenaltyWorld
  ) throws(DemoError) -> ItemCFModel {
    let algorithm = ItemCF(options: dials.options(at: exponent, kept: kept))
    do { return try algorithm.fit(world.likes) } catch { throw DemoError(error) }
  }

  /// One more exponent; before the first nothing is computed.
  private mutating func nextSweepStep(_ world: PenaltyWorld) throws(DemoError) -> DemoStep {
    if let known = world.sweeps.figures(of: dials.sweepKey) {
      swept = known
    } else if let figures = swept {
      let next = try measure(at: Self.exponents[figures.count], world)
      swept = figures + [next]
    } else {
      swept = []
    }
    let figures = swept ?? []
    if figures.count == Self.exponents.count { world.sweeps.keep(figures, of: dials.sweepKey) }
    return sweepStep(figures, world)
  }

  /// The sweep, and the figures at the exponent of the dial.
  private mutating func measured(_ world: PenaltyWorld) throws(DemoError) -> PenaltyFigures {
    let sweep = swept ?? []
    let chosen: EvaluationFigures =
      if let place = Self.exponents.firstIndex(of: dials.exponent), place < sweep.count {
        sweep[place]
      } else {
        try measure(at: dials.exponent, world)
      }
    return PenaltyFigures(sweep: sweep, exponent: dials.exponent, chosen: chosen)
  }

  private mutating func measure(
    at exponent: Double,
    _ world: PenaltyWorld
  ) throws(DemoError) -> EvaluationFigures {
    let model = try model(at: exponent, world)
    let evaluation = evaluation ?? Evaluation(world.log.split, cutoff: dials.listLength)
    self.evaluation = evaluation
    do { return try evaluation.measure(model) } catch { throw DemoError(error) }
  }
}
