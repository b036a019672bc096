import Neural
import Randomness
import Wording

/// A walk through ``RecurrentMemory``: one pass measured in three cells, then a training that
/// streams.
public struct RecurrentMemoryRun: DemoRun {
  let plan: MemoryPlan
  let task: CopyTask
  private let seed: UInt64
  private var place = WalkPlace<RecurrentMemoryStep>()
  private var networks: [MemoryCell: MemoryNetwork] = [:]
  private var flows: [MemoryCell: MemoryFlow] = [:]
  private var optimisers: [MemoryCell: Optimiser<Float>] = [:]
  private var log: MemoryLog
  private var sequences: SeededGenerator
  /// The sequences of the last update, drawn anew for each.
  private var batch: CopyTask.Batch

  init(plan: MemoryPlan, seed: UInt64) {
    self.plan = plan
    self.seed = seed
    task = CopyTask(length: plan.length, noise: plan.noise)
    log = MemoryLog(updates: plan.updates)
    batch = task.room(for: plan.batch)
    sequences = SeededGenerator(seed: seed).stream(Self.trainingStream)
  }

  /// Computes the next step, a state of the training, or returns nil at the end.
  public mutating func next() throws(DemoError) -> DemoStep? {
    guard let id = try place.next() else { return nil }
    let step: DemoStep =
      switch id {
      case .task: taskStep(measuredBatch, weights: weightCounts)
      case .backward: backwardStep(try flow(of: plan.cell))
      case .cells: cellsStep(try allFlows())
      case .forget: forgetStep(try forgetting(), try flow(of: .lstm))
      case .train: try trainStep()
      }
    place.passed(step)
    return step
  }

  /// The forget biases that are measured, whatever the dial says.
  static let biases: [Double] = [0, 1, 2, 3, 4, 5, 6]
  /// The rate of Adam.
  static let learningRate = 0.005

  private static let measuringStream = MemoryCell.allCases.count
  private static let trainingStream = MemoryCell.allCases.count + 1

  private var measuredBatch: CopyTask.Batch {
    var generator = SeededGenerator(seed: seed).stream(Self.measuringStream)
    var batch = task.room(for: plan.batch)
    task.draw(&batch, using: &generator)
    return batch
  }

  private var weightCounts: [MemoryCell: Int] {
    let (inputs, units) = (CopyTask.inputs, plan.width)
    var counts: [MemoryCell: Int] = [:]
    for cell in MemoryCell.allCases {
      counts[cell] = cell.gates * units * (inputs + units)
    }
    return counts
  }

  /// Weights are drawn from a stream of the cell's own, the same ones for every forget bias.
  private func network(_ cell: MemoryCell, _ plan: MemoryPlan) -> MemoryNetwork {
    let place = MemoryCell.allCases.firstIndex(of: cell) ?? 0
    var generator = SeededGenerator(seed: seed).stream(place)
    return MemoryNetwork(cell, plan, using: &generator)
  }

  private mutating func flow(of cell: MemoryCell) throws(DemoError) -> MemoryFlow {
    if let known = flows[cell] { return known }
    let made = network(cell, plan)
    let flow = try made.flow(over: measuredBatch)
    networks[cell] = made
    flows[cell] = flow
    return flow
  }

  private mutating func allFlows() throws(DemoError) -> [MemoryCell: MemoryFlow] {
    for cell in MemoryCell.allCases { _ = try flow(of: cell) }
    return flows
  }

  /// The gradient at step 1 against that at the last step, for LSTMs that differ in their forget
  /// bias.
  private func forgetting() throws(DemoError) -> [Double] {
    let batch = measuredBatch
    var ratios: [Double] = []
    for bias in Self.biases {
      var plan = plan
      plan.forgetBias = bias
      ratios.append(try network(.lstm, plan).reading(over: batch).ratio)
    }
    return ratios
  }

  private mutating func trainStep() throws(DemoError) -> DemoStep {
    if log.places.isEmpty {
      let flows = try allFlows()
      log.append(
        flows.mapValues { MemoryReading(accuracy: $0.accuracy, ratio: $0.ratio) },
        done: 0
      )
      return trainStep(log)
    }
    var readings: [MemoryCell: MemoryReading] = [:]
    let stride = log.stride
    for _ in 0..<stride {
      task.draw(&batch, using: &sequences)
      for cell in MemoryCell.allCases {
        guard let network = networks[cell] else { preconditionFailure("a flow without a net") }
        let reading = try network.reading(over: batch)
        network.update(
          by: &optimisers[cell, default: Optimiser(.adam(), learningRate: Self.learningRate)]
        )
        let before = readings[cell]?.accuracy ?? 0
        readings[cell] = MemoryReading(
          accuracy: before + reading.accuracy / Double(stride),
          ratio: reading.ratio
        )
      }
    }
    log.append(readings, done: log.done + stride)
    return trainStep(log)
  }
}
