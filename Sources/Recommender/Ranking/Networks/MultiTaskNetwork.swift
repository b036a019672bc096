public import Neural

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
}
