import Neural
import Randomness
import Recommender
import Wording

/// The examples of one run: what all nets learn from, and what they are asked about.
struct MultiTaskWorld: Sendable {
  /// What the tasks are called.
  let tasks: [Bilingual]
  /// What is learnt from.
  let train: RankingExamples
  /// What is asked about.
  let test: RankingExamples
  /// The AUC that no model can exceed but by luck, task by task; empty where that is not known.
  let ceilings: [Double]
  /// The columns of a file that models do not see.
  let hidden: [String]
  /// The made tasks; nil on a file.
  let recipe: CorrelatedTasks?

  /// Where examples come from.
  enum Source: Hashable, Sendable {
    case made(MultiTaskRecipe)
    case file
  }

  /// Draws made tasks. Directions, features and noise are the same at every correlation.
  init(_ recipe: MultiTaskRecipe, seed: UInt64) throws(RecommenderError) {
    var generator = SeededGenerator(seed: seed)
    var drawn = CorrelatedTasks(
      dimensions: MultiTaskRecipe.dimensions,
      correlation: recipe.correlation,
      using: &generator
    )
    drawn.sines = Array(drawn.sines.prefix(MultiTaskRecipe.sines))
    let shares = [MultiTaskRecipe.firstShare, recipe.share]
    train = try drawn.binaryExamples(recipe.examples, shares: shares, using: &generator)
    test = try drawn.binaryExamples(
      MultiTaskRecipe.testExamples,
      shares: shares,
      using: &generator
    )
    let truth = drawn.responses(to: test.features)
    let labels = test.labels
    ceilings = (0..<2).map { task in
      AreaUnderCurve.of(
        (0..<truth.rows).map {
          AreaUnderCurve.Sample(score: truth[$0, task], isPositive: labels[$0, task] > 0)
        }
      ) ?? .nan
    }
    self.recipe = drawn
    hidden = []
    tasks = [Bilingual(zh: "任务一", en: "task 1"), Bilingual(zh: "任务二", en: "task 2")]
  }

  /// Splits a file, four fifths to learn from; of a long one some rows, drawn by the seed.
  init(_ file: MultiTaskFile, seed: UInt64) throws(RecommenderError) {
    let split = try RankingEvaluation(
      file.table,
      labels: file.labels,
      leavingOut: file.hidden,
      share: 0.8,
      most: MultiTaskFile.mostRows,
      seed: seed
    )
    (train, test) = (split.train, split.test)
    ceilings = []
    hidden = file.hidden
    recipe = nil
    tasks = split.train.tasks.map { Bilingual(zh: $0.name, en: $0.name) }
  }

  /// The share of a task's positives among the examples that are learnt from.
  func share(of task: Int) -> Double { Double(positives(of: task)) / Double(train.count) }

  /// How many positives there are to learn from.
  func positives(of task: Int) -> Int {
    (0..<train.count).count { train.labels[$0, task] > 0 }
  }

  /// The correlation of two tasks' labels, φ; NaN where one is all alike.
  func labelCorrelation(_ first: Int, _ second: Int) -> Double {
    let count = Double(train.count)
    let (a, b) = (Double(positives(of: first)) / count, Double(positives(of: second)) / count)
    let both = Double(
      (0..<train.count).count { train.labels[$0, first] > 0 && train.labels[$0, second] > 0 }
    )
    return (both / count - a * b) / (a * (1 - a) * b * (1 - b)).squareRoot()
  }
}
