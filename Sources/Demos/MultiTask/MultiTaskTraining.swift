import Neural
import Recommender

/// A net's training, epoch by epoch.
struct MultiTaskTraining {
  /// How often every example is met.
  static let epochs = 25
  /// How many examples make a step.
  static let batchSize = 64
  /// η of Adam.
  static let learningRate = 0.01
  /// The units of an expert of MMoE.
  static let expertUnits = 4

  /// What was reached so far.
  private(set) var trial: MultiTaskTrial
  private var training: RankingTraining
  private let test: RankingExamples

  /// Draws a net, as large as MMoE with so many experts.
  init(
    _ world: MultiTaskWorld,
    net: MultiTaskNet,
    experts: Int,
    weighting: MultiTaskDials.Weighting,
    seed: UInt64
  ) throws(RecommenderError) {
    let architecture = RankingCatalogue.architecture(
      named: net.rawValue,
      tasks: world.tasks.count,
      features: world.train.featureCount,
      experts: experts,
      expertUnits: Self.expertUnits
    )
    guard let architecture else { preconditionFailure("the catalogue has no \(net.rawValue)") }
    var options = RankingOptions(architecture)
    options.weighting = weighting.lossWeighting(of: net)
    options.epochs = Self.epochs
    options.batchSize = Self.batchSize
    options.learningRate = Self.learningRate
    options.seed = seed
    training = try RankingTraining(world.train, options: options)
    test = world.test
    trial = MultiTaskTrial(course: [], parameterCount: training.parameterCount)
    try measure()
  }

  /// Whether all epochs are made.
  var isComplete: Bool { trial.course.count > Self.epochs }

  /// Makes one epoch more, and measures.
  mutating func advance() throws(RecommenderError) {
    for _ in 0..<training.batchesInEpoch { _ = try training.step() }
    try measure()
    if isComplete { trial.model = training.model() }
  }

  private mutating func measure() throws(RecommenderError) {
    let predictions = try training.model().predictions(for: test.features)
    let labels = test.labels
    trial.course.append(
      (0..<labels.columns).map { task in
        AreaUnderCurve.of(
          (0..<labels.rows).map {
            AreaUnderCurve.Sample(score: predictions[$0, task], isPositive: labels[$0, task] > 0)
          }
        ) ?? .nan
      }
    )
  }
}
