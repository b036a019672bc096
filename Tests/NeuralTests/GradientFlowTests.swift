import Neural
import Randomness
import Testing

/// Known figures of deep nets, of float64 reference runs: the shape is matched, not the random
/// numbers.
struct GradientFlowTests {
  private enum Kind {
    case plain
    case residual
    case normalised
  }

  /// Readings of a deep net on noise, whose loss is a sum of products with noise.
  private func readings(
    depth: Int,
    width: Int,
    batch: Int,
    activation: Activation,
    initialiser: Initialiser,
    kind: Kind = .plain
  ) throws -> [LayerReading] {
    var generator = SeededGenerator(seed: 7)
    let parameters = Parameters<Double>()
    let layers = (0..<depth).map { _ in
      Linear(
        inputDimensions: width,
        outputDimensions: width,
        activation: kind == .normalised ? .identity : activation,
        initialiser: initialiser,
        in: parameters,
        using: &generator
      )
    }
    let norms = layers.map { _ in
      BatchNormalisation(dimensions: width, activation: activation, in: parameters)
    }
    let tape = Tape(parameters)
    tape.probes = Probes()
    let noise = Initialiser.constantScale(1, .normal)
    var x = tape.constant(
      noise.weights(inputDimensions: batch, outputDimensions: width, using: &generator)
    )
    for (index, layer) in layers.enumerated() {
      let y = kind == .normalised ? norms[index](layer(x)) : layer(x)
      x = kind == .residual ? x + y : y
      x.probed("\(index + 1)", weight: layer.weight, activation: activation)
    }
    tape.differentiate(
      x,
      weighted: noise.weights(
        inputDimensions: batch,
        outputDimensions: width,
        using: &generator
      )
    )
    return try #require(tape.probes).layers
  }

  /// 0.25⁹ = 3.8e-6 at the most, since σ′ ≤ ¼; the reference has 2.3e-6.
  @Test func sigmoidsKillTheGradient() throws {
    let layers = try readings(
      depth: 10,
      width: 200,
      batch: 100,
      activation: .sigmoid,
      initialiser: .xavier(.uniform)
    )
    let ratio = layers[0].activationGradientNorm / layers[9].activationGradientNorm
    #expect(ratio > 1e-6 && ratio < 3.9e-6)
  }

  /// √½ a layer with Xavier, 1 with He; with a gain of 3 the theory is (3/√2)³⁰ = 6.1e9.
  @Test func rectifiersWantHe() throws {
    func last(_ initialiser: Initialiser) throws -> Double {
      try readings(
        depth: 30,
        width: 256,
        batch: 100,
        activation: .relu,
        initialiser: initialiser
      )[29].activationDeviation
    }
    let xavier = try last(.xavier(.normal))
    #expect(xavier > 1e-5 && xavier < 1e-4)
    let he = try last(.he(.normal))
    #expect(he > 0.5 && he < 1.5)
    let exploding = try last(.xavier(.normal, gain: 3))
    #expect(exploding > 1e9 && exploding < 3e10)
  }

  /// The trap: signals die while the weights' gradients look alike in all layers.
  @Test func weightGradientsLookHealthyWhileSignalsDie() throws {
    let layers = try readings(
      depth: 30,
      width: 256,
      batch: 100,
      activation: .relu,
      initialiser: .xavier(.normal)
    )
    let ratio = layers[0].weightGradientNorm / layers[29].weightGradientNorm
    #expect(ratio > 0.3 && ratio < 3)
    #expect(layers[29].activationDeviation / layers[0].activationDeviation < 1e-3)
  }

  @Test func aWayAroundKeepsTheGradientAndBatchNormalisationExplodesIt() throws {
    func ratio(_ kind: Kind, _ activation: Activation) throws -> Double {
      let layers = try readings(
        depth: 50,
        width: 64,
        batch: 256,
        activation: activation,
        initialiser: kind == .normalised ? .xavier(.uniform) : .uniformFanIn,
        kind: kind
      )
      return layers[0].activationGradientNorm / layers[49].activationGradientNorm
    }
    #expect(try ratio(.plain, .tanh) < 1e-9)
    let residual = try ratio(.residual, .tanh)
    #expect(residual > 1 && residual < 100)
    #expect(try ratio(.normalised, .tanh) > 10)
  }

  @Test func theForgetBiasDecidesHowFarAnLSTMRemembers() {
    func share(_ forgetBias: Double) -> Double {
      var generator = SeededGenerator(seed: 5)
      let parameters = Parameters<Double>()
      let lstm = LSTM(
        inputDimensions: 8,
        units: 32,
        forgetBias: forgetBias,
        in: parameters,
        using: &generator
      )
      let tape = Tape(parameters)
      let x: Matrix<Double> = Initialiser.constantScale(1, .normal).weights(
        inputDimensions: 50 * 16,
        outputDimensions: 8,
        using: &generator
      )
      let (states, cells) = lstm.statesAndCells(tape.constant(x), steps: 50)
      tape.differentiate(states.rows(49 * 16..<50 * 16).sumOfSquares())
      let first = Matrix(rows: 16, columns: 32, elements: Array(cells.gradient.elements[..<512]))
      let last = Matrix(
        rows: 16,
        columns: 32,
        elements: Array(cells.gradient.elements[(49 * 512)...])
      )
      return first.norm / last.norm
    }
    let shares = [0.0, 1, 4].map(share)
    #expect(shares[0] < 1e-6)
    #expect(shares[1] > 10 * shares[0])
    #expect(shares[2] > 0.05 && shares[2] > 100 * shares[1])
  }

  /// The setting of the reference: 64 units, 16 normal inputs weighed by a quarter, U of 1/√64, a
  /// hundred steps of 32 sequences, the loss (Σ h)² of the last; gradients fifty steps before it
  /// against its own.
  ///
  /// The references are of one draw in float64: within a factor of 10 where they vanish, of 3 else.
  @Test(arguments: [1, 7] as [UInt64]) func fiftyStepsBackAsTheReferenceHasThem(seed: UInt64) {
    let plain = fiftyStepsBack(forgetBias: nil, seed: seed)
    #expect(plain > 5.5e-12 && plain < 5.5e-10, "\(plain)")
    for (bias, reference, factor) in [(0.0, 4.5e-10, 10.0), (1, 7.1e-5, 10), (4, 1.26, 3)] {
      let share = fiftyStepsBack(forgetBias: bias, seed: seed)
      #expect(share > reference / factor && share < reference * factor, "\(bias): \(share)")
    }
  }

  private func fiftyStepsBack(forgetBias: Double?, seed: UInt64) -> Double {
    var generator = SeededGenerator(seed: seed)
    let parameters = Parameters<Double>()
    let (units, inputs, steps, batch) = (64, 16, 100, 32)
    let wide = Initialiser.constantScale(0.25, .normal)
    let narrow = Initialiser.constantScale(0.125, .normal)
    let normal = Initialiser.constantScale(1, .normal)
    let data: Matrix<Double> = normal.weights(
      inputDimensions: steps * batch,
      outputDimensions: inputs,
      using: &generator
    )
    let states: Variable<Double>
    let memory: Variable<Double>
    let tape: Tape<Double>
    if let forgetBias {
      let layer = LSTM(
        inputDimensions: inputs,
        units: units,
        forgetBias: forgetBias,
        initialiser: wide,
        recurrentInitialiser: narrow,
        in: parameters,
        using: &generator
      )
      tape = Tape(parameters)
      (states, memory) = layer.statesAndCells(tape.constant(data), steps: steps)
    } else {
      let layer = RNN(
        inputDimensions: inputs,
        units: units,
        initialiser: wide,
        recurrentInitialiser: narrow,
        in: parameters,
        using: &generator
      )
      tape = Tape(parameters)
      states = layer(tape.constant(data), steps: steps)
      memory = states
    }
    let ones = tape.constant(Matrix(rows: units, columns: 1, repeating: 1))
    let last = states.rows((steps - 1) * batch..<steps * batch)
    tape.differentiate(last.product(ones).sumOfSquares())
    let gradient = memory.gradient.elements
    func norm(_ step: Int) -> Double {
      gradient[step * batch * units..<(step + 1) * batch * units]
        .reduce(0) { $0 + $1 * $1 }.squareRoot()
    }
    return norm(steps - 1 - 50) / norm(steps - 1)
  }
}
