public import Neural
public import Randomness

/// Progressive layered extraction: experts of one task beside experts of all, in layers.
///
/// A task's gate sees its own experts and the shared ones, never another task's, so that what
/// conflicts need not meet. Each layer's mixtures are the next one's inputs; see
/// ``ExtractionLayer``. In ``gates(_:)`` a task's own experts come first, the shared ones after.
/// With one layer and no experts of tasks it is ``MMoE``; with one expert for each task and none
/// shared it is ``SeparateNets``.
///
/// Source: Tang et al., "Progressive layered extraction (PLE)", RecSys 2020,
/// doi:10.1145/3383313.3412236.
public struct PLE: GatedNetwork, Hashable {
  /// How large a layer is.
  public struct Shape: Hashable, Sendable {
    /// Experts that one task alone reads, for each task.
    public var taskExperts: Int
    /// Experts that all tasks read.
    public var sharedExperts: Int
    /// The rectified layers of an expert.
    public var expertUnits: [Int]

    /// Creates a shape.
    public init(taskExperts: Int, sharedExperts: Int, expertUnits: [Int]) {
      (self.taskExperts, self.sharedExperts) = (taskExperts, sharedExperts)
      self.expertUnits = expertUnits
    }
  }

  /// The layers, from the input on.
  let layers: [ExtractionLayer]
  /// One tower a task.
  public let towers: [DenseStack]

  /// How many towers there are.
  public var taskCount: Int { towers.count }
  /// The last weights of the shared experts of the last layer.
  public var lastSharedWeights: [Parameter] {
    layers.last?.sharedExperts.compactMap(\.lastWeight) ?? []
  }

  /// Adds drawn layers and towers to a store.
  ///
  /// - Parameter shapes: a shape for each layer, one or more.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    layers shapes: [Shape],
    towerUnits: [Int],
    taskCount: Int,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    precondition(!shapes.isEmpty, "an extraction of no layers")
    precondition(
      shapes.allSatisfy { $0.taskExperts >= 0 && $0.taskExperts + $0.sharedExperts > 0 },
      "a layer of no experts"
    )
    var width = inputDimensions
    var layers: [ExtractionLayer] = []
    for (place, shape) in shapes.enumerated() {
      layers.append(
        ExtractionLayer(
          inputDimensions: width,
          shape: shape,
          taskCount: taskCount,
          isLast: place == shapes.count - 1,
          name: "layer\(place + 1)",
          in: parameters,
          using: &generator
        )
      )
      width = shape.expertUnits.last ?? width
    }
    self.layers = layers
    towers = DenseStack.towers(
      inputDimensions: width,
      units: towerUnits,
      count: taskCount,
      in: parameters,
      using: &generator
    )
  }

  private func outputs<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [ExtractionLayer.Output<Scalar>] {
    var tasks = Array(repeating: input, count: taskCount)
    var shared = input
    return layers.map { layer in
      let output = layer(tasks: tasks, shared: shared)
      (tasks, shared) = (output.tasks, output.shared)
      return output
    }
  }

  /// Each layer's and task's weights: `[batch, own experts + shared experts]`.
  public func gates<Scalar: NeuralScalar>(_ input: Variable<Scalar>) -> [[Variable<Scalar>]] {
    outputs(input).map(\.gates)
  }

  /// Each tower's output for its task's last mixture.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    let last = outputs(input).last?.tasks ?? []
    return zip(towers, last).map { $0($1) }
  }
}
