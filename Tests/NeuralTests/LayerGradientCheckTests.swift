import Neural
import Randomness
import Testing

/// Layers with parameters of their own against central differences.
struct LayerGradientCheckTests {
  static let all: [LayerGradientCheck] =
    [Activation.identity, .sigmoid, .tanh, .relu, .leakyReLU(slope: 0.1)].flatMap { activation in
      [true, false].map { isTraining in
        LayerGradientCheck(
          name: "batch normalisation \(activation)\(isTraining ? "" : " in inference")",
          input: (5, 3),
          isTraining: isTraining
        ) { parameters in
          let layer = BatchNormalisation(dimensions: 3, activation: activation, in: parameters)
          return { _, x in layer(x) }
        }
      }
    } + [
      LayerGradientCheck(name: "rows of a sparse table", input: (4, 3)) { parameters in
        var generator = SeededGenerator(seed: 1)
        let layer = Embedding(count: 5, dimensions: 3, in: parameters, using: &generator)
        return { tape, x in layer([4, 0, 4, 2], on: tape) * x }
      },
      LayerGradientCheck(name: "a sparse table read twice", input: (4, 3)) { parameters in
        var generator = SeededGenerator(seed: 1)
        let layer = Embedding(count: 5, dimensions: 3, in: parameters, using: &generator)
        return { tape, x in
          let penalty = tape.variable(layer.table).sumOfSquares()
          return layer([4, 0, 4, 2], on: tape) * x + penalty * layer([1, 1, 0, 3], on: tape)
        }
      },
      LayerGradientCheck(name: "layer normalisation", input: (4, 3)) { parameters in
        let layer = LayerNormalisation(dimensions: 3, in: parameters)
        return { _, x in layer(x) }
      },
      LayerGradientCheck(name: "parametric ReLU around two layers", input: (4, 3)) { parameters in
        var generator = SeededGenerator(seed: 1)
        func linear(_ activation: Activation) -> Linear {
          Linear(
            inputDimensions: 3,
            outputDimensions: 3,
            activation: activation,
            in: parameters,
            using: &generator
          )
        }
        let (first, second) = (linear(.tanh), linear(.identity))
        let layer = Residual(
          Sequential(first, ParametricReLU(dimensions: 3, in: parameters), second)
        )
        return { _, x in layer(x) }
      },
    ]

  @Test(arguments: all) func agreesWithFiniteDifferences(check: LayerGradientCheck) {
    #expect(check.worstError() < 1e-8)
  }
}
