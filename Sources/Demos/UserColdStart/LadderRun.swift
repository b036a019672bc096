import Recommender
import Wording

/// A walk through ``UserColdStart``: a list on every rung, a sweep over clicks that streams, and
/// exploration.
public struct LadderRun: DemoRun {
  enum Source: Sendable {
    case made(key: Key, LatestWorld<Key, LadderWorld>)
    case world(LadderWorld)
  }

  /// What a made world depends on.
  struct Key: Hashable, Sendable {
    var groupPull: Double
    var seed: UInt64
  }

  /// How many items a ranking shows.
  static let shown = 8
  /// The numbers of clicks of the sweep, as far as any newcomer has as many to give away.
  static func clickCounts(in world: LadderWorld) -> [Int] {
    let most = world.newcomers.map(\.clicks.count).max() ?? 0
    return [1, 2, 3, 4, 5, 6, 8, 10, 12, 14, 16, 18, 20].filter { $0 <= max(1, most) }
  }

  let dials: LadderDials
  /// What draws the responses of those who are explored.
  let seed: UInt64
  private let source: Source
  private var place: WalkPlace<LadderStep>
  private var prepared: (world: LadderWorld, lists: LadderLists)?
  /// The figures of the sweep's first numbers of clicks, by method; nil before its first state.
  private var swept: [[LadderMethod: LadderFigures]]?

  init(dials: LadderDials, source: Source) {
    self.dials = dials
    self.source = source
    switch source {
    case .made(let key, _): (seed, place) = (key.seed, WalkPlace())
    case .world(let world):
      (seed, place) = (0, WalkPlace(LadderStep.ofLog(hasGroups: world.log.people.hasGroups)))
    }
  }

  /// Computes the next step, a state of the sweep, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let (world, lists) = try prepare()
    let step =
      switch id {
      case .newcomers: newcomersStep(world)
      case .everyone: try everyoneStep(world, lists)
      case .group: try groupStep(world, lists)
      case .tags: try tagsStep(world, lists)
      case .clicks: try clicksStep(world, lists)
      case .sweep: try nextSweepStep(world, lists)
      case .exploration: try explorationStep(world, lists)
      }
    place.passed(step)
    return step
  }

  private mutating func prepare() throws(DemoError) -> (LadderWorld, LadderLists) {
    if let prepared { return prepared }
    let world: LadderWorld
    switch source {
    case .world(let made): world = made
    case .made(let key, let worlds):
      world = try worlds.world(of: key) { (key) throws(DemoError) in
        let log = try LadderLog(groupPull: key.groupPull, seed: key.seed)
        guard let made = try LadderWorld(log, seed: key.seed) else {
          preconditionFailure("every made world has newcomers")
        }
        return made
      }
    }
    let made = (world, LadderLists(world, dials))
    prepared = made
    return made
  }

  /// The methods that the sweep compares, the most important first.
  static func swept(in world: LadderWorld) -> [LadderMethod] {
    let rung = world.lastRung
    return [.blend, .itemCF] + (rung == .everyone ? [] : [rung]) + [.everyone]
  }

  /// One more number of clicks; before the first nothing is computed.
  private mutating func nextSweepStep(
    _ world: LadderWorld,
    _ lists: LadderLists
  ) throws(DemoError) -> DemoStep {
    if let done = swept {
      var figures: [LadderMethod: LadderFigures] = [:]
      for method in Self.swept(in: world) {
        figures[method] = try lists.figures(method, clicks: Self.clickCounts(in: world)[done.count])
      }
      swept = done + [figures]
    } else {
      swept = []
    }
    return sweepStep(swept ?? [], world)
  }
}
