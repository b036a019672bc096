public import Neural
public import Randomness

/// A net of its own for every task: nothing is shared, and nothing is transferred.
///
/// The baseline that sharing has to beat.
public struct SeparateNets: MultiTaskNetwork, Hashable {
  /// One net a task, to `[batch, 1]`.
  public let nets: [DenseStack]

  /// How many nets there are.
  public var taskCount: Int { nets.count }
  /// None: nothing is shared.
  public var lastSharedWeights: [Parameter] { [] }

  /// Adds drawn nets to a store.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    units: [Int],
    taskCount: Int,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    nets = DenseStack.towers(
      inputDimensions: inputDimensions,
      units: units,
      count: taskCount,
      in: parameters,
      using: &generator
    )
  }

  /// Each net's output for the same input.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    nets.map { $0(input) }
  }
}
