import Neural
import Randomness
import Testing
import Wording

@testable import Recommender

/// Trainings of ranking models on small data whose truth is known.
struct RankingTrainingTests {
  static let architectures: [RankingArchitecture] = [
    .separate(units: [8]),
    .sharedBottom(bottom: [8], tower: [4]),
    .mmoe(experts: 3, expert: [8], tower: [4]),
    .ple(
      layers: Array(
        repeating: PLE.Shape(taskExperts: 1, sharedExperts: 1, expertUnits: [8]),
        count: 2
      ),
      tower: [4]
    ),
  ]

  /// The true logits of both tasks: 3 (2x₁ − x₂) and 5 x₁ x₃.
  private func logits(_ x: [Double]) -> [Double] { [3 * (2 * x[0] - x[1]), 5 * x[0] * x[2]] }

  /// Two binary tasks of four features, drawn by their true logits.
  private func examples(_ count: Int = 1500, seed: UInt64 = 1) throws -> RankingExamples {
    var generator = SeededGenerator(seed: seed)
    var (features, labels): ([Float], [Float]) = ([], [])
    for _ in 0..<count {
      let x = (0..<4).map { _ in generator.normal() }
      features += x.map { Float($0) }
      for logit in logits(x) {
        labels.append(generator.chance(Activation.sigmoid(logit)) ? 1 : 0)
      }
    }
    return try RankingExamples(
      tasks: [RankingTask("sum"), RankingTask("product")],
      features: Matrix(rows: count, columns: 4, elements: features),
      labels: Matrix(rows: count, columns: 2, elements: labels),
      groups: (0..<count).map { Int32($0 % 10) }
    )
  }

  private func options(_ architecture: RankingArchitecture, epochs: Int = 30) -> RankingOptions {
    var options = RankingOptions(architecture)
    options.epochs = epochs
    options.batchSize = 64
    options.learningRate = 0.01
    return options
  }

  @Test(arguments: architectures)
  func everyNetworkLearnsWhatCanBeLearnt(architecture: RankingArchitecture) throws {
    var training = try RankingTraining(examples(), options: options(architecture))
    try training.run()
    let test = try examples(seed: 2)
    let figures = try training.model().figures(on: test)
    for (task, figure) in figures.enumerated() {
      let figure = try #require(figure)
      let (labels, weights) = test.column(task)
      // What the truth itself reaches, since labels are drawn.
      let truth = TaskFigures(
        probabilities: (0..<test.count).map { row in
          let x = (0..<4).map { Double(test.features[row, $0]) }
          return Activation.sigmoid(logits(x)[task])
        },
        labels: labels,
        weights: weights,
        groups: test.groups
      )
      #expect(try #require(figure.area) > #require(truth.area) - 0.05)
      #expect(try #require(figure.groupedArea) > #require(truth.groupedArea) - 0.05)
      #expect(abs(try #require(figure.calibration) - 1) < 0.15)
      #expect(try #require(figure.logLoss) < 0.5)
    }
  }

  @Test func theSameSeedLearnsTheSameAndAnotherDoesNot() throws {
    func predictions(_ seed: UInt64) throws -> Matrix<Double> {
      var options = options(Self.architectures[2], epochs: 2)
      options.seed = seed
      var training = try RankingTraining(examples(300), options: options)
      try training.run()
      return try training.model().predictions(for: examples(50, seed: 3).features)
    }
    #expect(try predictions(1) == predictions(1))
    #expect(try predictions(1) != predictions(2))
  }

  @Test func aModelIsAValue() throws {
    var training = try RankingTraining(examples(300), options: options(Self.architectures[1]))
    let features = try examples(50, seed: 3).features
    let model = training.model()
    let before = try model.predictions(for: features)
    _ = try training.step()
    #expect(try model.predictions(for: features) == before)
    #expect(try training.model().predictions(for: features) != before)
  }

  @Test func aWeightOfNothingLearnsNothingOfItsTask() throws {
    // Nothing is shared, so that a task of weight 0 keeps its drawn net.
    var options = options(.separate(units: [8]), epochs: 3)
    options.weighting = .fixed([1, 0])
    var training = try RankingTraining(examples(), options: options)
    let features = try examples(50, seed: 3).features
    let before = try training.model().predictions(for: features)
    try training.run()
    let after = try training.model().predictions(for: features)
    #expect((0..<50).allSatisfy { before[$0, 1] == after[$0, 1] })
    #expect((0..<50).contains { before[$0, 0] != after[$0, 0] })
  }

  @Test(arguments: [LossWeighting.uncertainty, .gradNorm()])
  func learntWeightsMoveAndStayAboveNothing(weighting: LossWeighting) throws {
    var options = options(Self.architectures[1], epochs: 10)
    options.weighting = weighting
    var training = try RankingTraining(examples(), options: options)
    #expect(training.lossWeights == [1, 1])
    try training.run()
    let weights = training.lossWeights
    #expect(weights.allSatisfy { $0 > 0 && $0.isFinite } && abs(weights[0] - weights[1]) > 0.05)
    let areas = try training.model().figures(on: examples(seed: 2)).map { $0?.area }
    #expect(areas.allSatisfy { ($0 ?? 0) > 0.85 }, "\(areas)")
  }

  @Test func gradNormEvensOutATaskThatIsTenTimesAsLoud() throws {
    var generator = SeededGenerator(seed: 4)
    let tasks = CorrelatedTasks(dimensions: 10, correlation: 0.5, using: &generator)
    let plain = try tasks.examples(800, using: &generator)
    // The second label times ten, and so its loss a hundred times.
    let loud = try RankingExamples(
      tasks: plain.tasks,
      features: plain.features,
      labels: Matrix(
        rows: 800,
        columns: 2,
        elements: plain.labels.elements.enumerated().map { $0 % 2 == 1 ? $1 * 10 : $1 }
      )
    )
    var options = options(.sharedBottom(bottom: [16], tower: [4]), epochs: 10)
    options.weighting = .gradNorm(restoring: 0.5, learningRate: 0.001)
    var training = try RankingTraining(loud, options: options)
    try training.run()
    let weights = training.lossWeights
    #expect(weights[0] > 4 * weights[1], "\(weights)")
    #expect(abs(weights.reduce(0, +) - 2) < 1e-9)
  }

  @Test func gatesOfATrainedModelCanBeRead() throws {
    let features = try examples(20, seed: 3).features
    let expected: [[[Int]]?] = [nil, nil, [[3, 3]], [[2, 2], [2, 2]]]
    for (architecture, widths) in zip(Self.architectures, expected) {
      let training = try RankingTraining(examples(100), options: options(architecture))
      let gates = training.model().gates(for: features)
      #expect(gates?.map { $0.map(\.columns) } == widths)
      for gate in (gates ?? []).joined() {
        for row in 0..<20 {
          let sum = (0..<gate.columns).reduce(0) { $0 + gate[row, $1] }
          #expect(abs(sum - 1) < 1e-5)
        }
      }
    }
  }

  @Test func theEntireSpaceGivesConditionalsOfTheFunnel() throws {
    var generator = SeededGenerator(seed: 5)
    let world = ShopWorld(seed: 5)
    let impressions = world.impressions(pages: 100, using: &generator)
    let examples = try world.examples(
      impressions,
      stages: [.click, .cart],
      labels: .reached
    )
    let architecture = RankingArchitecture.entireSpace(Self.architectures[1])
    var training = try RankingTraining(examples, options: options(architecture, epochs: 2))
    try training.run()
    let model = training.model()
    let joint = try model.predictions(for: examples.features)
    let given = try #require(try model.conditionalPredictions(for: examples.features))
    for row in 0..<examples.count {
      #expect(abs(joint[row, 1] - given[row, 0] * given[row, 1]) < 1e-5)
    }
    let plain = try RankingTraining(examples, options: options(Self.architectures[1]))
    #expect(try plain.model().conditionalPredictions(for: examples.features) == nil)
  }

  @Test func whatCannotBeLearntFromIsSaid() throws {
    let tasks = [RankingTask("click")]
    let good = Matrix<Float>([[0, 1], [2, 3], [4, 5]])
    func examples(_ features: Matrix<Float>, _ labels: [Float]) throws -> RankingExamples {
      try RankingExamples(
        tasks: tasks,
        features: features,
        labels: Matrix(rows: labels.count, columns: 1, elements: labels)
      )
    }
    #expect(throws: RecommenderError.featureNotFinite(row: 1, feature: 1)) {
      try examples(Matrix([[0, 1], [2, .nan], [.infinity, 5]]), [0, 1, 0])
    }
    #expect(throws: RecommenderError.labelRefused(row: 2, task: "click", value: 2)) {
      try examples(good, [0, 1, 2])
    }
    let options = options(.sharedBottom(bottom: [4], tower: []))
    #expect(throws: RecommenderError.taskWithoutBothLabels(task: "click", positives: 0, known: 3)) {
      try RankingTraining(examples(good, [0, 0, 0]), options: options)
    }
    #expect(throws: RecommenderError.taskWithoutBothLabels(task: "click", positives: 3, known: 3)) {
      try RankingTraining(examples(good, [1, 1, 1]), options: options)
    }
    var apart = self.options(.separate(units: [4]))
    apart.weighting = .gradNorm()
    #expect(throws: RecommenderError.nothingShared) {
      try RankingTraining(examples(good, [0, 1, 0]), options: apart)
    }
    var none = options
    none.batchSize = 0
    #expect(throws: RecommenderError.option(name: "batchSize", value: 0, range: 1...1e6)) {
      try RankingTraining(examples(good, [0, 1, 0]), options: none)
    }
    for error in [
      RecommenderError.featureNotFinite(row: 1, feature: 2),
      .labelRefused(row: 1, task: "click", value: 2),
      .taskWithoutBothLabels(task: "click", positives: 2, known: 2),
    ] {
      #expect(error.sentence.en.contains("2") && error.sentence.zh.contains("2"))
    }
  }

  @Test func batchesWithoutPositivesDoNoHarm() throws {
    // One positive in 400, in batches of 16: most hold none.
    let plain = try examples(400)
    var labels = plain.labels
    for row in 0..<400 { labels[row, 1] = row == 7 ? 1 : 0 }
    let rare = try RankingExamples(tasks: plain.tasks, features: plain.features, labels: labels)
    for weighting in [nil, LossWeighting.uncertainty, .gradNorm()] {
      var options = options(Self.architectures[2], epochs: 3)
      options.batchSize = 16
      options.weighting = weighting
      var training = try RankingTraining(rare, options: options)
      try training.run()
      let figures = try training.model().figures(on: plain)
      #expect(try #require(figures[0]?.area) > 0.8)
    }
  }

  @Test func aRateTooHighIsSaidToDiverge() throws {
    let tasks = [RankingTask("value", .regression)]
    let examples = try RankingExamples(
      tasks: tasks,
      features: Matrix([[1e18], [-1e18]]),
      labels: Matrix([[1e30], [-1e30]])
    )
    var training = try RankingTraining(examples, options: options(.separate(units: [4])))
    #expect(throws: RecommenderError.diverged(epoch: 0)) { try training.step() }
  }
}
