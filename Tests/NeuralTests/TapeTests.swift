import Neural
import Randomness
import Testing

struct TapeTests {
  /// A deep plain net of a width, with its loss on noise.
  private func deepNet(depth: Int, gain: Double) -> (Tape<Float>, [Linear]) {
    var generator = SeededGenerator(seed: 9)
    let parameters = Parameters<Float>()
    let layers = (0..<depth).map { _ in
      Linear(
        inputDimensions: 16,
        outputDimensions: 16,
        activation: .relu,
        initialiser: .he(.normal, gain: gain),
        in: parameters,
        using: &generator
      )
    }
    return (Tape(parameters), layers)
  }

  @Test func aDifferentiationThatIsGivenUpEndsBetweenTwoOperations() {
    let tape = Tape<Double>()
    let x = tape.variable(Matrix(rows: 1, columns: 1, elements: [2]))
    let y = x * 3
    let loss = (y * 5).sum()
    var asked = 0
    tape.givesUp = {
      asked += 1
      return asked == 3
    }
    tape.differentiate(loss)
    // The sum and the product with 5 have passed their gradients on, the one with 3 has not.
    #expect(asked == 3)
    #expect(y.gradient.elements == [5])
    tape.givesUp = nil
    tape.differentiate(loss)
    #expect(x.gradient.elements == [15])
  }

  @Test func depthAHundredWithGainTenOverflowsAndRuns() throws {
    let (tape, layers) = deepNet(depth: 100, gain: 10)
    tape.probes = Probes()
    var optimiser = Optimiser<Float>(.sgd, learningRate: 0.1)
    for _ in 0..<3 {
      tape.reset()
      var x = tape.constant(Matrix(rows: 8, columns: 16, repeating: 1))
      for (index, layer) in layers.enumerated() {
        x = layer(x).probed("\(index)", weight: layer.weight, activation: .relu)
      }
      let loss = x.meanSquaredError(to: tape.constant(Matrix(rows: 8, columns: 16)))
      #expect(!loss.scalar.isFinite)
      tape.differentiate(loss)
      tape.parameters.clipGradients(.globalNorm(1))
      optimiser.update(tape.parameters, readBy: tape.probes)
    }
    let readings = try #require(tape.probes).layers
    #expect(readings.count == 100)
    #expect(readings[99].activationMean.isNaN || readings[99].activationMean == .infinity)
    #expect(readings[0].updateRatio.isNaN)
  }

  @Test func depthIsBoundedByMemoryAlone() {
    let tape = Tape<Double>()
    let x = tape.variable(Matrix([[1]]))
    var y = x
    for _ in 0..<100_000 { y = y * 1.000_01 }
    tape.differentiate(y)
    #expect(abs(x.gradient[0, 0] - y.scalar) < 1e-9)
  }

  @Test func memoryDoesNotGrowWithSteps() {
    let (tape, layers) = deepNet(depth: 20, gain: 1)
    var sizes: Set<Int> = []
    for step in 0..<50 {
      tape.reset()
      var x = tape.constant(Matrix(rows: 32, columns: 16, repeating: 1))
      for layer in layers { x = layer(x) }
      tape.differentiate(x.sumOfSquares())
      if step > 1 { sizes.insert(tape.byteCount) }
    }
    #expect(sizes.count == 1)
  }

  @Test func gradientsAreOfOneLossUnlessAskedToAdd() {
    let parameters = Parameters<Double>()
    let (a, b) = (parameters.add(Matrix([[2]])), parameters.add(Matrix([[3]])))
    let tape = Tape(parameters)
    tape.differentiate(tape.variable(a) * tape.variable(b))
    #expect(parameters.gradient(of: a)[0, 0] == 3 && parameters.gradient(of: b)[0, 0] == 2)
    tape.differentiate(tape.variable(a) * 5)
    #expect(parameters.gradient(of: a)[0, 0] == 5 && parameters.gradient(of: b)[0, 0] == 0)
    tape.differentiate(tape.variable(a) * 7, accumulating: true)
    #expect(parameters.gradient(of: a)[0, 0] == 12 && parameters.gradient(of: b)[0, 0] == 0)
  }

  @Test func inferenceRecordsNothing() {
    let parameters = Parameters<Double>()
    let a = parameters.add(Matrix([[2]]))
    let tape = Tape(parameters)
    tape.isRecording = false
    #expect((tape.variable(a) * 2).scalar == 4)
    #expect(tape.operationCount == 0)
    tape.isRecording = true
    let detached = (tape.variable(a) * 2).detached()
    tape.differentiate(detached * tape.variable(a))
    #expect(parameters.gradient(of: a)[0, 0] == 4)
  }

  @Test func dropoutKeepsTheMeanAndFollowsItsSeed() {
    func drop(_ seed: UInt64) -> Matrix<Double> {
      let tape = Tape<Double>(seed: seed)
      let ones = tape.constant(Matrix(rows: 100, columns: 100, repeating: 1))
      return Dropout(probability: 0.3)(ones).matrix
    }
    // 10,000 draws: a standard error of about 0.0065 of the mean.
    #expect(abs(drop(1).mean - 1) < 4 * 0.0066)
    #expect(drop(1) == drop(1) && drop(1) != drop(2))
    let tape = Tape<Double>()
    tape.isTraining = false
    #expect(Dropout(probability: 0.3)(tape.constant(Matrix([[5]]))).scalar == 5)
  }

  @Test func aCopyOfTheParametersIsACopy() {
    let parameters = Parameters<Double>()
    let a = parameters.add(Matrix([[2]]), name: "a")
    let copy = parameters.copy()
    parameters[a] = Matrix([[7]])
    #expect(copy[a] == Matrix([[2]]) && copy.name(of: a) == "a")
  }

  @Test func theSameSeedTrainsToTheSameNumbers() {
    func train() -> Matrix<Float> {
      let (tape, layers) = deepNet(depth: 4, gain: 1)
      var optimiser = Optimiser<Float>(.adam(), learningRate: 0.01)
      for _ in 0..<20 {
        tape.reset()
        var x = tape.constant(Matrix(rows: 8, columns: 16, repeating: 0.5))
        for layer in layers { x = Dropout(probability: 0.1)(layer(x)) }
        tape.differentiate(x.meanSquaredError(to: tape.constant(Matrix(rows: 8, columns: 16))))
        optimiser.update(tape.parameters)
      }
      return tape.parameters[layers[0].weight]
    }
    #expect(train() == train())
  }

  @Test func memoryThatATapeReadsIsNotMoved() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let parameters = Parameters<Float>()
      parameters.add(Matrix(rows: 2, columns: 3))
      _ = Tape(parameters)
      parameters.reserve(10_000)
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("a tape reads these parameters"), "\(message)")
  }

  @Test(arguments: ["plus", "softmax", "recurrent", "foreign", "stale", "bias", "gain"])
  func shapesThatDoNotFitAreNamed(operation: String) async {
    let result =
      switch operation {
      case "plus":
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          let tape = Tape<Float>()
          let a = tape.constant(Matrix(rows: 2, columns: 3))
          _ = a + tape.constant(Matrix(rows: 4, columns: 3))
        }
      case "softmax":
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          let a = Tape<Float>().constant(Matrix(rows: 2, columns: 3))
          _ = a.softmaxCrossEntropy(labels: [1, 2, 0, 1])
        }
      case "foreign":
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          let a = Tape<Float>().constant(Matrix(rows: 2, columns: 3))
          _ = a + Tape<Float>().constant(Matrix(rows: 2, columns: 3))
        }
      case "stale":
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          let tape = Tape<Float>()
          let old = tape.constant(Matrix(rows: 3, columns: 2))
          tape.reset()
          _ = tape.constant(Matrix(rows: 4, columns: 3)).affine(weight: old)
        }
      case "bias":
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          let tape = Tape<Float>()
          func constant(_ rows: Int, _ columns: Int) -> Variable<Float> {
            tape.constant(Matrix(rows: rows, columns: columns))
          }
          _ = constant(6, 5).recurrentStates(
            inputWeight: constant(5, 2),
            recurrentWeight: constant(2, 2),
            bias: constant(2, 2),
            steps: 3
          )
        }
      case "gain":
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          let tape = Tape<Float>()
          let row = tape.constant(Matrix(rows: 1, columns: 3))
          let column = tape.constant(Matrix(rows: 3, columns: 3))
          _ = tape.constant(Matrix(rows: 2, columns: 3))
            .normalisedColumns(gain: column, offset: row, epsilon: 1e-5)
        }
      default:
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          var generator = SeededGenerator(seed: 1)
          let parameters = Parameters<Float>()
          let layer = RNN(inputDimensions: 5, units: 2, in: parameters, using: &generator)
          _ = layer(Tape(parameters).constant(Matrix(rows: 6, columns: 4)), steps: 3)
        }
      }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    let expected = [
      "plus": "[2, 3] plus [4, 3] does not fit",
      "softmax": "4 labels and 2 weights do not fit logits of [2, 3]",
      "recurrent":
        "weights of [5, 2] and [2, 2] and a bias of [1, 2] do not fit a sequence of [6, 4]",
      "foreign": "[2, 3] and [2, 3] are of two tapes",
      "stale": "from before the tape's last reset",
      "bias": "a bias of [2, 2] do not fit a sequence of [6, 5]",
      "gain": "a gain of [3, 3] and an offset of [1, 3] do not fit [2, 3]",
    ]
    #expect(message.contains(expected[operation] ?? "?"), "\(message)")
  }
}
