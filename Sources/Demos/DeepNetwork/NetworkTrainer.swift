import Neural
import Randomness

/// A net with its data: measures how signals flow, and trains step by step.
///
/// Holds what one step needs and no history, so its memory does not grow with steps; a step asks
/// for no memory once the first was made and its flow is no longer held.
struct NetworkTrainer {
  let network: DeepNetwork
  private let examples: LabelledExamples
  private let tape: Tape<Float>
  private let first: ParameterSnapshot<Float>
  private var optimiser: Optimiser<Float>
  private let clipping: GradientClipping
  private let penalty: WeightPenalty
  private let batch: Int
  private let measuresNorm: Bool
  private var order: [Int]
  private var next = 0
  private var generator: SeededGenerator

  /// Draws a net for examples and prepares its training.
  ///
  /// - Parameters:
  ///   - plan: what the net is made of.
  ///   - examples: what it is trained on.
  ///   - optimiser: how a step follows from a gradient.
  ///   - clipping: what is done to gradients before a step.
  ///   - penalty: what a step adds to the loss that it reduces; no reading has it in its loss.
  ///   - batch: how many examples a step takes; nil for as many as the plan says.
  ///   - measuresNorm: whether ``NetworkFlow/norm`` is read, which takes a pass over all gradients.
  ///   - generator: where weights and order come from.
  init(
    _ plan: NetworkPlan,
    examples: LabelledExamples,
    optimiser: Optimiser<Float>,
    clipping: GradientClipping = .none,
    penalty: WeightPenalty = .none,
    batch: Int? = nil,
    measuresNorm: Bool = false,
    using generator: inout SeededGenerator
  ) throws(DemoError) {
    self.examples = examples
    network = try DeepNetwork(plan, inputs: examples.inputs, using: &generator)
    let snapshot = ParameterSnapshot(of: network.parameters, givesUp: { Task.isCancelled })
    guard let snapshot else { throw .cancelled }
    first = snapshot
    self.measuresNorm = measuresNorm
    tape = Tape(network.parameters)
    tape.probes = Probes<Float>(readsWeightNorms: false)
    tape.givesUp = { Task.isCancelled }
    self.optimiser = optimiser
    self.clipping = clipping
    self.penalty = penalty
    self.batch = min(batch ?? plan.batch, examples.count)
    self.generator = generator.stream(1)
    order = Array(0..<examples.count)
  }

  /// The standard deviation of the numbers that the last hidden layer's weights are.
  var weightDeviation: Double {
    guard let weight = network.weights.last else { return .nan }
    let numbers = network.parameters[weight].elements
    let mean = numbers.reduce(0) { $0 + Double($1) } / Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    return (squares / Double(numbers.count)).squareRoot()
  }

  /// One forward and one backward pass over the first examples, without an update.
  func flow() throws(DemoError) -> NetworkFlow {
    try pass(over: 0..<batch)
  }

  /// One forward and one backward pass over all examples, which leaves everything as it was: what
  /// batch normalisation keeps of the batches that it saw, too.
  func survey() throws(DemoError) -> NetworkFlow {
    let parameters = network.parameters
    let kept = parameters.all.filter { parameters.kind(of: $0) == .state }
      .map { ($0, parameters[$0]) }
    defer { for (parameter, values) in kept { parameters[parameter] = values } }
    return try pass(over: 0..<examples.count)
  }

  /// One step of training on the next examples of an order that is shuffled for each round.
  ///
  /// - Returns: what flowed, before the update.
  mutating func step() throws(DemoError) -> NetworkFlow {
    if next == 0 { generator.shuffle(&order) }
    let flow = try pass(over: order[next..<next + batch], penalty)
    next = next + 2 * batch <= order.count ? next + batch : 0
    network.parameters.clipGradients(
      clipping,
      norm: measuresNorm ? flow.norm : nil,
      givesUp: { Task.isCancelled }
    )
    optimiser.update(network.parameters, givesUp: { Task.isCancelled })
    if Task.isCancelled { throw .cancelled }
    return flow
  }

  /// Some steps of training, one or more.
  ///
  /// What flowed is let go after each: the probes would copy what somebody still holds.
  ///
  /// - Parameter note: told of each step's loss and norm, before its update.
  /// - Returns: what flowed in the last.
  @discardableResult
  mutating func steps(
    _ count: Int,
    note: (_ loss: Double, _ norm: Double) -> Void = { _, _ in }
  ) throws(DemoError) -> NetworkFlow {
    precondition(count > 0, "a training does not go on by \(count) steps")
    for _ in 1..<count {
      let flow = try step()
      note(flow.loss, flow.norm)
    }
    let last = try step()
    note(last.loss, last.norm)
    return last
  }

  /// How far each layer's weights are from where they began, as a share of their norm: ‖W − W₀‖ /
  /// ‖W₀‖.
  ///
  /// - Throws: ``DemoError/cancelled`` between two layers.
  func distances() throws(DemoError) -> [Double] {
    var distances: [Double] = []
    for weight in network.weights {
      if Task.isCancelled { throw .cancelled }
      distances.append(first.distance(of: weight))
    }
    return distances
  }

  /// The gradient over the first examples as one long vector.
  func gradient() throws(DemoError) -> NetworkGradient {
    _ = try flow()
    return try NetworkGradient(network.parameters, layers: network.weights)
  }

  /// The singular values of ∂h/∂x, greatest first: by how much one example's last hidden layer is
  /// stretched in each direction of its input. One backward pass for each unit: for nets that are
  /// not wide. What 32 bits cannot tell from a lost direction is 0.
  ///
  /// - Throws: ``DemoError/cancelled`` between two operations.
  func singularValues(of row: Int = 0) throws(DemoError) -> [Double] {
    tape.reset()
    let input = tape.variable(examples.batch([row], on: tape).inputs.matrix)
    let jacobian = tape.jacobian(of: try network.hidden(of: input), withRespectTo: input)
    if Task.isCancelled { throw .cancelled }
    guard let values = jacobian.singularValues(givesUp: { Task.isCancelled }) else {
      throw .cancelled
    }
    let noise = (values.first ?? 0) * Double(Float.ulpOfOne) * Double(values.count)
    return values.map { $0 < noise ? 0 : $0 }
  }

  /// What a clipping makes of a gradient of this net.
  func clipped(
    _ gradient: NetworkGradient,
    _ clipping: GradientClipping
  ) throws(DemoError) -> NetworkGradient {
    try gradient.restore(in: network.parameters)
    network.parameters.clipGradients(clipping, givesUp: { Task.isCancelled })
    return try NetworkGradient(network.parameters, layers: network.weights)
  }

  /// The loss of examples, and the share of them whose class the logit's sign tells, in inference;
  /// where the loss is NaN, so is the share.
  func score(of examples: LabelledExamples) throws(DemoError) -> NetworkScore {
    try inferring { () throws(DemoError) in
      let (inputs, targets) = examples.batch(0..<examples.count, on: tape)
      let logits = try network.logits(of: inputs)
      let loss = Double(logits.binaryCrossEntropy(to: targets).scalar)
      guard !loss.isNaN else { return NetworkScore(loss: .nan, accuracy: .nan) }
      var right = 0
      for row in 0..<examples.count where (logits[row, 0] > 0) == (targets[row, 0] > 0.5) {
        right += 1
      }
      return NetworkScore(loss: loss, accuracy: Double(right) / Double(examples.count))
    }
  }

  /// The logits of many examples in inference: normalised by what training has seen, without a
  /// recording.
  ///
  /// - Parameter inputs: `[count, inputs]`.
  /// - Returns: `[count]`.
  func logits(of inputs: Matrix<Float>) throws(DemoError) -> [Double] {
    try inferring { () throws(DemoError) in
      try network.logits(of: tape.constant(inputs)).matrix.elements.map(Double.init)
    }
  }

  private func inferring<Value>(
    _ body: () throws(DemoError) -> Value
  ) throws(DemoError) -> Value {
    tape.reset()
    tape.isTraining = false
    tape.isRecording = false
    defer {
      tape.isTraining = true
      tape.isRecording = true
    }
    return try body()
  }

  private func pass(
    over rows: some Collection<Int>,
    _ penalty: WeightPenalty = .none
  ) throws(DemoError) -> NetworkFlow {
    tape.reset()
    let (inputs, targets) = examples.batch(rows, on: tape)
    let loss = try network.logits(of: inputs).binaryCrossEntropy(to: targets)
    if Task.isCancelled { throw .cancelled }
    tape.differentiate(penalty(loss, on: network.allWeights))
    let norm =
      measuresNorm ? network.parameters.gradientNorm(givesUp: { Task.isCancelled }) : .nan
    if Task.isCancelled { throw .cancelled }
    return NetworkFlow(
      layers: tape.probes?.layers ?? [],
      loss: Double(loss.scalar),
      norm: norm
    )
  }
}
