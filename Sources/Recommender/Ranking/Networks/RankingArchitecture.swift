public import Neural
public import Randomness

/// Which network a ranking model is, and how large.
public enum RankingArchitecture: Hashable, Sendable {
  /// A net of its own for every task.
  case separate(units: [Int])
  /// One bottom, and a tower for every task.
  case sharedBottom(bottom: [Int], tower: [Int])
  /// Experts of all, mixed by a gate for every task.
  case mmoe(experts: Int, expert: [Int], tower: [Int])
  /// Experts of one task beside experts of all, in layers.
  case ple(layers: [PLE.Shape], tower: [Int])
  /// Embeddings of several modalities, joined into one of the content; of a single task.
  case modalities(ModalityFusion)
  /// One of these whose tasks are the stages of a funnel, each given the one before it.
  indirect case entireSpace(RankingArchitecture)

  /// Adds a drawn network to a store.
  public func network<Scalar: NeuralScalar>(
    inputDimensions: Int,
    taskCount: Int,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) -> any MultiTaskNetwork {
    switch self {
    case .separate(let units):
      return SeparateNets(
        inputDimensions: inputDimensions,
        units: units,
        taskCount: taskCount,
        in: parameters,
        using: &generator
      )
    case .sharedBottom(let bottom, let tower):
      return SharedBottom(
        inputDimensions: inputDimensions,
        bottomUnits: bottom,
        towerUnits: tower,
        taskCount: taskCount,
        in: parameters,
        using: &generator
      )
    case .mmoe(let experts, let expert, let tower):
      return MMoE(
        inputDimensions: inputDimensions,
        experts: experts,
        expertUnits: expert,
        towerUnits: tower,
        taskCount: taskCount,
        in: parameters,
        using: &generator
      )
    case .ple(let layers, let tower):
      return PLE(
        inputDimensions: inputDimensions,
        layers: layers,
        towerUnits: tower,
        taskCount: taskCount,
        in: parameters,
        using: &generator
      )
    case .modalities(let fusion):
      precondition(
        taskCount == 1 && inputDimensions == fusion.layout.featureCount,
        "\(taskCount) tasks of \(inputDimensions) features do not fit \(fusion.layout)"
      )
      switch fusion.kind {
      case .concatenation:
        return ModalityConcatenation(fusion, in: parameters, using: &generator)
      case .gated: return ModalityGates(fusion, in: parameters, using: &generator)
      }
    case .entireSpace(let base):
      let network = base.network(
        inputDimensions: inputDimensions,
        taskCount: taskCount,
        in: parameters,
        using: &generator
      )
      return ESMM(network)
    }
  }
}
