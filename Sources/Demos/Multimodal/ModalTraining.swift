import Recommender

/// A net's training, epoch by epoch.
struct ModalTraining {
  /// How often every example is met.
  static let epochs = 12

  /// How many steps an epoch has at least: of a small file every example is met more often.
  private static let leastSteps = 40

  /// What was reached so far.
  private(set) var trial = ModalTrial()
  private let log: ModalLog
  private var training: RankingTraining

  /// Draws a net; of one seed nets of one fusion begin alike.
  init(_ log: ModalLog, net: ModalNet, seed: UInt64) throws(RecommenderError) {
    var fusion = ModalityFusion(log.layout, kind: net.kind)
    fusion.dropout = net.dropout
    var options = RankingOptions(.modalities(fusion))
    options.epochs = Self.epochs
    options.batchSize = 64
    options.learningRate = 0.005
    options.weightDecay = 1e-4
    options.seed = seed
    training = try RankingTraining(log.train, options: options)
    self.log = log
    try measure()
  }

  /// Whether all epochs are made.
  var isComplete: Bool { trial.course.count > Self.epochs }

  /// Makes one epoch more, and measures.
  mutating func advance() throws(RecommenderError) {
    for _ in 0..<max(Self.leastSteps, training.batchesInEpoch) { _ = try training.step() }
    try measure()
    if isComplete { trial.model = training.model() }
  }

  private mutating func measure() throws(RecommenderError) {
    let model = training.model()
    var areas = [log.area(try log.scores(of: model, without: []))]
    for modality in log.modalities.indices {
      areas.append(log.area(try log.scores(of: model, without: [modality])))
    }
    trial.course.append(areas)
  }
}
