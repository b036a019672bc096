import Randomness
import Recommender
import Wording

/// A walk through ``MultiTask``: nets side by side on one run, then on several, then as ρ turns.
public struct MultiTaskRun: DemoRun {
  enum Source: Sendable {
    case made(MultiTaskRecipe)
    case file(MultiTaskFile)
  }

  /// The correlations of the last step.
  static let correlations = [0, 0.25, 0.5, 0.75, 1]

  let dials: MultiTaskDials
  private let source: Source
  private let seed: UInt64
  private let shelf: Shelf<MultiTaskTrial.Key, MultiTaskTrial>
  private let funnelShelf: Shelf<MultiTaskFunnelTrial.Key, MultiTaskFunnelTrial>
  private var place: WalkPlace<MultiTaskStep>
  private var first: MultiTaskWorld?
  private var trainings: [MultiTaskTraining]?
  private var trees: MultiTaskTrial?
  /// Whether trees were asked for and have no library.
  private(set) var lacksTrees = false
  private var compared: [[MultiTaskTrial]]?
  private var swept: [[[MultiTaskTrial]]]?
  private var funnels: [MultiTaskFunnelTrial]?

  init(
    dials: MultiTaskDials,
    source: Source,
    seed: UInt64,
    shelf: Shelf<MultiTaskTrial.Key, MultiTaskTrial>,
    funnels: Shelf<MultiTaskFunnelTrial.Key, MultiTaskFunnelTrial> = Shelf(most: 100)
  ) {
    funnelShelf = funnels
    self.dials = dials
    self.source = source
    self.seed = seed
    self.shelf = shelf
    place =
      switch source {
      case .made: WalkPlace()
      case .file: WalkPlace(MultiTaskStep.ofFiles)
      }
  }

  /// Whether the tasks are made.
  var isMade: Bool {
    if case .made = source { return true }
    return false
  }

  /// The nets that are trained side by side; ESMM only where labels are known to be a funnel.
  var nets: [MultiTaskNet] {
    let all: [MultiTaskNet] = [.separate, .sharedBottom, .mmoe, .ple]
    if case .file(let file) = source, file.isFunnel { return all + [.entireSpace] }
    return all
  }

  /// All that is compared: the nets, and trees.
  var models: [MultiTaskNet] { nets + [.trees] }

  /// Computes the next step, a state of it, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    if id == .tasks, case .file(let file) = source {
      try file.checkSplits(ofRuns: (0..<dials.runs).map { runSeed($0) }, seed: seed)
    }
    let step: DemoStep
    do throws(RecommenderError) {
      step =
        switch id {
        case .tasks: tasksStep(try firstWorld())
        case .train: try nextTrainStep()
        case .compare: try nextCompareStep()
        case .gates: try gatesStep(try firstWorld(), compared?.first ?? [])
        case .transfer: try nextTransferStep()
        case .funnel: try nextFunnelStep()
        }
    } catch {
      throw DemoError(error)
    }
    place.passed(step)
    return step
  }

  // MARK: Worlds and trainings

  /// The examples of a run, counted from 0, at another correlation where one is given.
  private func world(
    run: Int,
    correlation: Double? = nil
  ) throws(RecommenderError) -> MultiTaskWorld {
    switch source {
    case .made(var recipe):
      if let correlation { recipe.correlation = correlation }
      return try MultiTaskWorld(recipe, seed: runSeed(run))
    case .file(let file):
      return try MultiTaskWorld(file, seed: runSeed(run))
    }
  }

  /// Seeds of runs are far apart for neighbouring seeds of walks.
  private func runSeed(_ run: Int) -> UInt64 {
    var mixer = SplitMix64(seed: seed)
    var drawn = mixer.next()
    for _ in 0..<run { drawn = mixer.next() }
    return drawn
  }

  private mutating func firstWorld() throws(RecommenderError) -> MultiTaskWorld {
    if let first { return first }
    let made = try world(run: 0)
    first = made
    return made
  }

  private func key(
    _ net: MultiTaskNet,
    run: Int,
    correlation: Double? = nil
  ) -> MultiTaskTrial.Key {
    let kind: MultiTaskWorld.Source =
      switch source {
      case .made(var recipe):
        .made(
          {
            if let correlation { recipe.correlation = correlation }
            return recipe
          }()
        )
      case .file: .file
      }
    // Trees have neither experts nor one loss for all tasks.
    return MultiTaskTrial.Key(
      source: kind,
      net: net,
      experts: net == .trees ? 0 : dials.experts,
      weighting: net == .trees ? .equal : dials.weighting,
      seed: runSeed(run)
    )
  }

  private func training(
    _ net: MultiTaskNet,
    _ world: MultiTaskWorld,
    run: Int
  ) throws(RecommenderError) -> MultiTaskTraining {
    try MultiTaskTraining(
      world,
      net: net,
      experts: dials.experts,
      weighting: dials.weighting,
      seed: runSeed(run)
    )
  }

  /// The nets of a run, trained now or before; the world is made only where one has to be trained.
  private mutating func trials(
    run: Int,
    correlation: Double? = nil,
    nets: [MultiTaskNet]
  ) throws(RecommenderError) -> [MultiTaskTrial] {
    var made: MultiTaskWorld?
    var trials: [MultiTaskTrial] = []
    for net in nets {
      let key = key(net, run: run, correlation: correlation)
      if let known = shelf.made(of: key) {
        trials.append(known)
        continue
      }
      let world: MultiTaskWorld
      if let made {
        world = made
      } else {
        world = try self.world(run: run, correlation: correlation)
        made = world
      }
      if net == .trees {
        trials.append(try treesTrial(world, run: run))
        continue
      }
      var training = try training(net, world, run: run)
      while !training.isComplete { try training.advance() }
      shelf.keep(training.trial, of: key)
      trials.append(training.trial)
    }
    return trials
  }

  /// Trees of a run, fitted now or before; without their library what is not measured.
  private mutating func treesTrial(
    _ world: MultiTaskWorld,
    run: Int
  ) throws(RecommenderError) -> MultiTaskTrial {
    let key = key(.trees, run: run)
    if let known = shelf.made(of: key) { return known }
    guard !lacksTrees, let trial = try MultiTaskTrees.trial(world, seed: runSeed(run)) else {
      lacksTrees = true
      return .unmeasured(tasks: world.tasks.count)
    }
    shelf.keep(trial, of: key)
    return trial
  }

  // MARK: Streamed steps

  private mutating func nextTrainStep() throws(RecommenderError) -> DemoStep {
    let world = try firstWorld()
    guard var running = trainings else {
      var started: [MultiTaskTraining] = []
      for net in nets { started.append(try training(net, world, run: 0)) }
      trainings = started
      let none = MultiTaskTrial.unmeasured(tasks: world.tasks.count)
      return trainStep(started.map(\.trial) + [none], world)
    }
    let fitted: MultiTaskTrial
    if let trees { fitted = trees } else { fitted = try treesTrial(world, run: 0) }
    trees = fitted
    for place in running.indices { try running[place].advance() }
    trainings = running
    if running.allSatisfy(\.isComplete) {
      for (net, training) in zip(nets, running) {
        shelf.keep(training.trial, of: key(net, run: 0))
      }
    }
    return trainStep(running.map(\.trial) + [fitted], world)
  }

  private mutating func nextCompareStep() throws(RecommenderError) -> DemoStep {
    let world = try firstWorld()
    if let known = compared {
      compared = known + [try trials(run: known.count, nets: models)]
    } else {
      compared = []
    }
    let runs = compared ?? []
    let times: MultiTaskTimes? =
      runs.count == dials.runs ? try MultiTaskTimes(world, shared: sharedBottom(world)) : nil
    return compareStep(runs, world, times)
  }

  private mutating func nextTransferStep() throws(RecommenderError) -> DemoStep {
    if let known = swept {
      var runs: [[MultiTaskTrial]] = []
      for run in 0..<dials.runs {
        runs.append(
          try trials(
            run: run,
            correlation: Self.correlations[known.count],
            nets: [.separate, .sharedBottom, .mmoe]
          )
        )
      }
      swept = known + [runs]
    } else {
      swept = []
    }
    return transferStep(swept ?? [])
  }

  private mutating func nextFunnelStep() throws(RecommenderError) -> DemoStep {
    if let known = funnels {
      let key = MultiTaskFunnelTrial.Key(
        looksWithQuality: dials.looksWithQuality,
        seed: runSeed(known.count)
      )
      if let made = funnelShelf.made(of: key) {
        funnels = known + [made]
      } else {
        let trial = try MultiTaskFunnelTrial(key)
        funnelShelf.keep(trial, of: key)
        funnels = known + [trial]
      }
    } else {
      funnels = []
    }
    return funnelStep(funnels ?? [])
  }
}
