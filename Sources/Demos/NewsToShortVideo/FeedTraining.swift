import Neural
import Recommender

/// A net's training for one objective, epoch by epoch.
struct FeedTraining {
  /// How often every view is met.
  static let epochs = 6
  /// How many steps an epoch has at least: of a small file every view is met more often.
  private static let leastSteps = 60
  /// In how many groups of duration views are compared that scores are held against.
  private static let groups = 20
  /// The units of its two layers.
  private static let units = [48, 24]

  /// What was reached so far.
  private(set) var trial = FeedTrial(course: [])
  private let objective: WatchObjective
  private let unit: Double
  private let test: FeedViews
  /// Where each view that is asked about stands among those of like duration.
  private let quantiles: [Double]
  private var training: RankingTraining

  /// Draws a net; of one seed all begin with the same weights.
  init(_ log: FeedLog, objective: WatchObjective, groups: Int, seed: UInt64)
    throws(RecommenderError)
  {
    let table = log.quantiles(groups: groups)
    unit = log.unit
    let examples = try RankingExamples(
      watched: log.train.views,
      features: log.train.features,
      objectives: [objective],
      quantiles: table,
      unit: unit
    )
    var options = RankingOptions(.separate(units: Self.units))
    options.epochs = Self.epochs
    options.learningRate = 0.002
    options.seed = seed
    training = try RankingTraining(examples, options: options)
    test = log.test
    let even = log.quantiles(groups: Self.groups)
    quantiles = test.views.map { even.quantile(of: $0.seconds, duration: $0.duration) }
    self.objective = objective
    let truth = try log.test.truth(of: objective, quantiles: table)
    if !truth.isEmpty { trial.ceiling = area(truth) }
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
    let predictions = try training.model().predictions(for: test.features)
    // A skip counts against a video.
    let sign: Double = objective == .skip ? -1 : 1
    let scores = zip(predictions.elements, test.views).map { prediction, view in
      sign * objective.score(of: prediction, unit: unit, duration: view.duration)
    }
    trial.scores = scores
    let played = test.views.indices.filter { test.views[$0].isClicked }
    func spearman(_ values: [Double], _ places: [Int]) -> Double {
      RankCorrelation.spearman(places.map { scores[$0] }, places.map { values[$0] }) ?? .nan
    }
    let isMade = !test.preference.isEmpty
    trial.course.append(
      FeedTrial.Reading(
        duration: spearman(test.views.map(\.duration), Array(scores.indices)),
        liking: isMade ? area(scores) : spearman(quantiles, played),
        seconds: isMade
          ? spearman(test.expected, Array(scores.indices))
          : spearman(test.views.map(\.seconds), played)
      )
    )
  }

  /// How often what is liked is scored above what is not.
  private func area(_ scores: [Double]) -> Double {
    AreaUnderCurve.of(
      zip(scores, test.isLiked).map { AreaUnderCurve.Sample(score: $0, isPositive: $1) }
    ) ?? .nan
  }
}
