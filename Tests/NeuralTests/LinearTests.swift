import Neural
import Randomness
import Testing

struct LinearTests {
  @Test func aForwardPassByHand() {
    let parameters = Parameters<Double>()
    let weight = Matrix<Double>([[1, 2, 3], [4, 5, 6]])
    let layer = Linear(weight: weight, bias: [10, 20, 30], in: parameters)
    let bare = Linear(weight: weight, in: parameters)
    let tape = Tape(parameters)
    #expect(layer.inputDimensions == 2 && layer.outputDimensions == 3)
    let output = layer(tape.constant(Matrix([[1, 0], [1, 1]])))
    #expect(output.matrix == Matrix([[11, 22, 33], [15, 27, 39]]))
    #expect(bare(tape.constant(Matrix([[1, 0]]))).matrix == Matrix([[1, 2, 3]]))
  }

  @Test func aNewLayerHasTheShapesThatWereAskedFor() {
    var generator = SeededGenerator(seed: 1)
    let parameters = Parameters<Float>()
    let layer = Linear(
      inputDimensions: 3,
      outputDimensions: 5,
      in: parameters,
      using: &generator
    )
    #expect(parameters[layer.weight].rows == 3 && parameters[layer.weight].columns == 5)
    #expect(layer.bias.map { parameters[$0].elements } == [0, 0, 0, 0, 0])
    let bare = Linear(
      inputDimensions: 3,
      outputDimensions: 5,
      bias: false,
      in: parameters,
      using: &generator
    )
    #expect(bare.bias == nil)
    #expect(parameters.count == 15 + 5 + 15)
  }

  @Test func anInputThatDoesNotFitIsNamed() async {
    let result = await #expect(
      processExitsWith: .failure,
      observing: [\.standardErrorContent]
    ) {
      let parameters = Parameters<Float>()
      let layer = Linear(weight: Matrix<Float>(rows: 3, columns: 2), in: parameters)
      _ = layer(Tape(parameters).constant(Matrix(rows: 1, columns: 4)))
    }
    let message = String(decoding: result?.standardErrorContent ?? [], as: UTF8.self)
    #expect(message.contains("an input of [1, 4] does not fit a weight of [3, 2]"))
  }
}
