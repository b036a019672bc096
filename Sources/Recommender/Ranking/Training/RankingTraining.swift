import Neural
import Randomness

/// A training of a ranking model, batch by batch, that can be looked at on its way.
///
/// An epoch meets every example once, in an order of its own. Weights, order and
/// what a network removes while it learns have streams of their own, so that two trainings of one
/// seed meet the examples in the same order whatever their networks are. It is made
/// and driven within one task.
public struct RankingTraining {
  /// The settings.
  public let options: RankingOptions
  private let examples: RankingExamples
  private let network: any MultiTaskNetwork
  private let uncertainty: UncertaintyWeights?
  private var gradNorm: GradNorm?
  private let tape: Tape<Float>
  private var optimiser: Optimiser<Float>
  private var order: [Int]
  private var shuffling: SeededGenerator
  private var disturbing: SeededGenerator
  private var epoch = 0
  private var batch = 0

  /// Draws the first weights.
  ///
  /// - Throws: ``RecommenderError/option(name:value:range:)``,
  ///   ``RecommenderError/taskWithoutBothLabels(task:positives:known:)`` for a binary task that
  ///   has nothing to tell apart, and ``RecommenderError/nothingShared`` where ``GradNorm`` finds
  ///   no layer that all tasks share.
  public init(_ examples: RankingExamples, options: RankingOptions) throws(RecommenderError) {
    try options.check()
    try examples.checkLabels()
    let root = SeededGenerator(seed: options.seed)
    var drawing = root.stream(0)
    let parameters = Parameters<Float>()
    let kinds = examples.tasks.map(\.kind)
    network = options.architecture.network(
      inputDimensions: examples.features.columns,
      taskCount: kinds.count,
      in: parameters,
      using: &drawing
    )
    uncertainty =
      options.weighting == .uncertainty ? UncertaintyWeights(kinds, in: parameters) : nil
    switch options.weighting {
    case .gradNorm(let restoring, let learningRate):
      guard !network.lastSharedWeights.isEmpty else { throw .nothingShared }
      gradNorm = GradNorm(
        taskCount: kinds.count,
        restoring: restoring,
        learningRate: learningRate
      )
    case .fixed(let weights):
      precondition(
        weights.count == kinds.count,
        "\(weights.count) weights of \(kinds.count) losses"
      )
    case .uncertainty, nil: break
    }
    tape = Tape(parameters)
    optimiser = Optimiser(
      .adam(),
      learningRate: options.learningRate,
      weightDecay: options.weightDecay
    )
    order = Array(0..<examples.count)
    shuffling = root.stream(1)
    disturbing = root.stream(2)
    self.examples = examples
    self.options = options
  }

  /// How many numbers the network learns.
  public var parameterCount: Int { tape.parameters.count }

  /// How many batches make an epoch.
  public var batchesInEpoch: Int { (order.count + options.batchSize - 1) / options.batchSize }

  /// What each task's loss is multiplied with now.
  public var lossWeights: [Double] {
    if let gradNorm { return gradNorm.weights }
    if let uncertainty { return uncertainty.weights(in: tape.parameters) }
    if case .fixed(let weights) = options.weighting { return weights }
    return Array(repeating: 1, count: examples.tasks.count)
  }

  /// Makes all epochs. O(epochs · examples · network).
  ///
  /// - Parameter progress: told the share that is done, in [0, 1].
  /// - Throws: as ``step()``.
  public mutating func run(progress: ((Double) -> Void)? = nil) throws(RecommenderError) {
    let steps = batchesInEpoch * options.epochs
    for step in 0..<steps {
      progress?(Double(step) / Double(steps))
      _ = try self.step()
    }
    progress?(1)
  }

  /// Learns from the next batch, beyond the last epoch too, and returns each task's loss before
  /// that, unweighted.
  ///
  /// O(batch · network), with ``GradNorm`` once more for each task.
  ///
  /// - Throws: ``RecommenderError/cancelled`` when the task is cancelled, and
  ///   ``RecommenderError/diverged(epoch:)`` when a loss is not finite any more.
  public mutating func step() throws(RecommenderError) -> [Double] {
    if Task.isCancelled { throw .cancelled }
    let batches = batchesInEpoch
    if batch == 0 { shuffling.shuffle(&order) }
    let range = order.count * batch / batches..<order.count * (batch + 1) / batches
    let part = examples.examples(at: order[range])
    tape.reset()
    let losses = network.losses(of: part, on: tape, disturbing: &disturbing)
    let numbers = losses.map { Double($0.scalar) }
    guard numbers.allSatisfy(\.isFinite) else { throw .diverged(epoch: epoch) }
    updateGradNorm(losses, numbers)
    tape.differentiate(total(losses))
    optimiser.update(tape.parameters)
    batch += 1
    if batch == batches { (epoch, batch) = (epoch + 1, 0) }
    return numbers
  }

  private mutating func updateGradNorm(_ losses: [Variable<Float>], _ numbers: [Double]) {
    guard gradNorm != nil else { return }
    let norms = losses.map { loss in
      tape.differentiate(loss)
      return network.lastSharedWeights.reduce(0.0) { sum, weight in
        let norm = Double(tape.parameters.gradient(of: weight).norm)
        return sum + norm * norm
      }.squareRoot()
    }
    gradNorm?.update(losses: numbers, norms: norms)
  }

  private func total(_ losses: [Variable<Float>]) -> Variable<Float> {
    if let uncertainty { return uncertainty.total(losses) }
    let weighted = zip(losses, lossWeights).map { $0 * $1 }
    return weighted.dropFirst().reduce(weighted[0]) { $0 + $1 }
  }

  /// What was learnt so far: a copy, which later batches leave as it is.
  public func model() -> RankingModel {
    RankingModel(
      tasks: examples.tasks,
      network: network,
      weights: tape.parameters.all.map { tape.parameters[$0] },
      names: tape.parameters.all.map { tape.parameters.name(of: $0) }
    )
  }
}
