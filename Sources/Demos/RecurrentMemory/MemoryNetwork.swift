import Neural
import Randomness

/// A recurrent layer with a readout of its last state, and what one pass through it shows.
///
/// Logits `[batch, keys]` are a linear function of the state after the last token; the loss is their
/// cross-entropy to the keys.
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

  /// One pass forward and back; parameters then hold the gradients.
  ///
  /// - Parameter isMeasured: whether the gradient of every step is read, or the first and the last only.
  /// - Throws: ``DemoError/cancelled`` before it and between its operations.
  func pass(over batch: CopyTask.Batch, isMeasured: Bool) throws(DemoError) -> MemoryFlow {
    if Task.isCancelled { throw .cancelled }
    tape.reset()
    let input = tape.constant(batch.inputs)
    // What carries the memory: the cells of an LSTM, the states of the others.
    let (states, memory) =
      switch layer {
      case .rnn(let layer): twice(layer(input, steps: plan.length))
      case .lstm(let layer): layer.statesAndCells(input, steps: plan.length)
      case .gru(let layer): twice(layer(input, steps: plan.length))
      }
    let count = batch.keys.count
    let logits = head(states.rows((plan.length - 1) * count..<plan.length * count))
    let loss = logits.softmaxCrossEntropy(labels: batch.keys)
    if Task.isCancelled { throw .cancelled }
    tape.differentiate(loss)
    if Task.isCancelled { throw .cancelled }
    return MemoryFlow(
      gradientNorms: norms(
        memory,
        steps: isMeasured ? Array(0..<plan.length) : [0, plan.length - 1]
      ),
      gates: isMeasured ? gates(batch.inputs, states.matrix) : [],
      loss: Double(loss.scalar),
      accuracy: Self.accuracy(logits.matrix, batch.keys)
    )
  }

  /// Changes the weights by the gradients of the last pass, clipped to a common norm of 1 as is usual
  /// for recurrent nets.
  func update(by optimiser: inout Optimiser<Float>) {
    parameters.clipGradients(.globalNorm(1))
    optimiser.update(parameters)
  }

  private func twice(_ states: Variable<Float>) -> (Variable<Float>, Variable<Float>) {
    (states, states)
  }

  /// ‖∂L/∂m_t‖ over the whole batch, at some steps counted from 0.
  private func norms(_ memory: Variable<Float>, steps: [Int]) -> [Double] {
    let gradient = memory.gradient
    let size = gradient.elements.count / plan.length
    return steps.map { step in
      var sum = 0.0
      for value in gradient.elements[step * size..<(step + 1) * size] {
        sum += Double(value) * Double(value)
      }
      return sum.squareRoot()
    }
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

  /// The share of rows whose greatest logit is that of their key; NaN where a logit is, since such a net
  /// no longer answers.
  private static func accuracy(_ logits: Matrix<Float>, _ keys: [Int32]) -> Double {
    guard !logits.elements.contains(where: \.isNaN) else { return .nan }
    var hits = 0
    for (row, key) in keys.enumerated() {
      let best = (0..<logits.columns).max { logits[row, $0] < logits[row, $1] }
      if best == Int(key) { hits += 1 }
    }
    return Double(hits) / Double(keys.count)
  }
}
