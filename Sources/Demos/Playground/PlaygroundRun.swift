import Neural
import Randomness
import Wording

/// A walk through ``Playground``: one net, before, while and after it learns.
public struct PlaygroundRun: DemoRun {
  let plan: NetworkPlan
  let source: ExampleSource
  private let noise: Double
  private let rate: Double
  private let clipping: GradientClipping
  private let penalty: WeightPenalty
  private let batch: Int
  private let seed: UInt64

  private var place = WalkPlace<PlaygroundStep>()
  private var made: World?
  private var log = PlaygroundLog()

  /// A net with its points.
  struct World {
    var trainer: NetworkTrainer
    let training: LabelledExamples
    let test: LabelledExamples
    /// What flowed before training, over all training points.
    let before: NetworkFlow
  }

  init(values: DialSettings, source: ExampleSource, noise: Double, seed: UInt64) {
    plan = NetworkPlan(
      depth: Int(values.number(NetworkDials.depth)),
      width: Int(values.number(NetworkDials.width)),
      activation: NetworkDials.activation(named: values.choice(NetworkDials.activation)),
      initialiser: NetworkInitialiser(
        kind: NetworkInitialiser.Kind(rawValue: values.choice(NetworkDials.initialiser)) ?? .he,
        gain: 1
      ),
      isResidual: values.choice(NetworkDials.residual) == "on",
      normalisation: NetworkNormalisation(rawValue: values.choice(NetworkDials.normalisation))
        ?? .none
    )
    self.source = source
    self.noise = noise
    rate = values.number(NetworkDials.learningRate)
    clipping = NetworkDials.clipping(values)
      .clipping(at: values.number(NetworkDials.threshold))
    penalty = NetworkDials.penalty(values)
    batch = Int(values.number(NetworkDials.batchSize))
    self.seed = seed
  }

  /// Computes the next step, a state of the training, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let step: DemoStep =
      switch id {
      case .data: try nextDataStep()
      case .train: try nextTrainStep()
      case .layers: try nextLayersStep()
      }
    place.passed(step)
    return step
  }

  /// How many points are drawn, for training and for the test together.
  static let points = 512

  private mutating func world() throws(DemoError) -> World {
    if let made { return made }
    var generator = SeededGenerator(seed: seed)
    var dataGenerator = generator.stream(0)
    var splitGenerator = generator.stream(2)
    let (training, test) = source.examples(
      count: Self.points,
      width: plan.width,
      noise: noise,
      using: &dataGenerator
    )
    .split(at: 0.5, using: &splitGenerator)
    let trainer = try NetworkTrainer(
      plan,
      examples: training,
      optimiser: Optimiser(.sgd, learningRate: rate),
      clipping: clipping,
      penalty: penalty,
      batch: batch,
      using: &generator
    )
    let world = World(
      trainer: trainer,
      training: training,
      test: test,
      before: try trainer.survey()
    )
    made = world
    return world
  }

  private mutating func nextDataStep() throws(DemoError) -> DemoStep {
    let world = try world()
    return dataStep(world, surface: try surface(world))
  }

  private mutating func nextLayersStep() throws(DemoError) -> DemoStep {
    let world = try world()
    return try layersStep(world, now: try world.trainer.survey(), log)
  }

  private mutating func nextTrainStep() throws(DemoError) -> DemoStep {
    var world = try world()
    // Beside a second holder each step would copy the order of the examples.
    made = nil
    defer { made = world }
    var flow = world.before
    if !log.places.isEmpty {
      try world.trainer.steps(PlaygroundLog.stride)
      // Over all points, as before training: a batch's gradient is the longer the smaller it is.
      flow = try world.trainer.survey()
    }
    log.append(
      training: try world.trainer.score(of: world.training),
      test: try world.trainer.score(of: world.test)
    )
    return try trainStep(world, surface: try surface(world), flow, log)
  }

  /// The probability of the second class over the plane, row after row from the top.
  private func surface(_ world: World) throws(DemoError) -> [Double] {
    let (rows, columns) = (Self.rows, Self.columns)
    let inputs = world.training.inputs
    let length = 2 * edge
    var numbers: [Float] = []
    numbers.reserveCapacity(rows * columns * inputs)
    for row in 0..<rows {
      for column in 0..<columns {
        let x = -edge + length * (Double(column) + 0.5) / Double(columns)
        let y = edge - length * (Double(row) + 0.5) / Double(rows)
        for input in 0..<inputs {
          numbers.append(input == 0 ? Float(x) : input == 1 ? Float(y) : 0)
        }
      }
    }
    let plane = Matrix<Float>(rows: rows * columns, columns: inputs, elements: numbers)
    return try world.trainer.logits(of: plane).map { Activation.sigmoid($0) }
  }

  static let rows = 24
  static let columns = 48

  /// How far the drawn plane reaches from its middle.
  var edge: Double { source.isOwnWorld ? 1.25 : 2.5 }
}
