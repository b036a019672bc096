import Neural
import Randomness
import Recommender

/// Trainings that stay warm while they and their peer take turns.
enum Steps {
  /// What is trained: a network, how many features it reads, how many examples make a batch, and on
  /// how many threads; the peer takes the best of one and two.
  private struct Shape {
    let architecture: RankingArchitecture
    let dimensions: Int
    let batch: Int
    var threads = 1
  }

  private static let shapes: [String: Shape] = [
    "mmoe-d100-8x16-b256": Shape(
      architecture: .mmoe(experts: 8, expert: [16], tower: [8]),
      dimensions: 100,
      batch: 256
    ),
    "shared-bottom-d100-113-b256": Shape(
      architecture: .sharedBottom(bottom: [113], tower: [8]),
      dimensions: 100,
      batch: 256
    ),
    "mmoe-d500-8x64-b1024": Shape(
      architecture: .mmoe(experts: 8, expert: [64], tower: [8]),
      dimensions: 500,
      batch: 1024,
      threads: 2
    ),
  ]

  private static func training(_ shape: Shape) throws -> RankingTraining {
    var generator = SeededGenerator(seed: 1)
    let tasks = CorrelatedTasks(
      dimensions: shape.dimensions,
      correlation: 0.5,
      using: &generator
    )
    let examples = try tasks.examples(8 * shape.batch, using: &generator)
    var options = RankingOptions(shape.architecture)
    options.batchSize = shape.batch
    return try RankingTraining(examples, options: options)
  }

  /// Reads lines `NAME WARM-UP COUNT` and answers each with the seconds of the steps, of which each
  /// gathers a batch, learns from it and updates all weights. Ends with the input.
  static func serve() throws {
    var trainings: [String: RankingTraining] = [:]
    let clock = ContinuousClock()
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 3, let warmUp = Int(words[1]), let count = Int(words[2]),
        let shape = shapes[words[0]]
      else { fatalError("expected NAME WARM-UP COUNT, not \(line)") }
      BLAS.useThreads(shape.threads)
      var training = try trainings.removeValue(forKey: words[0]) ?? training(shape)
      for _ in 0..<warmUp { _ = try training.step() }
      var times: [String] = []
      for _ in 0..<count {
        let time = try clock.measure { _ = try training.step() }
        times.append("\(time / .seconds(1))")
      }
      trainings[words[0]] = training
      report(times)
    }
  }
}
