import Neural
import Randomness
import Testing

@testable import Recommender

/// What rankings of videos learn when they are taught one thing or another.
struct WatchObjectiveTests {
  @Test func quantilesAreOfVideosOfLikeDuration() {
    let quantiles = DurationQuantiles(
      seconds: [1, 2, 3, 4, 10, 20, 30, 30],
      durations: [5, 5, 5, 5, 60, 60, 60, 60],
      groups: 2
    )
    #expect(quantiles.edges == [5, .infinity])
    #expect(quantiles.quantile(of: 2, duration: 5) == 1.5 / 4)
    #expect(quantiles.quantile(of: 0, duration: 5) == 0)
    #expect(quantiles.quantile(of: 100, duration: 5) == 1)
    // Ties share the middle.
    #expect(quantiles.quantile(of: 30, duration: 60) == 3.0 / 4)
    #expect(quantiles.seconds(at: 0.5, duration: 60) == 30)
    #expect(
      quantiles.seconds(at: 0, duration: 60) == 10 && quantiles.seconds(at: 2, duration: 1) == 4
    )
  }

  @Test func viewsOfOneDurationAreNeverParted() {
    let quantiles = DurationQuantiles(
      seconds: (0..<100).map(Double.init),
      durations: Array(repeating: 9, count: 100),
      groups: 10
    )
    #expect(quantiles.edges == [.infinity])
  }

  private static let world = VideoWorld(seed: 3)

  private static func impressions(_ count: Int, seed: UInt64) -> [VideoImpression] {
    var generator = SeededGenerator(seed: seed)
    return world.impressions(count, using: &generator)
  }

  private static let objectives: [WatchObjective] = [
    .click, .weightedLogistic, .playTime, .completion, .durationQuantile,
  ]

  /// Nets that learnt what objectives say of the same covers, and the seconds that count 1.
  private static func trained(
    _ impressions: [VideoImpression],
    _ objectives: [WatchObjective]
  ) throws -> (model: RankingModel, unit: Double) {
    let views = impressions.map(world.view)
    let played = views.filter(\.isClicked)
    let unit = played.reduce(0) { $0 + $1.seconds } / Double(max(1, played.count))
    let examples = try RankingExamples(
      watched: views,
      features: world.features(of: impressions.map { ($0.user, $0.video) }),
      objectives: objectives,
      quantiles: DurationQuantiles(
        seconds: played.map(\.seconds),
        durations: played.map(\.duration),
        groups: 20
      ),
      unit: unit
    )
    var options = RankingOptions(.separate(units: [48, 24]))
    options.epochs = 6
    options.learningRate = 0.002
    options.seed = 1
    var training = try RankingTraining(examples, options: options)
    try training.run()
    return (training.model(), unit)
  }

  /// How often the score tells what the user prefers from what they do not: the AUC of preference
  /// above the median.
  private static func preferenceArea(_ scores: [Double], _ preference: [Double]) -> Double {
    let middle = preference.sorted()[preference.count / 2]
    return AreaUnderCurve.of(
      zip(scores, preference).map { .init(score: $0, isPositive: $1 > middle) }
    ) ?? 0
  }

  /// The bar: |Spearman with duration| ≤ .15, preference AUC above play time's by .1 or more.
  @Test func quantilesWithinDurationFollowPreferenceAndNotDuration() throws {
    let world = Self.world
    let (model, unit) = try Self.trained(Self.impressions(24_000, seed: 1), Self.objectives)
    let asked = Self.impressions(4000, seed: 2)
    let features = world.features(of: asked.map { ($0.user, $0.video) })
    let predictions = try model.predictions(for: features)
    let scores = Self.objectives.enumerated().map { task, objective in
      asked.indices.map {
        objective.score(
          of: predictions[$0, task],
          unit: unit,
          duration: world.view(of: asked[$0]).duration
        )
      }
    }
    let durations = asked.map { world.view(of: $0).duration }
    for task in 1...2 {
      #expect(zip(scores[task], durations).allSatisfy { 0 <= $0 && $0 <= $1 })
    }
    // The net's own output does leave the bounds.
    #expect(asked.indices.contains { predictions[$0, 2] * unit > durations[$0] })
    let preference = asked.map { world.preference(of: $0.user, for: $0.video) }
    let bias = scores.map { RankCorrelation.spearman($0, durations) ?? 1 }
    let areas = scores.map { Self.preferenceArea($0, preference) }
    // click, weighted, play time, completion, D2Q.
    #expect(abs(bias[4]) <= 0.15, "\(bias)")
    #expect(areas[4] >= areas[2] + 0.1, "\(areas)")
    #expect(bias[2] > 0.5 && bias[3] < -0.4, "\(bias)")
    // Odds are P · E[T | click].
    let truth = asked.map { impression in
      let p = world.clickProbability(of: impression.user, for: impression.video)
      return p * world.expectedSeconds(of: impression.user, for: impression.video)
    }
    #expect((RankCorrelation.spearman(scores[1], truth) ?? 0) > 0.8)
    let ratio = scores[1].reduce(0, +) / truth.reduce(0, +)
    #expect(ratio > 0.7 && ratio < 1.4, "\(ratio)")
  }

  @Test func secondsLieWithinTheVideo() {
    func seconds(_ objective: WatchObjective, _ prediction: Double) -> Double {
      objective.score(of: prediction, unit: 20, duration: 12)
    }
    #expect([-0.2, 0.5, 2].map { seconds(.playTime, $0) } == [0, 10, 12])
    #expect([0, 0.5, 0.75, 0.99].map { seconds(.weightedLogistic, $0) } == [0, 1, 3, 12])
    #expect(seconds(.playTime, .nan).isNaN)
    // What is no number of seconds stays as it is.
    for objective in [WatchObjective.click, .completion, .durationQuantile, .skip] {
      #expect(seconds(objective, 0.3) == 0.3)
    }
  }

  /// Two clicks of three covers, of 30 and 10 seconds; each weighs 20 / (20 + 40) of that.
  @Test func oddsOfWeightedClicksAreSecondsOfACover() throws {
    let views = [30.0, 10, nil].map { seconds in
      WatchedView(
        isClicked: seconds != nil,
        seconds: seconds ?? 0,
        duration: 40,
        isCompleted: false,
        isSkipped: false
      )
    }
    let examples = try RankingExamples(
      watched: views,
      features: Matrix(rows: 3, columns: 1, elements: [1, 2, 3]),
      objectives: [.click, .weightedLogistic],
      quantiles: DurationQuantiles(seconds: [30, 10], durations: [40, 40], groups: 1),
      unit: 20,
      groups: [4, 5, 6]
    )
    #expect(examples.features.elements == [1, 2, 3, 1, 2])
    #expect(examples.groups == [4, 5, 6, 4, 5])
    #expect(examples.labels.elements == [1, 1, 1, 1, 0, 0, 0, 0, 0, 0])
    let expected: [Float] = [1, 30, 1, 10, 1, 1, 0, 1, 0, 1]
    for (place, weight) in examples.weights.elements.enumerated() {
      #expect(abs(weight - expected[place] / (place % 2 == 0 ? 1 : 3)) < 1e-6)
    }
  }
}
