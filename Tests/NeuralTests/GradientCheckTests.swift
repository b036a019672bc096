import Neural
import Testing

/// Every operation against central differences. A new operation is a line here.
struct GradientCheckTests {
  static let activations: [Activation] = [
    .identity, .sigmoid, .tanh, .relu, .leakyReLU(slope: 0.1), .gelu,
  ]

  /// A row twice, an empty group, a row in two groups, a row in none.
  static let bags: RowBags = {
    var bags = RowBags()
    for group: [(Int32, Float)] in [[(4, 0.5), (0, 2), (4, -1)], [], [(0, 1)], [(2, 0.25)]] {
      for (row, weight) in group { bags.append(row: row, weight: weight) }
      bags.closeGroup()
    }
    return bags
  }()

  static let all: [GradientCheck] =
    activations.flatMap { activation in
      [
        GradientCheck("affine \(activation)", [(4, 3), (3, 5), (1, 5)]) { _, x in
          x[0].affine(weight: x[1], bias: x[2], activation: activation)
        },
        GradientCheck("affine without bias \(activation)", [(4, 3), (3, 5)]) { _, x in
          x[0].affine(weight: x[1], activation: activation)
        },
        GradientCheck("activation \(activation)", [(3, 4)]) { _, x in activation(x[0]) },
      ]
    }
    + [.sigmoid, .relu, .leakyReLU(slope: 0.1)].flatMap { (activation: Activation) in
      [
        GradientCheck("column normalisation, \(activation)", [(5, 3), (1, 3), (1, 3)]) { _, x in
          x[0].normalisedColumns(gain: x[1], offset: x[2], epsilon: 1e-5, activation: activation)
        },
        GradientCheck("RNN, \(activation)", [(6, 3), (3, 4), (4, 4), (1, 4)]) { _, x in
          x[0].recurrentStates(
            inputWeight: x[1],
            recurrentWeight: x[2],
            bias: x[3],
            steps: 3,
            activation: activation
          )
        },
      ]
    } + [
      GradientCheck("product", [(3, 4), (4, 2)]) { _, x in x[0].product(x[1]) },
      GradientCheck("product transposing", [(3, 4), (2, 4)]) { _, x in
        x[0].product(transposing: x[1])
      },
      GradientCheck("transposed product", [(4, 3), (4, 2)]) { _, x in
        x[0].transposedProduct(x[1])
      },
      GradientCheck("exponential", [(3, 4)]) { _, x in x[0].exponential() },
      GradientCheck("logarithm", [(3, 4)], magnitudeOnly: true) { _, x in x[0].logarithm() },
      GradientCheck("square root", [(3, 4)], magnitudeOnly: true) { _, x in x[0].squareRoot() },
      GradientCheck("squared", [(3, 4)]) { _, x in x[0].squared() },
      GradientCheck("magnitude", [(3, 4)]) { _, x in x[0].magnitude() },
      GradientCheck("softplus", [(3, 4)]) { _, x in x[0].softplus() },
      GradientCheck("reciprocal", [(3, 4)], magnitudeOnly: true) { _, x in x[0].reciprocal() },
      GradientCheck("plus", [(3, 4), (3, 4)]) { _, x in x[0] + x[1] },
      GradientCheck("plus a row", [(3, 4), (1, 4)]) { _, x in x[0] + x[1] },
      GradientCheck("a column minus", [(3, 1), (3, 4)]) { _, x in x[0] - x[1] },
      GradientCheck("minus", [(3, 4), (3, 4)]) { _, x in x[0] - x[1] },
      GradientCheck("times", [(3, 4), (3, 4)]) { _, x in x[0] * x[1] },
      GradientCheck("times a column", [(3, 4), (3, 1)]) { _, x in x[0] * x[1] },
      GradientCheck("one number times", [(1, 1), (3, 4)]) { _, x in x[0] * x[1] },
      GradientCheck("a row times a column", [(1, 4), (3, 1)]) { _, x in x[0] * x[1] },
      GradientCheck("times itself", [(3, 4)]) { _, x in x[0] * x[0] },
      GradientCheck("divided by", [(3, 4), (3, 4)], magnitudeOnly: true) { _, x in x[0] / x[1] },
      GradientCheck("divided by a row", [(3, 4), (1, 4)], magnitudeOnly: true) { _, x in
        x[0] / x[1]
      },
      GradientCheck("scaled and shifted", [(3, 4)]) { _, x in -(x[0] * 3 + 1 - 0.5) / 2 },
      GradientCheck("sum", [(3, 4)]) { _, x in x[0].sum() },
      GradientCheck("mean", [(3, 4)]) { _, x in x[0].mean() },
      GradientCheck("sum of magnitudes", [(3, 4)]) { _, x in x[0].sumOfMagnitudes() },
      GradientCheck("sum of squares", [(3, 4)]) { _, x in x[0].sumOfSquares() },
      GradientCheck("row sums", [(3, 4)]) { _, x in x[0].rowSums() },
      GradientCheck("column sums", [(3, 4)]) { _, x in x[0].columnSums() },
      GradientCheck("rows", [(5, 3)]) { _, x in x[0].rows(1..<4) },
      GradientCheck("columns", [(3, 5)]) { _, x in x[0].columns(2..<4) },
      GradientCheck("concatenation", [(3, 2), (3, 1), (3, 4)]) { tape, x in
        tape.concatenation(x + [x[0]])
      },
      GradientCheck("layers side by side", [(4, 3), (3, 2), (3, 4), (1, 2), (1, 4)]) { _, x in
        x[0].affine(weights: [x[1], x[2]], biases: [x[3], x[4]], activation: .tanh)
      },
      GradientCheck("layers side by side without bias", [(4, 3), (3, 2), (3, 1)]) { _, x in
        x[0].affine(weights: [x[1], x[2]], activation: .relu)
      },
      GradientCheck("a layer beside itself", [(4, 3), (3, 2), (1, 2)]) { _, x in
        x[0].affine(weights: [x[1], x[1]], biases: [x[2], x[2]])
      },
      GradientCheck("mixture of blocks", [(3, 4), (3, 6), (3, 2)]) { _, x in
        x[0].mixture(of: [x[1], x[2]])
      },
      GradientCheck("mixture of a block twice", [(3, 4), (3, 4)]) { _, x in
        x[0].mixture(of: [x[1], x[1]])
      },
      GradientCheck("softmax", [(3, 4)]) { _, x in x[0].softmax() },
      GradientCheck("normalised rows", [(3, 4)]) { _, x in x[0].normalisedRows() },
      GradientCheck("short rows", [(3, 4)]) { _, x in x[0].normalisedRows(epsilon: 100) },
      GradientCheck("gathered rows", [(5, 3)]) { _, x in x[0].gatheringRows([4, 0, 4, 2]) },
      GradientCheck("gathered bags", [(5, 3)]) { _, x in x[0].gatheringBags(bags) },
      GradientCheck("dropout", [(5, 6)]) { _, x in x[0].droppingOut(probability: 0.4) },
      GradientCheck("parametric ReLU", [(5, 3), (1, 3)]) { _, x in x[0].rectified(slopes: x[1]) },
      GradientCheck("parametric ReLU, one slope", [(5, 3), (1, 1)]) { _, x in
        x[0].rectified(slopes: x[1])
      },
      GradientCheck("layer normalisation", [(3, 5), (1, 5), (1, 5)]) { _, x in
        x[0].normalisedLayer(gain: x[1], offset: x[2], epsilon: 1e-5)
      },
      GradientCheck("column normalisation", [(5, 3), (1, 3), (1, 3)]) { _, x in
        x[0].normalisedColumns(gain: x[1], offset: x[2], epsilon: 1e-5)
      },
      GradientCheck("column normalisation, tanh", [(5, 3), (1, 3), (1, 3)]) { _, x in
        x[0].normalisedColumns(gain: x[1], offset: x[2], epsilon: 1e-5, activation: .tanh)
      },
      GradientCheck("mean squared error", [(3, 4), (3, 4)]) { _, x in
        x[0].meanSquaredError(to: x[1])
      },
      GradientCheck("softmax cross-entropy", [(4, 3)]) { _, x in
        x[0].softmaxCrossEntropy(labels: [0, 2, -1, 1])
      },
      GradientCheck("weighted softmax cross-entropy", [(3, 3)]) { _, x in
        x[0].softmaxCrossEntropy(labels: [0, 2, 1], weights: [1, 0.5, 2])
      },
      GradientCheck("weighted softmax cross-entropy, a row left out", [(4, 3)]) { _, x in
        x[0].softmaxCrossEntropy(labels: [0, 2, -1, 1], weights: [1, 0.5, 7, 2])
      },
      GradientCheck("RNN, identity", [(6, 3), (3, 4), (4, 4), (1, 4)]) { _, x in
        x[0].recurrentStates(
          inputWeight: x[1],
          recurrentWeight: x[2],
          bias: x[3],
          steps: 3,
          activation: .identity
        )
      },
      GradientCheck("binary cross-entropy", [(3, 2)]) { tape, x in
        x[0].binaryCrossEntropy(to: tape.constant(Matrix([[0, 1], [1, 0], [0.3, 0.7]])))
      },
      GradientCheck("weighted binary cross-entropy", [(2, 2)]) { tape, x in
        x[0].binaryCrossEntropy(
          to: tape.constant(Matrix([[0, 1], [1, 0]])),
          weights: [1, 2, 0.5, 3]
        )
      },
      GradientCheck("RNN", [(6, 3), (3, 4), (4, 4), (1, 4)]) { _, x in
        x[0].recurrentStates(inputWeight: x[1], recurrentWeight: x[2], bias: x[3], steps: 3)
      },
      GradientCheck("RNN from a state", [(6, 3), (3, 4), (4, 4), (1, 4), (2, 4)]) { _, x in
        x[0].recurrentStates(
          inputWeight: x[1],
          recurrentWeight: x[2],
          bias: x[3],
          initial: x[4],
          steps: 3
        )
      },
      GradientCheck("LSTM", [(6, 3), (3, 8), (2, 8), (1, 8)]) { _, x in
        x[0].longShortTermStates(
          inputWeight: x[1],
          recurrentWeight: x[2],
          bias: x[3],
          steps: 3
        ).states
      },
      GradientCheck(
        "LSTM from a state, with its cells",
        [(6, 3), (3, 8), (2, 8), (1, 8), (2, 2), (2, 2)]
      ) { tape, x in
        let (states, cells) = x[0].longShortTermStates(
          inputWeight: x[1],
          recurrentWeight: x[2],
          bias: x[3],
          initial: (x[4], x[5]),
          steps: 3
        )
        return tape.concatenation([states, cells])
      },
      GradientCheck("LSTM, cells alone", [(6, 3), (3, 8), (2, 8), (1, 8)]) { _, x in
        x[0].longShortTermStates(
          inputWeight: x[1],
          recurrentWeight: x[2],
          bias: x[3],
          steps: 3
        ).cells
      },
      GradientCheck("GRU", [(6, 3), (3, 6), (2, 6), (1, 6), (1, 2)]) { _, x in
        x[0].gatedStates(
          inputWeight: x[1],
          recurrentWeight: x[2],
          bias: x[3],
          candidateBias: x[4],
          steps: 3
        )
      },
      GradientCheck("GRU from a state", [(6, 3), (3, 6), (2, 6), (1, 6), (1, 2), (2, 2)]) { _, x in
        x[0].gatedStates(
          inputWeight: x[1],
          recurrentWeight: x[2],
          bias: x[3],
          candidateBias: x[4],
          initial: x[5],
          steps: 3
        )
      },
      GradientCheck("function by hand", [(2, 3), (2, 3)]) { tape, x in
        let (a, b) = (x[0].matrix, x[1].matrix)
        return tape.function(of: x, value: a.multipliedElementwise(by: b)) { gradient in
          [gradient.multipliedElementwise(by: b), gradient.multipliedElementwise(by: a)]
        }
      },
      GradientCheck("a chain that shares", [(3, 3)]) { _, x in
        let a = x[0].product(x[0])
        return Activation.tanh(a) + a * x[0].softmax()
      },
    ]

  @Test(arguments: all) func agreesWithFiniteDifferences(check: GradientCheck) {
    #expect(check.worstError(isShared: false) < 1e-8)
    #expect(check.worstError(isShared: true) < 1e-8)
  }
}
