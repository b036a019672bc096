import Neural
import Randomness

/// A recurrent layer with a readout of its last state, and what one pass through it shows.
///
/// Logits `[batch, keys]` are a linear function of the state after the last token; the loss is
/// their cross-entropy to the keys.
struct MemoryNetwork {
  private enum Layer {
    case rnn(RNN)
    case lstm(LSTM)
    case gru(GRU)
  }

  let cell: MemoryCell
  let plan: MemoryPlan
  private let parameters = Parameters<Float>()
  private let layer: Layer
  private let head: Linear
  private let tape: Tape<Float>

  /// Draws the weights.
  init(_ cell: MemoryCell, _ plan: MemoryPlan, using generator: inout SeededGenerator) {
    self.cell = cell
    self.plan = plan
    var headGenerator = generator.stream(0)
    switch cell {
    case .rnn:
      layer = .rnn(
        RNN(
          inputDimensions: CopyTask.inputs,
          units: plan.width,
          initialiser: .uniformFanIn,
          recurrentInitialiser: plan.recurrent,
          in: parameters,
          using: &generator
        )
      )
    case .lstm:
      layer = .lstm(
        LSTM(
          inputDimensions: CopyTask.inputs,
          units: plan.width,
          forgetBias: plan.forgetBias,
          initialiser: .uniformFanIn,
          recurrentInitialiser: plan.recurrent,
          in: parameters,
          using: &generator
        )
      )
    case .gru:
      layer = .gru(
        GRU(
          inputDimensions: CopyTask.inputs,
          units: plan.width,
          updateBias: plan.forgetBias,
          initialiser: .uniformFanIn,
          recurrentInitialiser: plan.recurrent,
          in: parameters,
          using: &generator
        )
      )
    }
    head = Linear(
      inputDimensions: plan.width,
      outputDimensions: CopyTask.keys,
      name: "output",
      in: parameters,
      using: &headGenerator
    )
    tape = Tape(parameters)
    tape.givesUp = { Task.isCancelled }
  }

  /// One pass forward and back, of which every step is read; parameters then hold the gradients.
  ///
  /// - Throws: ``DemoError/cancelled`` before it and between its operations.
  func flow(over batch: CopyTask.Batch) throws(DemoError) -> MemoryFlow {
    let pass = try pass(over: batch)
    let count = batch.keys.count
    return MemoryFlow(
      gradientNorms: (0..<plan.length).map {
        pass.memory.gradientNorm(inRows: $0 * count..<($0 + 1) * count)
      },
      gates: gates(batch.inputs, pass.states.matrix),
      loss: pass.loss,
      accuracy: Self.accuracy(pass.logits, batch.keys)
    )
  }

  /// One pass forward and back, of which the first step and the last are read; parameters then hold
  /// the gradients. It allocates nothing once one was made.
  func reading(over batch: CopyTask.Batch) throws(DemoError) -> MemoryReading {
    let pass = try pass(over: batch)
    let count = batch.keys.count
    let last = (plan.length - 1) * count..<plan.length * count
    return MemoryReading(
      accuracy: Self.accuracy(pass.logits, batch.keys),
      ratio: pass.memory.gradientNorm(inRows: 0..<count) / pass.memory.gradientNorm(inRows: last)
    )
  }

  /// The ends of one pass.
  private struct Pass {
    /// `[length · batch, width]`
    var states: Variable<Float>
    /// What carries the memory: the cells of an LSTM, the states of the others.
    var memory: Variable<Float>
    /// `[batch, keys]`
    var logits: Variable<Float>
    /// The mean over the batch.
    var loss: Double
  }

  private func pass(over batch: CopyTask.Batch) throws(DemoError) -> Pass {
    if Task.isCancelled { throw .cancelled }
    tape.reset()
    let input = tape.constant(batch.inputs)
    let (states, memory) =
      switch layer {
      case .rnn(let layer): both(layer(input, steps: plan.length))
      case .lstm(let layer): layer.statesAndCells(input, steps: plan.length)
      case .gru(let layer): both(layer(input, steps: plan.length))
      }
    let count = batch.keys.count
    let logits = head(states.rows((plan.length - 1) * count..<plan.length * count))
    let loss = logits.softmaxCrossEntropy(labels: batch.keys)
    if Task.isCancelled { throw .cancelled }
    tape.differentiate(loss)
    if Task.isCancelled { throw .cancelled }
    return Pass(states: states, memory: memory, logits: logits, loss: Double(loss.scalar))
  }

  /// Changes the weights by the gradients of the last pass, clipped to a common norm of 1 as is
  /// usual for recurrent nets.
  func update(by optimiser: inout Optimiser<Float>) {
    parameters.clipGradients(.globalNorm(1))
    optimiser.update(parameters)
  }

  /// The states, which here carry the memory themselves.
  private func both(_ states: Variable<Float>) -> (Variable<Float>, Variable<Float>) {
    (states, states)
  }

  /// The mean of the gates that keep, at each step; empty for a cell without.
  private func gates(_ inputs: Matrix<Float>, _ states: Matrix<Float>) -> [Double] {
    let weights: (input: Parameter, recurrent: Parameter, bias: Parameter)
    switch layer {
    case .rnn: return []
    case .lstm(let layer): weights = (layer.inputWeight, layer.recurrentWeight, layer.bias)
    case .gru(let layer): weights = (layer.inputWeight, layer.recurrentWeight, layer.bias)
    }
    let batch = inputs.rows / plan.length
    // The states before each step: zeros, then all but the last.
    let before = Matrix(
      rows: states.rows,
      columns: states.columns,
      elements: Array(repeating: 0, count: batch * plan.width)
        + states.elements.dropLast(batch * plan.width)
    )
    let sums =
      inputs.product(parameters[weights.input]) + before.product(parameters[weights.recurrent])
    let bias = parameters[weights.bias]
    return (0..<plan.length).map { step in
      var sum = 0.0
      for row in step * batch..<(step + 1) * batch {
        // The second block is the LSTM's forget gate and the GRU's update gate.
        for unit in plan.width..<2 * plan.width {
          sum += Double(Activation.sigmoid(Double(sums[row, unit] + bias[0, unit])))
        }
      }
      return sum / Double(batch * plan.width)
    }
  }

  /// The share of rows whose greatest logit is that of their key; NaN where a logit is, since such
  /// a net no longer answers.
  private static func accuracy(_ logits: Variable<Float>, _ keys: [Int32]) -> Double {
    var hits = 0
    for (row, key) in keys.enumerated() {
      var best = 0
      for column in 0..<logits.columns {
        if logits[row, column].isNaN { return .nan }
        if logits[row, column] > logits[row, best] { best = column }
      }
      if best == Int(key) { hits += 1 }
    }
    return Double(hits) / Double(keys.count)
  }
}
