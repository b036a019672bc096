import Neural
import Randomness
import Wording

/// A walk through ``GradientFlow``: one pass measured from every side, then a training that
/// streams.
public struct GradientFlowRun: DemoRun {
  let plan: NetworkPlan
  let source: ExampleSource
  let seed: UInt64
  private var place = WalkPlace<GradientFlowStep>()
  private var trainer: NetworkTrainer?
  private var measured: NetworkFlow?
  private var training: TrainingLog

  init(plan: NetworkPlan, source: ExampleSource, seed: UInt64) {
    self.plan = plan
    self.source = source
    self.seed = seed
    training = TrainingLog(steps: TrainingLog.steps(costing: plan.cost))
  }

  /// Computes the next step, a state of the training, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let flow = try flow()
    let step: DemoStep =
      switch id {
      case .network: networkStep(flow, deviation: trainer?.weightDeviation ?? .nan)
      case .forward: forwardStep(flow)
      case .backward: backwardStep(flow)
      case .chain: chainStep(flow)
      case .weights: weightsStep(flow, try TrapNets.measured(seed: seed))
      case .train: try trainStep(flow)
      }
    place.passed(step)
    return step
  }

  /// How wide the input is.
  var inputs: Int { source.inputs(width: plan.width) }

  /// How many examples a data set has.
  static let examples = 256
  /// The rate of plain gradient descent.
  static let learningRate = 0.05

  private mutating func flow() throws(DemoError) -> NetworkFlow {
    if let measured { return measured }
    var generator = SeededGenerator(seed: seed)
    var dataGenerator = generator.stream(0)
    let examples = source.examples(
      count: Self.examples,
      width: plan.width,
      using: &dataGenerator
    )
    let made = try NetworkTrainer(
      plan,
      examples: examples,
      optimiser: Optimiser(.sgd, learningRate: Self.learningRate),
      using: &generator
    )
    let flow = try made.flow()
    trainer = made
    measured = flow
    return flow
  }

  private mutating func trainStep(_ flow: NetworkFlow) throws(DemoError) -> DemoStep {
    // Taken: beside a second holder each step would copy the order of the examples.
    guard var trainer = trainer.take() else { preconditionFailure("a flow without a net") }
    defer { self.trainer = trainer }
    if training.losses.isEmpty {
      training.append(loss: flow.loss)
      return trainStep(flow, distances: try trainer.distances(), training, outcome: [:])
    }
    let count = min(training.stride, training.steps - training.done)
    let last = try trainer.steps(count) { loss, _ in training.append(loss: loss) }
    let distances = try trainer.distances()
    var outcome: [String: String] = [:]
    if training.isComplete, source.isOwnWorld {
      outcome["which-layers-learn"] = training.outcome(distances)
    }
    return trainStep(last, distances: distances, training, outcome: outcome)
  }
}
