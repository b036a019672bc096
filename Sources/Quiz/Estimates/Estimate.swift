import Questions
import Randomness

/// The numbers that can be asked for. Each is computed by the engine from what is drawn.
enum Estimate: CaseIterable {
  /// Layers of sigmoids until a gradient has faded.
  case sigmoidDepth
  /// Layers of rectifiers with Xavier's weights until a signal has faded.
  case xavierDepth
  /// Layers until a gradient has exploded.
  case explodingDepth
  /// A number of a gradient that is clipped by its norm.
  case clippedByNorm
  /// The smaller number of a gradient that is clipped by value.
  case clippedByValue
  /// Steps until an LSTM's cell has forgotten a gradient.
  case forgetSteps
  /// How much more a pair of a quiet user counts than one of a busy user.
  case activeUsers
  /// How much more a rare neighbour weighs than a popular one under an exponent.
  case popularNeighbours
  /// What is left of a pair's weight after some days.
  case pairAfterDays
  /// How much more is taken from a popular item's logit than from a rare one's.
  case logQCorrection
  /// The memory of an index of item vectors.
  case indexMemory
  /// The videos that are met in a feed before the user leaves.
  case videosMet
  /// The seconds that a weighted logistic regression's output stands for.
  case oddsInSeconds
  /// How many times the numbers of one shared bottom separate nets have.
  case separateNets
  /// The numbers of MMoE's gates.
  case gateNumbers
  /// How often a fused score grows when a goal's score grows.
  case fusedPowers

  /// The points that it is about.
  var points: [PointReference] {
    switch self {
    case .sigmoidDepth:
      [
        PointReference(question: "vanishing-gradients", point: "saturating-activation"),
        PointReference(question: "gradient-chain-rule", point: "exponential-in-depth"),
      ]
    case .xavierDepth: [PointReference(question: "exploding-gradients", point: "xavier-he")]
    case .explodingDepth: [PointReference(question: "exploding-gradients", point: "large-init")]
    case .clippedByNorm, .clippedByValue:
      [PointReference(question: "exploding-gradients", point: "clip-value-vs-norm")]
    case .forgetSteps: [PointReference(question: "vanishing-gradients", point: "gated-rnn")]
    case .activeUsers:
      [PointReference(question: "itemcf-popularity-penalty", point: "active-user-penalty")]
    case .popularNeighbours:
      [
        PointReference(question: "itemcf-popularity-penalty", point: "cosine-normalise"),
        PointReference(question: "itemcf-popularity-penalty", point: "stronger-exponent"),
      ]
    case .pairAfterDays: [PointReference(question: "itemcf-time-weight", point: "noise-filter")]
    case .logQCorrection:
      [PointReference(question: "itemcf-vs-two-tower", point: "negative-sampling")]
    case .indexMemory: [PointReference(question: "itemcf-vs-two-tower", point: "ann-serving")]
    case .videosMet: [PointReference(question: "news-to-short-video", point: "feed-interaction")]
    case .oddsInSeconds: [PointReference(question: "news-to-short-video", point: "watch-time-goal")]
    case .separateNets:
      [
        PointReference(question: "multi-task-ranking", point: "separate-costs"),
        PointReference(question: "multi-task-ranking", point: "shared-parameters"),
      ]
    case .gateNumbers: [PointReference(question: "multi-task-ranking", point: "mmoe")]
    case .fusedPowers: [PointReference(question: "multi-task-ranking", point: "score-fusion")]
    }
  }

  /// Draws what is given and computes the number.
  func task(_ random: inout SeededGenerator) -> NumberTask {
    switch self {
    case .sigmoidDepth: Self.sigmoidDepth(bound: random.integer(in: 4...8))
    case .xavierDepth: Self.xavierDepth(bound: random.integer(in: 2...5))
    case .explodingDepth:
      Self.explodingDepth(
        gain: 1 + Double(random.integer(in: 2...9)) / 10,
        bound: random.integer(in: 3...7)
      )
    case .clippedByNorm:
      Self.clippedByNorm(scale: random.integer(in: 2...9), limit: random.integer(in: 1...5))
    case .clippedByValue:
      Self.clippedByValue(scale: random.integer(in: 2...9), limit: random.integer(in: 1...5))
    case .forgetSteps:
      Self.forgetSteps(bias: random.integer(in: 1...4), bound: random.integer(in: 2...4))
    case .activeUsers:
      Self.activeUsers(quiet: 10 * random.integer(in: 1...3) - 1, tens: random.integer(in: 3...4))
    case .popularNeighbours:
      Self.popularNeighbours(
        rare: random.integer(in: 2...4),
        times: 4 * random.integer(in: 2...4),
        quarters: random.integer(in: 2...4)
      )
    case .pairAfterDays:
      Self.pairAfterDays(half: random.integer(in: 2...7), days: random.integer(in: 4...14))
    case .logQCorrection:
      Self.logQCorrection(popular: random.integer(in: 1...5), times: random.integer(in: 2...4))
    case .indexMemory:
      Self.indexMemory(millions: random.integer(in: 1...9), width: 32 * random.integer(in: 1...4))
    case .videosMet:
      Self.videosMet(leaving: 5 * random.integer(in: 1...4), length: 10 * random.integer(in: 1...5))
    case .oddsInSeconds: Self.oddsInSeconds(hundredths: random.integer(in: 80...97))
    case .separateNets:
      Self.separateNets(inputs: 50 * random.integer(in: 2...6), tasks: random.integer(in: 2...5))
    case .gateNumbers:
      Self.gateNumbers(
        inputs: 50 * random.integer(in: 2...6),
        experts: random.integer(in: 3...8),
        tasks: random.integer(in: 2...5)
      )
    case .fusedPowers:
      Self.fusedPowers(halves: random.integer(in: 3...6), times: random.integer(in: 2...4))
    }
  }
}
