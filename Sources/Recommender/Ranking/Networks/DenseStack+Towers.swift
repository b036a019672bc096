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

  /// What experts of one shape make of the same numbers, in blocks that a mixture takes.
  ///
  /// Their first layers are one product. With one layer each it is the only block,
  /// `[batch, experts · units]`; with more, each expert is a block of its own, `[batch, units]`.
  static func blocks<Scalar: NeuralScalar>(
    of experts: [DenseStack],
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    guard experts.count > 1 else { return experts.map { $0(input) } }
    let joined = Linear.sideBySide(experts.map { $0.layers[0] }, input)
    guard experts[0].layers.count > 1 else { return [joined] }
    let units = joined.columns / experts.count
    return experts.enumerated().map { place, expert in
      expert.layers.dropFirst().reduce(joined.columns(place * units..<(place + 1) * units)) {
        $1($0)
      }
    }
  }

  /// The weights of the last layer, if there is one.
  var lastWeight: Parameter? { layers.last?.weight }
}
