import Recommender
import Wording

/// A walk through ``Multimodal``.
public struct ModalRun: DemoRun {
  enum Source: Sendable {
    case made(ModalRecipe)
    case file(ModalFile)
  }

  /// The probabilities of the sweep.
  static let rates = [0, 0.1, 0.2, 0.3, 0.4, 0.5]

  let dials: ModalDials
  private let source: Source
  private let seed: UInt64
  private let shelf: Shelf<ModalTrial.Key, ModalTrial>
  private var place = WalkPlace<ModalStep>()
  private var keptLog: ModalLog?
  private var running: [ModalTraining?] = []
  private var trials: [ModalTrial]?
  private var swept: [ModalTrial]?

  init(dials: ModalDials, source: Source, seed: UInt64, shelf: Shelf<ModalTrial.Key, ModalTrial>) {
    self.dials = dials
    self.source = source
    self.seed = seed
    self.shelf = shelf
  }

  /// Whether the videos are made.
  var isMade: Bool {
    if case .made = source { return true }
    return false
  }

  /// The nets side by side: each fusion without and with modality dropout.
  var nets: [ModalNet] {
    ModalityFusion.Kind.allCases.flatMap { kind in
      [0, dials.dropout].map { ModalNet(kind: kind, dropout: $0) }
    }
  }

  /// Where the gated net with dropout stands among them.
  var robust: Int { nets.firstIndex { $0.kind == .gated && $0.dropout > 0 } ?? 0 }

  /// Where the modality that is missing when the model serves stands in the layout.
  func missing(_ log: ModalLog) -> Int { log.modalities.firstIndex(of: dials.missing) ?? 0 }

  /// Computes the next step, a state of it, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let step: DemoStep
    do throws(RecommenderError) {
      let log = try log()
      step =
        switch id {
        case .parts: partsStep(log)
        case .train: try nextTrainStep(log)
        case .drop: try dropStep(log, trained)
        case .gates: try gatesStep(log, trained)
        case .rate: try nextRateStep(log)
        case .serving: try servingStep(log, trained)
        }
    } catch {
      throw DemoError(error)
    }
    place.passed(step)
    return step
  }

  private var trained: [ModalTrial] {
    guard let trials else { preconditionFailure("this comes after the trainings") }
    return trials
  }

  private mutating func log() throws(RecommenderError) -> ModalLog {
    if let keptLog { return keptLog }
    let log: ModalLog
    switch source {
    case .made(let recipe): log = try ModalLog(recipe, seed: seed)
    case .file(let file): log = try file.log(seed: seed)
    }
    keptLog = log
    return log
  }

  private func key(_ net: ModalNet) -> ModalTrial.Key {
    ModalTrial.Key(recipe: isMade ? dials.recipe : nil, net: net, seed: seed)
  }

  private mutating func nextTrainStep(_ log: ModalLog) throws(RecommenderError) -> DemoStep {
    if var trials {
      for (place, net) in nets.enumerated() {
        guard var training = running[place] else { continue }
        try training.advance()
        running[place] = training
        trials[place] = training.trial
        if training.isComplete { shelf.keep(training.trial, of: key(net)) }
      }
      self.trials = trials
    } else {
      var started: [ModalTrial] = []
      running = []
      for net in nets {
        let known = shelf.made(of: key(net))
        let training = known == nil ? try ModalTraining(log, net: net, seed: seed) : nil
        running.append(training)
        started.append(known ?? training?.trial ?? ModalTrial())
      }
      trials = started
    }
    let done =
      running.lazy.compactMap { $0 }.first.map { $0.trial.course.count - 1 }
      ?? ModalTraining.epochs
    return trainStep(log, trained.map { $0.until(done) }, done: done)
  }

  private mutating func nextRateStep(_ log: ModalLog) throws(RecommenderError) -> DemoStep {
    if let known = swept {
      let net = ModalNet(kind: dials.kind, dropout: Self.rates[known.count])
      if let made = shelf.made(of: key(net)) {
        swept = known + [made]
      } else {
        var training = try ModalTraining(log, net: net, seed: seed)
        while !training.isComplete { try training.advance() }
        shelf.keep(training.trial, of: key(net))
        swept = known + [training.trial]
      }
    } else {
      swept = []
    }
    return try rateStep(log, swept ?? [])
  }
}
