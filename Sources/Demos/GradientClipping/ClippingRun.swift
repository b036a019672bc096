import Neural
import Randomness
import Wording

/// A walk through ``GradientClippingDemo``: the cliff, then the deep net.
public struct ClippingRun: DemoRun {
  let map: CliffMap
  let kind: ClippingKind
  let threshold: Double
  let rate: Double
  let plan: NetworkPlan
  let source: ExampleSource
  let seed: UInt64

  private var place = WalkPlace<ClippingStep>()
  private var madeSurface: CliffSurface?
  private var descents: [CliffDescent] = []
  private var paths = CliffLog()
  private var madeNet: (trainer: NetworkTrainer, flow: NetworkFlow)?
  private var trainers: [NetworkTrainer] = []
  private var logs: [ClippingLog] = []

  init(values: DialSettings, source: ExampleSource, seed: UInt64) {
    map = CliffMap(steps: Int(values.number(ClippingCards.steps)))
    kind = NetworkDials.clipping(values)
    threshold = values.number(NetworkDials.threshold)
    rate = values.number(NetworkDials.learningRate)
    plan = NetworkPlan(
      depth: Int(values.number(NetworkDials.depth)),
      width: Int(values.number(NetworkDials.width)),
      activation: NetworkDials.activation(named: values.choice(NetworkDials.activation)),
      initialiser: NetworkInitialiser(kind: .he, gain: values.number(NetworkDials.gain))
    )
    self.source = source
    self.seed = seed
  }

  /// Computes the next step, a state of a descent, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let step: DemoStep =
      switch id {
      case .cliff: cliffStep(try surface())
      case .slice: try sliceStep(try surface())
      case .step: try landingStep(try surface())
      case .descent: try descentStep(try surface())
      case .explosion: explosionStep(try net().flow)
      case .vector: try vectorStep(try net().trainer)
      case .train: try trainStep(try net().flow)
      }
    place.passed(step)
    return step
  }

  /// The w at which the walk meets the wall.
  static let weight = 4.5
  /// How many examples the net sees.
  static let examples = 256

  /// The kinds whose runs stand beside each other: none, and what the dial says where it says more.
  var kinds: [ClippingKind] { kind == .none ? [.none] : [.none, kind] }

  private mutating func surface() throws(DemoError) -> CliffSurface {
    if let madeSurface { return madeSurface }
    let made = try CliffSurface(map, weight: Self.weight)
    madeSurface = made
    return made
  }

  private mutating func descentStep(_ surface: CliffSurface) throws(DemoError) -> DemoStep {
    if descents.isEmpty {
      descents = kinds.map { kind in
        CliffDescent(
          map,
          from: surface.wall,
          clipping: kind.clipping(at: threshold),
          rate: rate
        )
      }
      if kind != .none { paths.clipped = CliffLog.Path() }
    } else {
      for index in descents.indices { try descents[index].step() }
    }
    paths.plain.append(descents[0].point, try descents[0].reading())
    if descents.count > 1 {
      paths.clipped?.append(descents[1].point, try descents[1].reading())
    }
    return descentStep(surface, paths)
  }

  private mutating func net() throws(DemoError) -> (trainer: NetworkTrainer, flow: NetworkFlow) {
    if let madeNet { return madeNet }
    let trainer = try trainer(.none)
    let made = (trainer, try trainer.flow())
    madeNet = made
    return made
  }

  /// A net under one clipping; with each the same weights on the same data.
  private func trainer(_ kind: ClippingKind) throws(DemoError) -> NetworkTrainer {
    var generator = SeededGenerator(seed: seed)
    var dataGenerator = generator.stream(0)
    return try NetworkTrainer(
      plan,
      examples: source.examples(
        count: Self.examples,
        width: plan.width,
        using: &dataGenerator
      ),
      optimiser: Optimiser(.sgd, learningRate: rate),
      clipping: kind.clipping(at: threshold),
      measuresNorm: true,
      using: &generator
    )
  }

  private mutating func trainStep(_ flow: NetworkFlow) throws(DemoError) -> DemoStep {
    let count = TrainingLog.steps(costing: 2 * plan.cost)
    if logs.isEmpty {
      trainers = []
      for kind in kinds {
        trainers.append(try trainer(kind))
        logs.append(ClippingLog(steps: count, flow: flow))
      }
      return trainStep(logs)
    }
    for _ in 0..<min(logs[0].losses.stride, count - logs[0].losses.done) {
      for index in trainers.indices { logs[index].append(try trainers[index].step()) }
    }
    return trainStep(logs)
  }
}
