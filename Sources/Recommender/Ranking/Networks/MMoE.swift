public import Neural
public import Randomness

/// Multi-gate mixture of experts: every task mixes the same experts in its own way.
///
///     g_k = softmax(x · W_k),  h_k = Σ_e g_k[e] ∘ expert_e(x),  y_k = tower_k(h_k)
///
/// Shapes: x `[batch, inputDimensions]`, g_k `[batch, experts]`, h_k `[batch, expert units]`, y_k
/// `[batch, 1]`. With one expert every gate is 1, and it is ``SharedBottom``.
///
/// Source: Ma et al., "Modeling task relationships in multi-task learning with multi-gate
/// mixture-of-experts", KDD 2018, doi:10.1145/3219819.3220007.
public struct MMoE: GatedNetwork, Hashable {
  /// What all tasks choose from.
  public let experts: [DenseStack]
  /// One gate a task.
  public let taskGates: [ExpertGate]
  /// One tower a task.
  public let towers: [DenseStack]

  /// How many towers there are.
  public var taskCount: Int { towers.count }
  /// The last weights of each expert.
  public var lastSharedWeights: [Parameter] { experts.compactMap(\.lastWeight) }

  /// Adds drawn experts, gates and towers to a store.
  public init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    experts count: Int,
    expertUnits: [Int],
    towerUnits: [Int],
    taskCount: Int,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    precondition(count > 0, "a mixture of \(count) experts says nothing")
    experts = DenseStack.experts(
      inputDimensions: inputDimensions,
      units: expertUnits,
      count: count,
      name: "expert",
      in: parameters,
      using: &generator
    )
    towers = DenseStack.towers(
      inputDimensions: experts[0].outputDimensions,
      units: towerUnits,
      count: taskCount,
      in: parameters,
      using: &generator
    )
    var gates: [ExpertGate] = []
    for task in 0..<taskCount {
      gates.append(
        ExpertGate(
          inputDimensions: inputDimensions,
          experts: count,
          name: "task\(task + 1).gate",
          in: parameters,
          using: &generator
        )
      )
    }
    taskGates = gates
  }

  /// One layer: each task's weights of the experts.
  public func gates<Scalar: NeuralScalar>(_ input: Variable<Scalar>) -> [[Variable<Scalar>]] {
    [ExpertGate.weights(of: taskGates, input)]
  }

  /// Each tower's output for its own mixture.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> [Variable<Scalar>] {
    let blocks = DenseStack.blocks(of: experts, input)
    let gates = ExpertGate.weights(of: taskGates, input)
    return zip(gates, towers).map { gate, tower in tower(gate.mixture(of: blocks)) }
  }
}
