import Neural
import Randomness

extension DenseStack {
  /// A drawn tower for each task, from `[batch, inputDimensions]` to `[batch, 1]`.
  static func towers<Scalar: NeuralScalar>(
    inputDimensions: Int,
    units: [Int],
    count: Int,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) -> [DenseStack] {
    precondition(count > 0, "a network of \(count) tasks says nothing")
    return (0..<count).map { task in
      DenseStack(
        inputDimensions: inputDimensions,
        units: units,
        outputDimensions: 1,
        name: "task\(task + 1).tower",
        in: parameters,
        using: &generator
      )
    }
  }

  /// Drawn experts that read the same numbers and have the same shape.
  static func experts<Scalar: NeuralScalar>(
    inputDimensions: Int,
    units: [Int],
    count: Int,
    name: String,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) -> [DenseStack] {
    precondition(!units.isEmpty, "an expert of no layer is its input")
    return (0..<count).map { expert in
      DenseStack(
        inputDimensions: inputDimensions,
        units: units,
        name: "\(name)\(expert + 1)",
        in: parameters,
        using: &generator
      )
    }
  }

  /// The weights of the last layer, if there is one.
  var lastWeight: Parameter? { layers.last?.weight }
}
