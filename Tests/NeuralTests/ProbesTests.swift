import Neural
import Randomness
import Testing

struct ProbesTests {
  @Test func readingsAreWhatTheMatricesSay() throws {
    var generator = SeededGenerator(seed: 4)
    let parameters = Parameters<Double>()
    let first = Linear(
      inputDimensions: 3,
      outputDimensions: 4,
      activation: .relu,
      in: parameters,
      using: &generator
    )
    let second = Linear(
      inputDimensions: 4,
      outputDimensions: 2,
      in: parameters,
      using: &generator
    )
    let tape = Tape(parameters)
    let probes = Probes<Double>()
    tape.probes = probes
    var optimiser = Optimiser<Double>(.sgd, learningRate: 0.5)
    let data: Matrix<Double> = Initialiser.constantScale(1, .normal).weights(
      inputDimensions: 6,
      outputDimensions: 3,
      using: &generator
    )
    for _ in 0..<2 {
      tape.reset()
      let hidden = first(tape.constant(data)).probed(
        "layer 1",
        weight: first.weight,
        activation: .relu
      )
      let loss = second(hidden).sumOfSquares()
      tape.differentiate(loss)
      let reading = try #require(probes.layers.first)
      let (activations, gradient) = (hidden.matrix, hidden.gradient)
      #expect(reading.name == "layer 1" && probes.layers.count == 1)
      #expect(abs(reading.activationMean - activations.mean) < 1e-12)
      #expect(abs(reading.activationDeviation - activations.standardDeviation) < 1e-12)
      #expect(abs(reading.activationGradientNorm - gradient.norm) < 1e-12)
      #expect(abs(reading.activationGradientDeviation - gradient.standardDeviation) < 1e-12)
      let zeros = activations.elements.filter { $0 == 0 }.count
      #expect(reading.saturatedShare == Double(zeros) / 24)
      let weightGradient = parameters.gradient(of: first.weight)
      #expect(abs(reading.weightGradientNorm - weightGradient.norm) < 1e-12)
      let before = parameters[first.weight]
      #expect(abs(reading.weightNorm - before.norm) < 1e-12)
      optimiser.update(parameters, readBy: probes)
      let ratio = (parameters[first.weight] - before).norm / before.norm
      #expect(abs(try #require(probes.layers.first).updateRatio - ratio) < 1e-12)
    }
  }

  @Test func aSignalIsWhatDiffersBetweenExamples() throws {
    let tape = Tape<Double>()
    tape.probes = Probes()
    // Units that differ from each other and never from example to example: a deviation without a
    // signal.
    let dead = tape.variable(Matrix([[1, 5, -3], [1, 5, -3], [1, 5, -3]])).probed("dead")
    // Deviations of 1 and 3 within columns: √((1 + 9) / 2).
    let alive = tape.variable(Matrix([[11, 3], [9, -3]])).probed("alive")
    tape.differentiate(dead.sum() + alive.sum())
    let layers = try #require(tape.probes).layers
    #expect(layers[0].signalDeviation == 0 && layers[0].activationDeviation > 3)
    #expect(abs(layers[1].signalDeviation - 5.0.squareRoot()) < 1e-12)
  }

  /// As E x² − (E x)² in 32 or 64 bits it would be lost: the numbers are a million times their
  /// deviation.
  @Test func aSmallDeviationBesideALargeMeanIsKept() throws {
    let count = 5000
    let parameters = Parameters<Double>()
    let weight = parameters.add(Matrix(rows: count, columns: 1))
    let tape = Tape(parameters)
    tape.probes = Probes()
    let numbers = (0..<count).map { 1e9 + ($0 % 2 == 0 ? 1e-1 : -1e-1) }
    let factors = tape.constant(Matrix(rows: count, columns: 1, elements: numbers))
    let loss = (tape.variable(weight) * factors).probed("layer", weight: weight).sum()
    tape.differentiate(loss)
    let reading = try #require(tape.probes?.layers.first)
    #expect(abs(reading.weightGradientDeviation - 0.1) < 1e-6)
    #expect(abs(reading.weightGradientNorm / (1e9 * Double(count).squareRoot()) - 1) < 1e-12)
  }

  @Test func readingIsGivenUpBetweenTwoLayers() throws {
    let tape = Tape<Double>()
    tape.probes = Probes(readsWeightNorms: false)
    let x = tape.variable(Matrix([[1, 2]]))
    let y = (x * 2).probed("first")
    let loss = (y * 3).probed("second").sum()
    var asked = 0
    tape.givesUp = {
      asked += 1
      return asked > 4
    }
    tape.differentiate(loss)
    // Three operations, then one layer; the second is left as it was made.
    let layers = try #require(tape.probes).layers
    #expect(asked == 5)
    #expect(layers[0].activationGradientNorm > 0 && layers[1].activationGradientNorm == 0)
    #expect(layers[1].activationMean == 0)
  }

  /// What a residual adds is far in the flat parts of the functions, which themselves are not.
  @Test func flatAndDeadUnitsAreThoseOfTheActivation() {
    let tape = Tape<Double>()
    let probes = Probes<Double>()
    tape.probes = probes
    let small = tape.variable(Matrix([[0.1, -0.1], [0.2, -0.3]]))
    let added = tape.variable(Matrix([[5, 5], [6, 7]]))
    let squashed = Activation.tanh(small)
    let rectified = Activation.relu(small)
    let sums = [
      (added + squashed).probed("tanh", activation: .tanh, activated: squashed),
      (added + rectified).probed("relu", activation: .relu, activated: rectified),
    ]
    tape.differentiate((sums[0] + sums[1]).sum())
    #expect(probes.layers.map(\.saturatedShare) == [0, 0.5])
    #expect(probes.layers.map(\.deadShare) == [0, 0.5])
    #expect(probes.layers.allSatisfy { $0.activationMean > 5 })
  }

  @Test func deadAndSaturatedUnitsAreCounted() throws {
    let tape = Tape<Double>()
    tape.probes = Probes()
    let x = tape.variable(Matrix([[0, 3, -9, 0], [0, 4, 0.1, -1]]))
    let rectified = Activation.relu(x).probed("relu", activation: .relu)
    let squashed = Activation.tanh(x).probed("tanh", activation: .tanh)
    tape.differentiate(rectified.sum() + squashed.sum())
    let layers = try #require(tape.probes).layers
    #expect(layers[0].deadShare == 0.5 && layers[0].saturatedShare == 5.0 / 8)
    #expect(layers[1].saturatedShare == 3.0 / 8 && layers[1].deadShare == 0.25)
  }

  @Test(arguments: [Activation.sigmoid, .tanh, .relu])
  func aLayerOfNaNIsNotSaidToBeHealthy(activation: Activation) throws {
    let tape = Tape<Float>()
    tape.probes = Probes()
    let x = tape.variable(Matrix([[1, .nan, 3], [2, .nan, 4]]))
    let y = activation(x).probed("lost", activation: activation)
    tape.differentiate((y + activation(tape.variable(Matrix([[1, 2, 3]]))).probed("well")).sum())
    let layers = try #require(tape.probes).layers
    #expect(layers[0].activationMean.isNaN)
    #expect(layers[0].saturatedShare.isNaN && layers[0].deadShare.isNaN)
    #expect(layers[1].saturatedShare == 0 && layers[1].deadShare == 0)
  }

  @Test func theJacobianOfALinearNetIsItsProduct() {
    let parameters = Parameters<Double>()
    let a = Matrix<Double>([[1, 2], [3, 4], [5, 6]])
    let b = Matrix<Double>([[1, -1], [2, 0.5]])
    let first = Linear(weight: a, in: parameters)
    let second = Linear(weight: b, in: parameters)
    let tape = Tape(parameters)
    let x = tape.variable(Matrix([[0.1, 0.2, 0.3], [1, 2, 3]]))
    let y = second(first(x))
    tape.differentiate(y.sumOfSquares())
    let gradient = parameters.gradient(of: first.weight)
    let jacobian = tape.jacobian(of: y, withRespectTo: x, row: 1)
    #expect((jacobian - a.product(b).transposed).norm < 1e-12)
    #expect(parameters.gradient(of: first.weight) == gradient)
  }

  @Test func singularValuesByHand() {
    #expect(Matrix<Double>([[3, 0], [0, -4], [0, 0]]).singularValues == [4, 3])
    let golden = Matrix<Double>([[1, 1], [0, 1]]).singularValues
    #expect(abs(golden[0] - 1.618_033_988_749_895) < 1e-14)
    #expect(abs(golden[1] - 0.618_033_988_749_895) < 1e-14)
    #expect(Matrix<Double>(rows: 2, columns: 3).singularValues == [0, 0])
    #expect(Matrix<Double>([[.nan]]).singularValues[0].isNaN)
  }
}
