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
        case .taskWithoutBothLabels(let task, let positives, let known)? =
          error as? RecommenderError
      else { return false }
      return task == "y" && positives == 0 && known == 25
    }
  }
}
