import Neural
import Randomness
import Testing

@testable import Recommender

/// The MMoE paper's synthetic data against its formulas.
struct CorrelatedTasksTests {
  private func made(_ correlation: Double, seed: UInt64 = 5) -> CorrelatedTasks {
    var generator = SeededGenerator(seed: seed)
    return CorrelatedTasks(dimensions: 20, correlation: correlation, scale: 2, using: &generator)
  }

  @Test(arguments: [-1, -0.3, 0, 0.5, 0.9, 1])
  func directionsHaveTheCosineAndLengthAskedFor(correlation: Double) {
    let tasks = made(correlation)
    func product(_ left: Int, _ right: Int) -> Double {
      zip(tasks.directions[left], tasks.directions[right]).reduce(0) { $0 + $1.0 * $1.1 }
    }
    #expect(abs(product(0, 0) - 4) < 1e-9)
    #expect(abs(product(1, 1) - 4) < 1e-9)
    #expect(abs(product(0, 1) - 4 * correlation) < 1e-9)
  }

  @Test func labelsAreTheResponseAndNoise() throws {
    var generator = SeededGenerator(seed: 6)
    var tasks = made(0.5)
    tasks.noise = 0
    let silent = try tasks.examples(50, using: &generator)
    for row in 0..<50 {
      for task in 0..<2 {
        let z = (0..<20).reduce(0.0) {
          $0 + tasks.directions[task][$1] * Double(silent.features[row, $1])
        }
        // Features are rounded to 24 binary digits, and the sines are up to three times as steep.
        #expect(abs(Double(silent.labels[row, task]) - tasks.response(to: z)) < 1e-4)
      }
    }
    #expect(abs(tasks.response(to: 0) - 1.8918884) < 1e-6, "sin 1 + sin 2 + sin 3")
    tasks.noise = 0.5
    var again = SeededGenerator(seed: 6)
    let noisy = try tasks.examples(2000, using: &again)
    // Of equal features at ρ = 1 the labels differ by the noise of both: variance 2 σ².
    var same = made(1)
    same.noise = 0.5
    let twins = try same.examples(4000, using: &again)
    let variance = (0..<4000).reduce(0.0) {
      let distance = Double(twins.labels[$1, 0] - twins.labels[$1, 1])
      return $0 + distance * distance / 4000
    }
    // The variance of 4,000 squares spreads by √(2/4000) of it: 2.2%; four of those.
    #expect(abs(variance - 0.5) < 0.5 * 0.09)
    #expect(noisy.count == 2000 && noisy.tasks.map(\.kind) == [.regression, .regression])
  }

  @Test func relatedTasksHaveRelatedLabels() throws {
    func labelCorrelation(_ correlation: Double) throws -> Double {
      var generator = SeededGenerator(seed: 8)
      let tasks = CorrelatedTasks(correlation: correlation, using: &generator)
      let labels = try tasks.examples(3000, using: &generator).labels
      func mean(_ body: (Int) -> Double) -> Double {
        (0..<3000).reduce(0) { $0 + body($1) } / 3000
      }
      let centre = (0..<2).map { task in mean { Double(labels[$0, task]) } }
      func covariance(_ a: Int, _ b: Int) -> Double {
        mean { (Double(labels[$0, a]) - centre[a]) * (Double(labels[$0, b]) - centre[b]) }
      }
      return covariance(0, 1) / (covariance(0, 0) * covariance(1, 1)).squareRoot()
    }
    let found = try [0, 0.5, 0.9, 1].map(labelCorrelation)
    #expect(abs(found[0]) < 0.08)
    #expect(found[0] < found[1] && found[1] < found[2] && found[2] < found[3])
    #expect(found[3] > 0.98)
  }

  @Test func theSameSeedIsTheSameData() throws {
    func examples(_ seed: UInt64) throws -> RankingExamples {
      var generator = SeededGenerator(seed: seed)
      return try CorrelatedTasks(dimensions: 5, correlation: 0.5, using: &generator)
        .examples(10, using: &generator)
    }
    #expect(try examples(1) == examples(1))
    #expect(try examples(1) != examples(2))
  }
}

/// The same tasks with labels cut to yes and no.
struct BinaryTasksTests {
  private func tasks(_ correlation: Double) -> (CorrelatedTasks, SeededGenerator) {
    var generator = SeededGenerator(seed: 9)
    let tasks = CorrelatedTasks(dimensions: 12, correlation: correlation, using: &generator)
    return (tasks, generator)
  }

  @Test func asManyArePositiveAsAskedFor() throws {
    var (tasks, generator) = tasks(0.5)
    let drawn = try tasks.binaryExamples(20_000, shares: [0.5, 0.05], using: &generator)
    for (task, share) in [0.5, 0.05].enumerated() {
      let positives = (0..<drawn.count).count { drawn.labels[$0, task] > 0 }
      // Five standard errors, and noise that moves labels across the threshold.
      #expect(abs(Double(positives) / 20_000 - share) < 0.02, "\(positives)")
    }
    #expect(drawn.tasks.map(\.kind) == [.binary, .binary])
  }

  @Test func theTruthTellsLabelsApartButForNoise() throws {
    var (tasks, generator) = tasks(0)
    let drawn = try tasks.binaryExamples(3000, shares: [0.5, 0.1], using: &generator)
    let truth = tasks.responses(to: drawn.features)
    for task in 0..<2 {
      let samples = (0..<3000).map {
        AreaUnderCurve.Sample(score: truth[$0, task], isPositive: drawn.labels[$0, task] > 0)
      }
      let area = AreaUnderCurve.of(samples) ?? 0
      #expect(area > 0.97 && area < 1, "\(area)")
    }
  }

  @Test func correlationChangesTheSecondTaskAlone() throws {
    var (near, first) = tasks(0.9)
    var (far, second) = tasks(0)
    let one = try near.binaryExamples(200, shares: [0.5, 0.5], using: &first)
    let other = try far.binaryExamples(200, shares: [0.5, 0.5], using: &second)
    #expect(one.features == other.features)
    #expect((0..<200).allSatisfy { one.labels[$0, 0] == other.labels[$0, 0] })
    #expect(one.labels != other.labels)
  }
}
