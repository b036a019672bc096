import Recommender
import Wording

/// A walk through ``ItemCFVersusTwoTower``: ItemCF, two towers as they learn, and both together.
public struct RivalRun: DemoRun {
  enum Source: Sendable {
    case videos(seed: UInt64, LatestWorld<RivalWorld.Key, RivalWorld>)
    case world(RivalWorld, seed: UInt64)
  }

  /// How many rows of a list are shown.
  static let shown = 6

  let dials: RivalDials
  private let source: Source
  private var place: WalkPlace<RivalStep>
  private var prepared: RivalWorld?
  private var measured: RivalBaselines?
  private var course: RivalCourse?
  private var trained: RivalShelf.Entry?

  init(dials: RivalDials, source: Source, steps: [RivalStep] = RivalStep.allCases) {
    self.dials = dials
    self.source = source
    place = WalkPlace(steps)
  }

  /// Computes the next step, a state of a training, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let world = try world()
    let step: DemoStep =
      switch id {
      case .bands: bandsStep(world)
      case .memory: memoryStep(baselines(of: world), world)
      case .train: try nextTrainStep(world)
      case .sideBySide: sideBySideStep(try result, baselines(of: world), world)
      case .reasons: reasonsStep(try result, world)
      case .newItem: newItemStep(try result, world)
      case .correction: try nextCorrectionStep(world)
      case .together: togetherStep(try result, baselines(of: world), world)
      }
    place.passed(step)
    return step
  }

  /// What weights, order and negatives are drawn from.
  private var seed: UInt64 {
    switch source {
    case .videos(let seed, _), .world(_, let seed): seed
    }
  }

  private mutating func world() throws(DemoError) -> RivalWorld {
    if let prepared { return prepared }
    let made: RivalWorld =
      switch source {
      case .videos(let seed, let worlds):
        try worlds.world(
          of: RivalWorld.Key(
            people: dials.people ?? 0,
            pairShare: dials.pairShare,
            seed: seed
          )
        ) { key throws(DemoError) in try RivalWorld(key) }
      case .world(let world, _): world
      }
    prepared = made
    return made
  }

  /// What needs no training, measured once in a walk.
  private mutating func baselines(of world: RivalWorld) -> RivalBaselines {
    if let measured { return measured }
    let made = RivalBaselines(of: world, length: dials.length)
    measured = made
    return made
  }

  /// The towers of the dials, once they are trained.
  private var result: RivalShelf.Entry {
    get throws(DemoError) {
      guard let trained else { preconditionFailure("a step before the training") }
      return trained
    }
  }

  private mutating func nextTrainStep(_ world: RivalWorld) throws(DemoError) -> DemoStep {
    let log = try advance(isCorrected: dials.isCorrected, world) { run, entry in
      run.trained = entry
    }
    return trainStep(log, baselines(of: world), world)
  }

  private mutating func nextCorrectionStep(_ world: RivalWorld) throws(DemoError) -> DemoStep {
    let first = try result
    let log = try advance(isCorrected: !dials.isCorrected, world) { _, _ in }
    return correctionStep(first: first.log, second: log, world)
  }

  /// The next state of a training, which is begun where none is under way.
  private mutating func advance(
    isCorrected: Bool,
    _ world: RivalWorld,
    whenDone: (inout RivalRun, RivalShelf.Entry) -> Void
  ) throws(DemoError) -> RivalLog {
    var course: RivalCourse
    if let known = self.course {
      course = known
    } else {
      course = try RivalCourse(
        dials.key(isCorrected: isCorrected, seed: seed, on: world),
        on: world
      )
    }
    // Beside a second holder each batch would copy the order of the examples.
    self.course = nil
    let entry = try course.advance()
    let log = course.log
    if let entry { whenDone(&self, entry) } else { self.course = course }
    return log
  }
}
