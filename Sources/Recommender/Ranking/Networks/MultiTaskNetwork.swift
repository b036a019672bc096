public import Neural
public import Randomness

/// A network that answers several questions about the same examples at once.
///
/// A value that names its ``Parameter``s; the numbers are in ``Parameters``, so that a copy of the
/// store is a copy of the model.
public protocol MultiTaskNetwork: Sendable {
  /// How many tasks it answers.
  var taskCount: Int { get }

  /// The weights of the last layer that all tasks share, by which ``GradNorm`` measures how hard
  /// each task pulls; empty where nothing is shared.
  var lastSharedWeights: [Parameter] { get }

  /// What is said of each task: `[batch, inputDimensions]` becomes `taskCount` times `[batch, 1]`.
  ///
  /// A logit for a binary task, the value itself for a regression.
  func callAsFunction<Scalar: NeuralScalar>(_ input: Variable<Scalar>) -> [Variable<Scalar>]

  /// The features as a training meets them: `[batch, inputDimensions]`, by default as they are; a
  /// network that must bear what is missing removes some of them. Predictions never ask for it.
  func disturbed(_ features: Matrix<Float>, using generator: inout SeededGenerator) -> Matrix<Float>
}

extension MultiTaskNetwork {
  /// The features as they are.
  public func disturbed(
    _ features: Matrix<Float>,
    using generator: inout SeededGenerator
  ) -> Matrix<Float> {
    features
  }
}
