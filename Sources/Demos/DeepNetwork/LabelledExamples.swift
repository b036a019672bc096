import Neural
import Randomness

/// Examples of two classes, with 0 or 1 as the target of each.
struct LabelledExamples: Sendable {
  /// How many numbers an example has.
  let inputs: Int
  /// The examples' numbers, one example after the other: `[count × inputs]`.
  private let values: [Float]
  /// The targets: `[count]`.
  private let targets: [Float]

  /// Creates examples from their numbers, one example after the other.
  init(inputs: Int, values: [Float], targets: [Float]) {
    precondition(
      values.count == inputs * targets.count,
      "\(values.count) numbers are not \(targets.count) examples of \(inputs)"
    )
    self.inputs = inputs
    self.values = values
    self.targets = targets
  }

  /// How many examples there are.
  var count: Int { targets.count }

  /// Some examples, written onto a tape: inputs `[rows.count, inputs]` and targets `[rows.count,
  /// 1]`.
  func batch(
    _ rows: some Collection<Int>,
    on tape: Tape<Float>
  ) -> (inputs: Variable<Float>, targets: Variable<Float>) {
    let inputs = tape.constant(rows: rows.count, columns: self.inputs) { numbers in
      var place = 0
      for row in rows {
        for input in 0..<self.inputs {
          numbers[place + input] = values[row * self.inputs + input]
        }
        place += self.inputs
      }
    }
    let targets = tape.constant(rows: rows.count, columns: 1) { numbers in
      for (place, row) in rows.enumerated() { numbers[place] = self.targets[row] }
    }
    return (inputs, targets)
  }

  /// An example's first two numbers, 0 where it has but one, and its class, 0 or 1.
  func point(_ row: Int) -> (x: Double, y: Double, label: Int) {
    (
      Double(values[row * inputs]), inputs > 1 ? Double(values[row * inputs + 1]) : 0,
      targets[row] > 0.5 ? 1 : 0
    )
  }

  /// Some of the examples, in a random order, and the others.
  func split(
    at share: Double,
    using generator: inout SeededGenerator
  ) -> (LabelledExamples, LabelledExamples) {
    let order = generator.shuffled(Array(0..<count))
    let size = Int((Double(count) * share).rounded())
    return (chosen(order.prefix(size)), chosen(order.dropFirst(size)))
  }

  private func chosen(_ rows: some Collection<Int>) -> LabelledExamples {
    LabelledExamples(
      inputs: inputs,
      values: rows.flatMap { values[$0 * inputs..<($0 + 1) * inputs] },
      targets: rows.map { targets[$0] }
    )
  }

  /// Normal numbers of variance 1, labelled by which side of a random plane through the middle they
  /// lie on.
  static func normal(
    count: Int,
    inputs: Int,
    using generator: inout SeededGenerator
  ) -> LabelledExamples {
    let plane = (0..<inputs).map { _ in generator.normal() }
    var values: [Float] = []
    var targets: [Float] = []
    for _ in 0..<count {
      var side = 0.0
      for weight in plane {
        let value = generator.normal()
        side += value * weight
        values.append(Float(value))
      }
      targets.append(side > 0 ? 1 : 0)
    }
    return LabelledExamples(inputs: inputs, values: values, targets: targets)
  }

  /// The noise of points where none is named.
  static let usualNoise = 0.08

  /// Points of the plane, from the two classes in turn.
  ///
  /// - Parameters:
  ///   - shape: where they lie.
  ///   - count: how many.
  ///   - noise: the standard deviation of what is added to each coordinate.
  static func plane(
    _ shape: PlaneShape,
    count: Int,
    noise: Double = usualNoise,
    using generator: inout SeededGenerator
  ) -> LabelledExamples {
    var values: [Float] = []
    var targets: [Float] = []
    for row in 0..<count {
      let label = row % 2
      let point = shape.point(of: label, along: generator.unit(), using: &generator)
      values.append(Float(point.x + noise * generator.normal()))
      values.append(Float(point.y + noise * generator.normal()))
      targets.append(Float(label))
    }
    return LabelledExamples(inputs: 2, values: values, targets: targets)
  }
}
