import Neural
import Randomness
import Wording

/// A walk through ``Initialisation``: four nets side by side.
public struct InitialisationRun: DemoRun {
  let plans: [NetworkPlan]
  let source: ExampleSource
  let seed: UInt64
  private var place = WalkPlace<InitialisationStep>()
  private var trainers: [NetworkTrainer] = []
  private var flows: [NetworkFlow] = []
  private var stretches: [[Double]] = []
  private var logs: [TrainingLog] = []

  init(values: DialSettings, source: ExampleSource, seed: UInt64) {
    self.source = source
    self.seed = seed
    plans = InitialisationKind.allCases.map { kind in
      NetworkPlan(
        depth: Int(values.number(NetworkDials.depth)),
        width: Int(values.number(NetworkDials.width)),
        activation: NetworkDials.activation(named: values.choice(NetworkDials.activation)),
        initialiser: kind.initialiser(values)
      )
    }
  }

  /// Computes the next step, a state of the training, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    if id != .weights { try prepare() }
    let step: DemoStep =
      switch id {
      case .weights: weightsStep()
      case .forward: forwardStep(flows)
      case .backward: backwardStep(flows)
      case .theory: theoryStep(flows, try singularValues())
      case .train: try trainStep()
      }
    place.passed(step)
    return step
  }

  /// How many examples a net sees.
  static let examples = 256
  /// The rate of plain gradient descent.
  static let learningRate = 0.05

  private mutating func prepare() throws(DemoError) {
    guard flows.isEmpty else { return }
    let width = plans[0].width
    var dataGenerator = SeededGenerator(seed: seed).stream(0)
    let examples = source.examples(
      count: Self.examples,
      width: width,
      using: &dataGenerator
    )
    for plan in plans {
      // All four draw the same numbers, each to its own scale.
      var generator = SeededGenerator(seed: seed)
      let trainer = try NetworkTrainer(
        plan,
        examples: examples,
        optimiser: Optimiser(.sgd, learningRate: Self.learningRate),
        using: &generator
      )
      flows.append(try trainer.flow())
      trainers.append(trainer)
    }
  }

  /// Of each net's Jacobian at the first example, greatest first.
  private mutating func singularValues() throws(DemoError) -> [[Double]] {
    guard stretches.isEmpty else { return stretches }
    for trainer in trainers { stretches.append(try trainer.singularValues()) }
    return stretches
  }

  private mutating func trainStep() throws(DemoError) -> DemoStep {
    let count = TrainingLog.steps(costing: plans[0].cost)
    if logs.isEmpty {
      logs = flows.map { flow in
        var log = TrainingLog(steps: count)
        log.append(loss: flow.loss)
        return log
      }
      return trainStep(logs)
    }
    for _ in 0..<min(logs[0].stride, count - logs[0].done) {
      for index in trainers.indices {
        logs[index].append(loss: try trainers[index].step().loss)
      }
    }
    return trainStep(logs)
  }
}
