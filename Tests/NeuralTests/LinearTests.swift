import Neural
import Randomness
import Testing

struct LinearTests {
  @Test func aForwardPassByHand() {
    let layer = Linear<Double>(weight: Matrix([[1, 2, 3], [4, 5, 6]]), bias: [10, 20, 30])
    #expect(layer.inputDimensions == 2 && layer.outputDimensions == 3)
    #expect(layer(Matrix([[1, 0], [1, 1]])) == Matrix([[11, 22, 33], [15, 27, 39]]))
    #expect(Linear<Double>(weight: layer.weight)(Matrix([[1, 0]])) == Matrix([[1, 2, 3]]))
  }

  @Test func aNewLayerHasTheShapesThatWereAskedFor() {
    var generator = SeededGenerator(seed: 1)
    let layer = Linear<Float>(inputDimensions: 3, outputDimensions: 5, using: &generator)
    #expect(layer.weight.rows == 3 && layer.weight.columns == 5)
    #expect(layer.bias == [0, 0, 0, 0, 0])
    let bare = Linear<Float>(
      inputDimensions: 3,
      outputDimensions: 5,
      bias: false,
      using: &generator
    )
    #expect(bare.bias == nil)
  }

  /// L = Σ c ∘ tanh(x · W + b), differentiated by the formulas and by central differences.
  @Test func gradientsAgreeWithFiniteDifferences() throws {
    var generator = SeededGenerator(seed: 2)
    let normal = Initialiser.constantScale(1, .normal)
    let weights: Matrix<Double> = normal.weights(
      inputDimensions: 4,
      outputDimensions: 3,
      using: &generator
    )
    let input: Matrix<Double> = normal.weights(
      inputDimensions: 5,
      outputDimensions: 4,
      using: &generator
    )
    let factors: Matrix<Double> = normal.weights(
      inputDimensions: 5,
      outputDimensions: 3,
      using: &generator
    )
    let layer = Linear(weight: weights, bias: [0.1, -0.2, 0.3])
    func loss(_ layer: Linear<Double>, _ input: Matrix<Double>) -> Double {
      Activation.tanh(layer(input)).multipliedElementwise(by: factors).elements.reduce(0, +)
    }
    let outputGradient = factors.multipliedElementwise(
      by: Activation.tanh.derivative(at: layer(input))
    )
    let gradient = layer.gradient(input: input, output: outputGradient)
    let step = 1e-6
    for row in 0..<4 {
      for column in 0..<3 {
        var up = layer
        var down = layer
        up.weight[row, column] += step
        down.weight[row, column] -= step
        let difference = (loss(up, input) - loss(down, input)) / (2 * step)
        #expect(abs(gradient.layer.weight[row, column] - difference) < 1e-8)
      }
    }
    let biasGradient = try #require(gradient.layer.bias)
    for column in 0..<3 {
      var up = layer
      var down = layer
      up.bias?[column] += step
      down.bias?[column] -= step
      let difference = (loss(up, input) - loss(down, input)) / (2 * step)
      #expect(abs(biasGradient[column] - difference) < 1e-8)
    }
    for row in 0..<5 {
      for column in 0..<4 {
        var up = input
        var down = input
        up[row, column] += step
        down[row, column] -= step
        let difference = (loss(layer, up) - loss(layer, down)) / (2 * step)
        #expect(abs(gradient.input[row, column] - difference) < 1e-8)
      }
    }
  }

  @Test func anInputThatDoesNotFitIsNamed() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let layer = Linear<Float>(weight: Matrix(rows: 3, columns: 2))
      _ = layer(Matrix(rows: 1, columns: 4))
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("an input of [1, 4] does not fit a weight of [3, 2]"))
  }
}
