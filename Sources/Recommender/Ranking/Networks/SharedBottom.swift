public import Neural
public import Randomness

/// One bottom that all tasks read, and a small tower for each.
///
///     h = bottom(x),  y_k = tower_k(h)
///
/// Shapes: x `[batch, inputDimensions]`, h `[batch, bottom units]`, y_k `[batch, 1]`.
///
/// Source: Caruana, "Multitask learning", Machine Learning 28, 1997, doi:10.1023/A:1007379606734.
public struct SharedBottom: MultiTaskNetwork, Hashable {
  /// What all tasks read.
  public let bottom: DenseStack
  /// One tower a task.
  public let towers: [DenseStack]

  /// How many towers there are.
  public var taskCount: Int { towers.count }
  /// The last weights of the bottom.
  public var lastSharedWeights: [Parameter] { [bottom.lastWeight].compactMap { $0 } }

  /// Adds a drawn bottom and drawn towers to a store.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    bottomUnits: [Int],
    towerUnits: [Int],
    taskCount: Int,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    bottom = DenseStack(
      inputDimensions: inputDimensions,
      units: bottomUnits,
      name: "bottom",
      in: parameters,
      using: &generator
    )
    towers = DenseStack.towers(
      inputDimensions: bottom.outputDimensions,
      units: towerUnits,
      count: taskCount,
      in: parameters,
      using: &generator
    )
  }

  /// Each tower's output for the bottom's.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    let shared = bottom(input)
    return towers.map { $0(shared) }
  }
}
