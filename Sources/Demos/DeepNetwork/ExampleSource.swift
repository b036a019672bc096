import Randomness

/// Where the examples of a walk come from.
enum ExampleSource: Sendable {
  /// Normal numbers, as many as a layer is wide.
  case normal
  /// Points of the plane.
  case plane(PlaneShape)
  /// The user's own.
  case table(NumberTable)

  /// The source of an option's name.
  init(named name: String) {
    self = PlaneShape(rawValue: name).map { .plane($0) } ?? .normal
  }

  /// Whether claims and predictions are about these data.
  var isOwnWorld: Bool { if case .table = self { false } else { true } }

  /// How many numbers an example has, before layers of a width.
  func inputs(width: Int) -> Int {
    switch self {
    case .normal: width
    case .plane: 2
    case .table(let table): table.examples.inputs
    }
  }

  /// The examples; of a table all rows in a random order, or as many as a walk takes.
  ///
  /// - Parameters:
  ///   - count: how many are drawn.
  ///   - width: how many numbers normal ones have.
  ///   - noise: the standard deviation of what is added to points of the plane.
  ///   - generator: where they come from.
  func examples(
    count: Int,
    width: Int,
    noise: Double = LabelledExamples.usualNoise,
    using generator: inout SeededGenerator
  ) -> LabelledExamples {
    switch self {
    case .normal: .normal(count: count, inputs: width, using: &generator)
    case .plane(let shape): .plane(shape, count: count, noise: noise, using: &generator)
    case .table(let table): table.sample(using: &generator)
    }
  }
}
