import Neural
import Randomness
import Testing
import Wording

@testable import Recommender

/// Whether this system has the library; on Linux `./check` installs it.
private let xgboostIsThere: Bool = {
  #if os(Linux)
    true
  #else
    (try? BoostedTrees.checkLibrary()) != nil
  #endif
}()

/// XGBoost behind its facade.
@Suite(.enabled(if: xgboostIsThere, "this system has no XGBoost"))
struct BoostedTreesTests {
  /// One tree of one split, without a penalty: leaves are means.
  private static let stump: BoostedTreesOptions = {
    var options = BoostedTreesOptions()
    (options.rounds, options.depth, options.learningRate) = (1, 1, 1)
    (options.featureShare, options.rowShare, options.leafWeight) = (1, 1, 0)
    options.penalty = 0
    return options
  }()

  private func column(_ numbers: [Float]) -> Matrix<Float> {
    Matrix(rows: numbers.count, columns: 1, elements: numbers)
  }

  @Test func aStumpPredictsTheMeansOfItsSides() throws {
    let trees = try BoostedTrees(
      features: column([1, 2, 3, 10, 11, 12]),
      labels: [1, 2, 3, 20, 30, 40],
      weights: [1, 1, 1, 1, 1, 2],
      kind: .regression,
      options: Self.stump
    )
    let predictions = try trees.predictions(for: column([0, 2.5, 11, 100]))
    // (20 + 30 + 2 · 40) / 4 on the right.
    for (found, expected) in zip(predictions, [2, 2, 32.5, 32.5]) {
      #expect(abs(found - expected) < 1e-4, "\(predictions)")
    }
    // A threshold and two values.
    #expect(trees.parameterCount == 3)
  }

  /// −G / (H + λ) for a first tree from p = ½: G = Σ (½ − t), H = Σ ¼.
  @Test func leavesOfABinaryTaskAreNewtonSteps() throws {
    var options = Self.stump
    options.penalty = 1
    let trees = try BoostedTrees(
      features: column([0, 0, 0, 0, 1, 1]),
      labels: [0, 0, 0, 1, 1, 1],
      weights: Array(repeating: 1, count: 6),
      kind: .binary,
      options: options
    )
    let predictions = try trees.predictions(for: column([0, 1]))
    for (found, leaf) in zip(predictions, [-1.0 / 2, 1.0 / 1.5]) {
      #expect(abs(found - Activation.sigmoid(leaf)) < 1e-6, "\(predictions)")
    }
  }

  private struct Drawn {
    var features: Matrix<Float>
    var labels: [Float]
  }

  /// Two of three features say the label, and only together.
  private func exclusive(_ rows: Int) -> Drawn {
    var generator = SeededGenerator(seed: 5)
    let numbers = (0..<rows * 3).map { _ in Float(generator.normal()) }
    return Drawn(
      features: Matrix(rows: rows, columns: 3, elements: numbers),
      labels: (0..<rows).map { (numbers[3 * $0] > 0) != (numbers[3 * $0 + 1] > 0) ? 1 : 0 }
    )
  }

  @Test func whatOnlyTwoFeaturesSayTogetherIsLearnt() throws {
    let drawn = exclusive(2000)
    func fit(_ seed: UInt64) throws -> BoostedTrees {
      var options = BoostedTreesOptions()
      (options.rounds, options.seed, options.featureShare) = (40, seed, 1)
      return try BoostedTrees(
        features: drawn.features,
        labels: drawn.labels,
        weights: Array(repeating: 1, count: 2000),
        kind: .binary,
        options: options
      )
    }
    let predictions = try fit(1).predictions(for: drawn.features)
    let right = zip(predictions, drawn.labels).count { ($0 > 0.5) == ($1 > 0.5) }
    #expect(right > 1900)
    #expect(try fit(1).predictions(for: drawn.features) == predictions)
    #expect(try fit(2).predictions(for: drawn.features) != predictions)
  }

  @Test func whatIsMissingHasASideOfItsOwn() throws {
    let trees = try BoostedTrees(
      features: column([1, 1, 1, .nan, .nan, .nan]),
      labels: [2, 2, 2, 8, 8, 8],
      weights: Array(repeating: 1, count: 6),
      kind: .regression,
      options: Self.stump
    )
    let predictions = try trees.predictions(for: column([1, .nan]))
    #expect(abs(predictions[0] - 2) < 1e-4 && abs(predictions[1] - 8) < 1e-4, "\(predictions)")
  }

  @Test func aLabelThatDoesNotCountMayBeAnything() throws {
    let trees = try BoostedTrees(
      features: column([1, 2, 10, 11, 12]),
      labels: [1, 3, 5, 7, .nan],
      weights: [1, 1, 1, 1, 0],
      kind: .regression,
      options: Self.stump
    )
    let predictions = try trees.predictions(for: column([1, 12]))
    #expect(abs(predictions[0] - 2) < 1e-4 && abs(predictions[1] - 6) < 1e-4, "\(predictions)")
  }

  @Test func whatIsRefusedIsSaid() throws {
    func fit(_ labels: [Float], _ options: BoostedTreesOptions) throws {
      _ = try BoostedTrees(
        features: column([1, 2]),
        labels: labels,
        weights: [1, 1],
        kind: .binary,
        options: options
      )
    }
    #expect {
      try fit([0, 3], Self.stump)
    } throws: { error in
      guard case .treesRefused(let reason)? = error as? RecommenderError else { return false }
      return reason.contains("label") && !reason.contains("\n") && !reason.contains("Stack")
    }
    var options = Self.stump
    options.depth = 40
    #expect(throws: RecommenderError.option(name: "depth", value: 40, range: 1...16)) {
      try fit([0, 1], options)
    }
  }

  @Test func aTaskWithoutBothLabelsIsRefused() throws {
    let examples = try RankingExamples(
      tasks: [RankingTask("click")],
      features: column([1, 2]),
      labels: column([0, 0])
    )
    #expect(
      throws: RecommenderError.taskWithoutBothLabels(task: "click", positives: 0, known: 2)
    ) {
      try SeparateTrees(examples)
    }
  }

  @Test func aCancelledFitEnds() async throws {
    let drawn = exclusive(4000)
    let fit = Task {
      // Cancelled before the first tree.
      while !Task.isCancelled { await Task.yield() }
      var options = BoostedTreesOptions()
      options.rounds = 100_000
      return try BoostedTrees(
        features: drawn.features,
        labels: drawn.labels,
        weights: Array(repeating: 1, count: 4000),
        kind: .binary,
        options: options
      )
    }
    fit.cancel()
    await #expect(throws: RecommenderError.cancelled) { try await fit.value }
  }

  @Test func eachTaskHasTreesOfItsOwn() throws {
    let drawn = exclusive(400)
    let examples = try RankingExamples(
      tasks: [RankingTask("one"), RankingTask("sum", .regression)],
      features: drawn.features,
      labels: Matrix(
        rows: 400,
        columns: 2,
        elements: (0..<400).flatMap { row in
          [drawn.labels[row], drawn.features[row, 0] + drawn.features[row, 1]]
        }
      )
    )
    var heard: [Double] = []
    var options = BoostedTreesOptions()
    options.featureShare = 1
    let trees = try SeparateTrees(examples, options: options) { heard.append($0) }
    #expect(heard == [0, 0.5, 1])
    #expect(trees.parameterCount == trees.models[0].parameterCount + trees.models[1].parameterCount)
    let predictions = try trees.predictions(for: drawn.features)
    let first = try trees.models[0].predictions(for: drawn.features)
    #expect(first == (0..<400).map { predictions[$0, 0] })
    let areas = examples.figures(of: predictions)
    #expect((areas[0]?.area ?? 0) > 0.95 && areas[1] == nil)
  }
}

/// What is said where there is no library.
struct MissingTreesTests {
  @Test(arguments: ["libnothing-of-that-name.so", "libc.so.6"])
  func aLibraryThatIsNotThereIsNamed(name: String) {
    #expect {
      try BoostedTrees.checkLibrary(named: name)
    } throws: { error in
      guard case .treesMissing(let reason)? = error as? RecommenderError else { return false }
      // Of a library that is there and is another one, the first function that it lacks.
      return reason.contains(name) || reason.contains("XGDMatrix")
    }
    let sentence = RecommenderError.treesMissing(reason: "why").sentence
    #expect(sentence.en.contains("libxgboost0") && sentence.zh.contains("libxgboost0"))
    #expect(sentence.en.contains("why") && sentence.zh.contains("why"))
  }
}
