import Randomness

extension Initialiser {
  /// Weights of several gates side by side, `[inputs, gates · units]`, each drawn as a matrix of
  /// its own.
  func gateWeights<Scalar: NeuralScalar>(
    _ inputs: Int,
    _ units: Int,
    gates: Int,
    using generator: inout SeededGenerator
  ) -> Matrix<Scalar> {
    var result = Matrix<Scalar>(rows: inputs, columns: gates * units)
    for gate in 0..<gates {
      let weights: Matrix<Scalar> = weights(
        inputDimensions: inputs,
        outputDimensions: units,
        using: &generator
      )
      for row in 0..<inputs {
        for column in 0..<units {
          result[row, gate * units + column] = weights[row, column]
        }
      }
    }
    return result
  }
}
