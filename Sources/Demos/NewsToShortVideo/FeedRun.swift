import Neural
import Randomness
import Recommender
import Wording

/// A walk through ``NewsToShortVideo``.
public struct FeedRun: DemoRun {
  enum Source: Sendable {
    case made
    case file(FeedFile)
  }

  let dials: FeedDials
  let source: Source
  let seed: UInt64
  private let shelf: FeedShelf
  private var place: WalkPlace<FeedStep>
  private var keptLog: FeedLog?
  private var keptWorld: FeedWorld?
  private var running: [FeedTraining?] = []
  private var trials: [FeedTrial]?
  private var keptScores: FeedScores?

  init(dials: FeedDials, source: Source, seed: UInt64, shelf: FeedShelf) {
    self.dials = dials
    self.source = source
    self.seed = seed
    self.shelf = shelf
    switch source {
    case .made: place = WalkPlace()
    case .file: place = WalkPlace(FeedStep.ofFiles)
    }
  }

  /// Whether the feed is made.
  var isMade: Bool {
    if case .made = source { return true }
    return false
  }

  /// What is ranked by.
  var rankers: [FeedRanker] {
    if case .file(let file) = source { return file.rankers }
    return FeedRanker.allCases
  }

  /// What nets are taught: a ranker's objective each, and in a made feed skips.
  var objectives: [WatchObjective] {
    rankers.map { $0.objective(playsByItself: dials.playsByItself) } + (isMade ? [.skip] : [])
  }

  /// Computes the next step, a state of it, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let step: DemoStep
    do throws(RecommenderError) {
      step =
        switch id {
        case .feed: feedStep(try log())
        case .train: try nextTrainStep()
        case .page: pageStep(try world(), try scores())
        case .clickbait: clickbaitStep(try world(), try scores())
        case .bias: try biasStep()
        case .session: try sessionStep(try world(), try scores())
        case .skips: try skipsStep(try world(), try scores())
        }
    } catch {
      throw DemoError(error)
    }
    place.passed(step)
    return step
  }

  // MARK: What was made

  mutating func world() throws(RecommenderError) -> FeedWorld {
    if let keptWorld { return keptWorld }
    let key = FeedShelf.WorldKey(options: dials.world, seed: seed)
    let made: FeedWorld
    if let known = shelf.worlds.made(of: key) {
      made = known
    } else {
      made = try FeedWorld(dials.world, seed: seed)
      shelf.worlds.keep(made, of: key)
    }
    keptWorld = made
    return made
  }

  /// The views.
  mutating func log() throws(RecommenderError) -> FeedLog {
    if let keptLog { return keptLog }
    let log: FeedLog
    switch source {
    case .made: log = try world().log
    case .file(let file): log = try file.log(seed: seed)
    }
    keptLog = log
    return log
  }

  /// What each net says of the candidates; on a file, of the views that are asked about.
  mutating func scores() throws(RecommenderError) -> FeedScores {
    if let keptScores { return keptScores }
    guard let trials else { preconditionFailure("scores come after the trainings") }
    let log = try log()
    let unit = log.unit
    let features = isMade ? try world().features : log.test.features
    let durations: [Double]
    if isMade {
      let world = try world()
      durations = world.truth.indices.map(world.duration)
    } else {
      durations = log.test.views.map(\.duration)
    }
    var scores: [[Double]] = []
    for (objective, trial) in zip(objectives, trials) {
      guard let model = trial.model else { preconditionFailure("a net that was not trained") }
      let predictions = try model.predictions(for: features)
      scores.append(
        zip(predictions.elements, durations).map { prediction, duration in
          objective.score(of: prediction, unit: unit, duration: duration)
        }
      )
    }
    let made = FeedScores(
      scores: Dictionary(uniqueKeysWithValues: zip(rankers, scores)),
      skip: isMade ? scores.last ?? [] : [],
      width: isMade ? FeedWorld.candidates : features.rows
    )
    keptScores = made
    return made
  }

  // MARK: Trainings

  private func key(_ objective: WatchObjective) -> FeedShelf.Key {
    FeedShelf.Key(
      world: isMade ? dials.world : nil,
      seed: seed,
      objective: objective,
      groups: objective == .durationQuantile ? dials.groups : 0
    )
  }

  private mutating func nextTrainStep() throws(RecommenderError) -> DemoStep {
    let log = try log()
    guard var trials else {
      var started: [FeedTrial] = []
      running = []
      for objective in objectives {
        if let known = shelf.trials.made(of: key(objective)) {
          running.append(nil)
          started.append(known)
        } else {
          let training = try FeedTraining(
            log,
            objective: objective,
            groups: dials.groups,
            seed: seed
          )
          running.append(training)
          started.append(training.trial)
        }
      }
      self.trials = started
      return trainStep(started, log, done: running.contains { $0 != nil } ? 0 : FeedTraining.epochs)
    }
    for (place, objective) in objectives.enumerated() {
      guard var training = running[place] else { continue }
      try training.advance()
      running[place] = training
      trials[place] = training.trial
      if training.isComplete { shelf.trials.keep(training.trial, of: key(objective)) }
    }
    self.trials = trials
    let done = running.lazy.compactMap { $0 }.first.map { $0.trial.course.count - 1 }
    return trainStep(trials, log, done: done ?? FeedTraining.epochs)
  }
}
