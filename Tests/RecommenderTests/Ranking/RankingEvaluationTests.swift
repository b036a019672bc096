import Neural
import Randomness
import Testing
import Wording

@testable import Recommender

/// Ranking models by name on a table.
struct RankingEvaluationTests {
  /// Rows whose two labels follow from the sign of a number and from a category.
  private func table(_ rows: Int) throws -> RankingTable {
    var generator = SeededGenerator(seed: 4)
    var lines = ["x,kind,noise,first,second"]
    for _ in 0..<rows {
      let x = generator.normal()
      let kind = generator.chance(0.5)
      lines.append(
        "\(x),\(kind ? "a" : "b"),\(generator.normal()),\(x > 0 ? 1 : 0),\(kind ? "yes" : "no")"
      )
    }
    return try RankingTable(Array(lines.joined(separator: "\n").utf8))
  }

  private func evaluation(_ seed: UInt64) throws -> RankingEvaluation {
    try RankingEvaluation(
      table(400),
      labels: ["first", "second=yes"].compactMap { RankingLabel($0) },
      share: 0.75,
      seed: seed
    )
  }

  @Test(arguments: RankingCatalogue.networks)
  func everyNameLearns(name: String) throws {
    let evaluation = try evaluation(1)
    var heard: [Double] = []
    let trial = try #require(try evaluation.trial(of: name) { heard.append($0) })
    #expect(trial.figures.count == 2 && trial.seed == 1)
    #expect(heard.first == 0 && heard.last == 1)
    #expect(trial.figures.allSatisfy { ($0.area ?? 0) > 0.85 }, "\(trial.figures)")
    #expect(try evaluation.trial(of: name) == trial)
  }

  /// A click for a number above 0, and a cart after it in one of two kinds.
  private func funnel(strays: Int = 0) throws -> RankingTable {
    var lines = ["x,kind,click,cart"]
    var generator = SeededGenerator(seed: 4)
    for row in 0..<400 {
      let x = generator.normal()
      let isCart = row % 2 == 0 && (x > 0 || row < 2 * strays)
      lines.append("\(x),\(row % 2 == 0 ? "a" : "b"),\(x > 0 ? 1 : 0),\(isCart ? 1 : 0)")
    }
    return try RankingTable(Array(lines.joined(separator: "\n").utf8))
  }

  @Test func entireSpaceLearnsAFunnel() throws {
    let labels = ["click", "cart"].compactMap { RankingLabel($0) }
    try RankingEvaluation.checkFunnel(of: funnel(), labels: labels)
    let evaluation = try RankingEvaluation(funnel(), labels: labels, share: 0.75, seed: 1)
    let trial = try #require(try evaluation.trial(of: RankingCatalogue.entireSpace))
    #expect(trial.figures.allSatisfy { ($0.area ?? 0) > 0.9 }, "\(trial.figures)")
    // As large as a shared bottom, whose tasks it reads as stages.
    let shared = try #require(try evaluation.trial(of: "shared-bottom"))
    #expect(trial.parameterCount == shared.parameterCount && trial.figures != shared.figures)
  }

  @Test func labelsThatAreNoFunnelAreRefused() throws {
    let labels = ["click", "cart"].compactMap { RankingLabel($0) }
    let error = #expect(throws: RecommenderError.self) {
      try RankingEvaluation.checkFunnel(of: funnel(strays: 50), labels: labels)
    }
    guard case .notAFunnel(let stage, let before, let rows)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(stage == "cart" && before == "click" && rows > 0 && rows < 50)
    let sentence = try #require(error).sentence
    #expect(sentence.en.contains("in \(rows) rows cart is 1") && sentence.zh.contains("\(rows) 行"))
    #expect(throws: RecommenderError.self) {
      try RankingEvaluation.checkFunnel(of: funnel(), labels: labels.reversed())
    }
  }

  /// Of a long table rows are taken first; columns are read by those alone.
  @Test func ofALongTableSomeRowsAreEncoded() throws {
    var lines = ["x,y"]
    for row in 0..<5000 { lines.append("\(row),\(row % 2)") }
    let table = try RankingTable(Array(lines.joined(separator: "\n").utf8))
    let labels = [RankingLabel("y")].compactMap { $0 }
    let part = try RankingEvaluation(table, labels: labels, share: 0.8, most: 1000, seed: 1)
    #expect(part.train.count == 800 && part.test.count == 200)
    // Standardised by the 800 rows alone: their mean is 0 to the last digits of a Float.
    let sum = part.train.features.elements.reduce(0.0) { $0 + Double($1) }
    #expect(abs(sum) < 0.01)
    let whole = try RankingEvaluation(table, labels: labels, share: 0.8, seed: 1)
    #expect(whole.train.count == 4000)
    let other = whole.train.features.elements.prefix(800).reduce(0.0) { $0 + Double($1) }
    #expect(abs(other) > 0.01)
  }

  #if os(Linux)
    /// What a file leaves empty is missing to trees: every split has learnt a side for it.
    @Test func whatAFileLeavesEmptyIsMissingToTrees() throws {
      var lines = ["x,y"]
      // Positive in the middle and where nothing stands; as the mean alone both were one.
      for row in 0..<600 {
        let x = row % 3 == 0 ? "" : row % 3 == 1 ? "\(row % 7 - 10)" : "\(row % 7 + 10)"
        lines.append("\(x),\(row % 3 == 0 ? 1 : 0)")
      }
      let table = try RankingTable(Array(lines.joined(separator: "\n").utf8))
      let labels = [RankingLabel("y")].compactMap { $0 }
      let evaluation = try RankingEvaluation(table, labels: labels, share: 0.8, seed: 1)
      #expect(evaluation.train.missingFlags == [1])
      let gaps = evaluation.test.featuresWithGaps
      for row in 0..<evaluation.test.count {
        #expect(gaps[row, 0].isNaN == (evaluation.test.features[row, 1] == 1))
      }
      #expect((0..<gaps.rows).contains { gaps[$0, 0].isNaN })
      #expect(try evaluation.trial(of: RankingCatalogue.trees)?.figures[0].area == 1)
      // Nets are told by the second feature, and never meet NaN.
      #expect(evaluation.train.features.elements.allSatisfy { $0.isFinite })
    }
  #endif

  @Test func aNameThatIsNotKnownIsNoModel() throws {
    #expect(try evaluation(1).trial(of: "popularity") == nil)
    #expect(options("popularity", tasks: 2, features: 9, examples: 100) == nil)
  }

  private func options(
    _ name: String,
    tasks: Int,
    features: Int,
    examples: Int
  ) -> RankingOptions? {
    RankingCatalogue.options(
      named: name,
      tasks: tasks,
      features: features,
      examples: examples,
      seed: 1
    )
  }

  @Test func fewExamplesAreMetMoreOften() {
    func epochs(_ examples: Int) -> Int? {
      options("mmoe", tasks: 2, features: 9, examples: examples)?.epochs
    }
    #expect(epochs(300) == 400 && epochs(512) == 400 && epochs(513) == 200)
    #expect(epochs(100_000) == 8)
  }

  @Test(arguments: 1...6)
  func modelsAreOfOneSize(tasks: Int) throws {
    let counts = try RankingCatalogue.networks.map { name -> Int in
      let found = try #require(options(name, tasks: tasks, features: 300, examples: 9))
      var generator = SeededGenerator(seed: 1)
      let parameters = Parameters<Float>()
      _ = found.architecture.network(
        inputDimensions: 300,
        taskCount: tasks,
        in: parameters,
        using: &generator
      )
      return parameters.count
    }
    // Half an expert is a sixteenth of all at the most; half a unit is less.
    for count in counts { #expect(abs(count - counts[2]) * 12 < counts[2], "\(counts)") }
  }

  @Test func partsAreDisjointAndFollowTheSeed() throws {
    let evaluation = try evaluation(1)
    #expect(evaluation.train.count == 300 && evaluation.test.count == 100)
    let again = try self.evaluation(1)
    #expect(again.train == evaluation.train && again.test == evaluation.test)
    #expect(try self.evaluation(2).train != evaluation.train)
  }

  /// Eight positives of 400 rows: some seeds leave none of them in the fifth to test on.
  @Test func allSeedsAreLookedAtBeforeAnyIsTrained() throws {
    let lines = (0..<400).map { "\($0),\($0 % 50 == 5 ? 1 : 0)" }
    let table = try RankingTable(Array((["x,y"] + lines).joined(separator: "\n").utf8))
    let labels = [RankingLabel("y")].compactMap { $0 }
    func check(_ seeds: [UInt64]) throws(RecommenderError) {
      try RankingEvaluation.checkSplits(of: table, labels: labels, share: 0.8, seeds: seeds)
    }
    let seeds = Array(30..<50 as Range<UInt64>)
    var refused: [UInt64] = []
    for seed in seeds {
      // What is refused beforehand is what the split itself refuses.
      let isSplit =
        (try? RankingEvaluation(table, labels: labels, share: 0.8, seed: seed)) != nil
      do throws(RecommenderError) {
        try check([seed])
        #expect(isSplit)
      } catch {
        #expect(!isSplit)
        let expected = RecommenderError.splitWithoutBothLabels(
          seed: seed,
          isTest: true,
          task: "y",
          positives: 0,
          known: 80
        )
        #expect(error == expected)
        #expect(error.sentence.en.contains("\(seed)") && error.sentence.zh.contains("\(seed)"))
        refused.append(seed)
      }
    }
    #expect(!refused.isEmpty && refused.count < seeds.count)
    let first = try #require(refused.first)
    #expect(
      throws: RecommenderError.splitWithoutBothLabels(
        seed: first,
        isTest: true,
        task: "y",
        positives: 0,
        known: 80
      )
    ) { try check(seeds) }
  }

  @Test func aPartOfOneKindIsRefused() throws {
    let lines = (0..<50).map { "\($0),\($0 == 7 ? 1 : 0)" }
    let table = try RankingTable(Array((["x,y"] + lines).joined(separator: "\n").utf8))
    let labels = [RankingLabel("y")].compactMap { $0 }
    // One positive cannot be in both parts.
    #expect {
      try RankingEvaluation(table, labels: labels, share: 0.5, seed: 1)
    } throws: { error in
      guard
        case .splitWithoutBothLabels(_, _, let task, let positives, let known)? =
          error as? RecommenderError
      else { return false }
      return task == "y" && positives == 0 && known == 25
    }
  }
}
