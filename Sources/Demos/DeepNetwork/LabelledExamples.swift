import Neural
import Randomness

/// Examples of two classes: inputs `[examples, inputs]`, targets `[examples, 1]`, 0 or 1.
struct LabelledExamples: Sendable {
  var inputs: Matrix<Float>
  var targets: Matrix<Float>

  /// How many examples there are.
  var count: Int { inputs.rows }

  /// Normal numbers of variance 1, labelled by which side of a random plane through the middle they
  /// lie on.
  static func normal(
    count: Int,
    inputs: Int,
    using generator: inout SeededGenerator
  ) -> LabelledExamples {
    let plane = (0..<inputs).map { _ in generator.normal() }
    var data = Matrix<Float>(rows: count, columns: inputs)
    var targets = Matrix<Float>(rows: count, columns: 1)
    for row in 0..<count {
      var side = 0.0
      for column in 0..<inputs {
        let value = generator.normal()
        side += value * plane[column]
        data[row, column] = Float(value)
      }
      targets[row, 0] = side > 0 ? 1 : 0
    }
    return LabelledExamples(inputs: data, targets: targets)
  }

  /// Points of the plane, from the two classes in turn.
  ///
  /// - Parameters:
  ///   - shape: where they lie.
  ///   - count: how many.
  ///   - noise: the standard deviation of what is added to each coordinate.
  static func plane(
    _ shape: PlaneShape,
    count: Int,
    noise: Double = 0.08,
    using generator: inout SeededGenerator
  ) -> LabelledExamples {
    var data = Matrix<Float>(rows: count, columns: 2)
    var targets = Matrix<Float>(rows: count, columns: 1)
    for row in 0..<count {
      let label = row % 2
      let point = shape.point(of: label, along: generator.unit(), using: &generator)
      data[row, 0] = Float(point.x + noise * generator.normal())
      data[row, 1] = Float(point.y + noise * generator.normal())
      targets[row, 0] = Float(label)
    }
    return LabelledExamples(inputs: data, targets: targets)
  }
}
