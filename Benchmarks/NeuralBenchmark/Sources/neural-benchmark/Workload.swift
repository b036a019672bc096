import Neural
import Randomness

/// A net with data and an optimiser, of which one step is measured.
struct Workload {
  /// What the Python side calls it, too.
  let name: String
  /// Threads of a matrix product.
  let threads: Int
  /// One training step.
  let step: () -> Void

  static func noise(_ rows: Int, _ columns: Int, _ generator: inout SeededGenerator) -> Matrix<
    Float
  > {
    Initialiser.constantScale(1, .normal).weights(
      inputDimensions: rows,
      outputDimensions: columns,
      using: &generator
    )
  }

  /// A multilayer perceptron to one output with binary cross-entropy.
  static func perceptron(
    _ name: String,
    inputs: Int,
    depth: Int,
    width: Int,
    batch: Int,
    activation: Activation,
    normalises: Bool = false,
    optimises: Bool,
    isProbed: Bool = false,
    threads: Int = 1
  ) -> Workload {
    var generator = SeededGenerator(seed: 1)
    let parameters = Parameters<Float>()
    var layers: [any Layer] = []
    var weights: [Parameter] = []
    for layer in 0..<depth {
      let linear = Linear(
        inputDimensions: layer == 0 ? inputs : width,
        outputDimensions: width,
        activation: normalises ? .identity : activation,
        in: parameters,
        using: &generator
      )
      layers.append(linear)
      weights.append(linear.weight)
      if normalises {
        layers.append(
          BatchNormalisation(dimensions: width, activation: activation, in: parameters)
        )
      }
    }
    layers.append(
      Linear(inputDimensions: width, outputDimensions: 1, in: parameters, using: &generator)
    )
    let net = Sequential(layers)
    let x = noise(batch, inputs, &generator)
    let y = noise(batch, 1, &generator).map { $0 > 0 ? 1 : 0 }
    let tape = Tape(parameters)
    var optimiser = Optimiser<Float>(.adam(), learningRate: 0.001)
    guard isProbed else {
      return Workload(name: name, threads: threads) {
        tape.reset()
        tape.differentiate(net(tape.constant(x)).binaryCrossEntropy(to: tape.constant(y)))
        if optimises { optimiser.update(parameters) }
      }
    }
    let probes = Probes<Float>()
    tape.probes = probes
    return Workload(name: name, threads: threads) {
      tape.reset()
      var signal = tape.constant(x)
      for (layer, next) in layers.enumerated() {
        signal = next(signal)
        if layer < depth { signal.probed("layer", weight: weights[layer], activation: activation) }
      }
      tape.differentiate(signal.binaryCrossEntropy(to: tape.constant(y)))
      if optimises { optimiser.update(parameters, readBy: probes) }
    }
  }

  /// A recurrent layer over 100 steps, 32 → 64, batch 64, with one output of the last state.
  static func recurrent(_ name: String) -> Workload {
    let (steps, batch, inputs, units) = (100, 64, 32, 64)
    var generator = SeededGenerator(seed: 1)
    let parameters = Parameters<Float>()
    let rnn = RNN(inputDimensions: inputs, units: units, in: parameters, using: &generator)
    let lstm = LSTM(inputDimensions: inputs, units: units, in: parameters, using: &generator)
    let gru = GRU(inputDimensions: inputs, units: units, in: parameters, using: &generator)
    let head = Linear(
      inputDimensions: units,
      outputDimensions: 1,
      in: parameters,
      using: &generator
    )
    let x = noise(steps * batch, inputs, &generator)
    let y = noise(batch, 1, &generator)
    let tape = Tape(parameters)
    return Workload(name: name, threads: 2) {
      tape.reset()
      let input = tape.constant(x)
      let states =
        switch name {
        case "rnn": rnn(input, steps: steps)
        case "lstm": lstm(input, steps: steps)
        default: gru(input, steps: steps)
        }
      let last = states.rows((steps - 1) * batch..<steps * batch)
      tape.differentiate(head(last).meanSquaredError(to: tape.constant(y)))
    }
  }

  /// A small net with everything that a demo has: normalisations, a residual, dropout, clipping, probes.
  static func probed() -> Workload {
    var generator = SeededGenerator(seed: 1)
    let parameters = Parameters<Float>()
    let first = Linear(
      inputDimensions: 2,
      outputDimensions: 16,
      activation: .tanh,
      in: parameters,
      using: &generator
    )
    let batchNormalisation = BatchNormalisation(
      dimensions: 16,
      activation: .relu,
      in: parameters
    )
    let layerNormalisation = LayerNormalisation(dimensions: 16, in: parameters)
    let second = Linear(
      inputDimensions: 16,
      outputDimensions: 16,
      activation: .gelu,
      in: parameters,
      using: &generator
    )
    let last = Linear(
      inputDimensions: 16,
      outputDimensions: 3,
      in: parameters,
      using: &generator
    )
    let x = noise(64, 2, &generator)
    let labels = (0..<64).map { Int32($0 % 3) }
    let tape = Tape(parameters)
    let probes = Probes<Float>()
    tape.probes = probes
    var optimiser = Optimiser<Float>(.adamW(), learningRate: 0.001, weightDecay: 0.01)
    return Workload(name: "probed", threads: 1) {
      tape.reset()
      var h = batchNormalisation(first(tape.constant(x)))
      h.probed("layer 1", weight: first.weight, activation: .relu)
      h = h + Dropout(probability: 0.1)(layerNormalisation(second(h)))
      h.probed("layer 2", weight: second.weight)
      let loss = last(h).softmaxCrossEntropy(labels: labels)
      let penalised = loss + tape.variable(last.weight).sumOfSquares() * 0.001
      tape.differentiate(penalised)
      parameters.clipGradients(.globalNorm(1))
      optimiser.update(parameters, readBy: probes)
    }
  }

  static func named(_ name: String) -> Workload {
    switch name {
    case "probed": probed()
    case "6x8-tanh-b64-adam":
      perceptron(
        name,
        inputs: 2,
        depth: 6,
        width: 8,
        batch: 64,
        activation: .tanh,
        optimises: true
      )
    case "4x16-tanh-b32-adam", "4x16-tanh-b32-adam-probes":
      perceptron(
        name,
        inputs: 2,
        depth: 4,
        width: 16,
        batch: 32,
        activation: .tanh,
        optimises: true,
        isProbed: name.hasSuffix("probes")
      )
    case "10x32-relu-b256-adam":
      perceptron(
        name,
        inputs: 32,
        depth: 10,
        width: 32,
        batch: 256,
        activation: .relu,
        optimises: true
      )
    case "20x64-relu-b256", "20x64-relu-b256-adam", "20x64-relu-b256-adam-probes":
      perceptron(
        name,
        inputs: 64,
        depth: 20,
        width: 64,
        batch: 256,
        activation: .relu,
        optimises: name.contains("adam"),
        isProbed: name.hasSuffix("probes")
      )
    case "20x64-bn-b256", "20x64-bn-b256-adam":
      perceptron(
        name,
        inputs: 64,
        depth: 20,
        width: 64,
        batch: 256,
        activation: .relu,
        normalises: true,
        optimises: name.hasSuffix("adam")
      )
    case "50x64-tanh-b256":
      perceptron(
        name,
        inputs: 64,
        depth: 50,
        width: 64,
        batch: 256,
        activation: .tanh,
        optimises: false
      )
    case "3x256-b1024", "3x256-b1024-adam":
      perceptron(
        name,
        inputs: 128,
        depth: 3,
        width: 256,
        batch: 1024,
        activation: .relu,
        optimises: name.hasSuffix("adam"),
        threads: 2
      )
    default: recurrent(name)
    }
  }
}
