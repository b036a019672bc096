import Neural
import Randomness
import TestSupport
import Testing

/// A training step asks for no memory once the first was made.
///
/// `swift test -c release -Xswiftc -enable-testing --filter AllocationTests` counts.
@Suite(.enabled(if: Allocations.canBeCounted, "allocations count in an optimised build only"))
struct AllocationTests {
  /// How often a thread asks for memory in ten steps, after three of them.
  private func allocations(_ step: () -> Void) -> Int {
    for _ in 0..<3 { step() }
    return Allocations.count { for _ in 0..<10 { step() } }
  }

  private func noise(_ rows: Int, _ columns: Int) -> Matrix<Float> {
    var generator = SeededGenerator(seed: 3)
    return Initialiser.constantScale(1, .normal).weights(
      inputDimensions: rows,
      outputDimensions: columns,
      using: &generator
    )
  }

  @Test func theCountCounts() {
    var kept: [[Int]] = []
    let count = allocations { kept.append(Array(repeating: 1, count: 100)) }
    #expect(count >= 10)
    #expect(kept.count == 13)
  }

  @Test(arguments: [OptimiserMethod.sgd, .momentum(), .adam(), .adamW()])
  func aDeepNetTrainsWithoutAny(method: OptimiserMethod) {
    var generator = SeededGenerator(seed: 4)
    let parameters = Parameters<Float>()
    var layers: [any Layer] = []
    for _ in 0..<3 {
      layers.append(
        Residual(Linear(inputDimensions: 8, outputDimensions: 8, in: parameters, using: &generator))
      )
      layers.append(BatchNormalisation(dimensions: 8, activation: .tanh, in: parameters))
      layers.append(LayerNormalisation(dimensions: 8, in: parameters))
      layers.append(Dropout(probability: 0.2))
    }
    let net = Sequential(layers)
    let (x, targets) = (noise(16, 8), Matrix<Float>(rows: 16, columns: 8, repeating: 1))
    let tape = Tape(parameters)
    let probes = Probes<Float>()
    tape.probes = probes
    var optimiser = Optimiser<Float>(method, learningRate: 0.01)
    let count = allocations {
      tape.reset()
      let output = net(tape.constant(x)).probed("output")
      tape.differentiate(output.binaryCrossEntropy(to: tape.constant(targets)))
      parameters.clipGradients(.globalNorm(1))
      optimiser.update(parameters, readBy: probes)
    }
    #expect(count == 0)
  }

  @Test func recurrentNetsTrainWithoutAny() {
    var generator = SeededGenerator(seed: 5)
    let parameters = Parameters<Float>()
    let rnn = RNN(inputDimensions: 3, units: 4, in: parameters, using: &generator)
    let lstm = LSTM(inputDimensions: 4, units: 4, in: parameters, using: &generator)
    let gru = GRU(inputDimensions: 4, units: 4, in: parameters, using: &generator)
    let x = noise(5 * 2, 3)
    let labels: [Int32] = [0, 1, 2, 3, 0, 1, 2, 3, 0, 1]
    let tape = Tape(parameters)
    var optimiser = Optimiser<Float>(.adam(), learningRate: 0.01)
    let count = allocations {
      tape.reset()
      let states = gru(lstm(rnn(tape.constant(x), steps: 5), steps: 5), steps: 5)
      tape.differentiate(states.softmaxCrossEntropy(labels: labels))
      optimiser.update(parameters)
    }
    #expect(count == 0)
  }
}
