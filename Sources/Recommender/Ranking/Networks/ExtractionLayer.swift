import Neural
import Randomness

/// A layer of ``PLE``: experts of each task and experts of all, mixed once for each task.
///
///     h_k = gate_k(x_k) over [experts of k on x_k, shared experts on x_s]
///     h_s = gate_s(x_s) over [experts of all tasks, shared experts]
///
/// Shapes: x_k and x_s `[batch, inputDimensions]`, h_k and h_s `[batch, units]`. The last layer has
/// no h_s.
struct ExtractionLayer: Hashable, Sendable {
  /// What a layer makes of its inputs.
  struct Output<Scalar: NeuralScalar> {
    /// h_k.
    var tasks: [Variable<Scalar>]
    /// h_s; x_s from the last layer.
    var shared: Variable<Scalar>
    /// Each task's weights: `[batch, own experts + shared experts]`.
    var gates: [Variable<Scalar>]
  }

  let taskExperts: [[DenseStack]]
  let sharedExperts: [DenseStack]
  let taskGates: [ExpertGate]
  let sharedGate: ExpertGate?

  /// Adds a drawn layer to a store.
  init<Scalar: NeuralScalar>(
    inputDimensions: Int,
    shape: PLE.Shape,
    taskCount: Int,
    isLast: Bool,
    name: String,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    func experts(_ count: Int, _ part: String) -> [DenseStack] {
      DenseStack.experts(
        inputDimensions: inputDimensions,
        units: shape.expertUnits,
        count: count,
        name: "\(name).\(part)",
        in: parameters,
        using: &generator
      )
    }
    func gate(_ count: Int, _ part: String) -> ExpertGate {
      ExpertGate(
        inputDimensions: inputDimensions,
        experts: count,
        name: "\(name).\(part)",
        in: parameters,
        using: &generator
      )
    }
    sharedExperts = experts(shape.sharedExperts, "shared.expert")
    taskExperts = (0..<taskCount).map { experts(shape.taskExperts, "task\($0 + 1).expert") }
    let each = shape.taskExperts + shape.sharedExperts
    taskGates = (0..<taskCount).map { gate(each, "task\($0 + 1).gate") }
    sharedGate =
      isLast ? nil : gate(taskCount * shape.taskExperts + shape.sharedExperts, "shared.gate")
  }

  func callAsFunction<Scalar: NeuralScalar>(
    tasks: [Variable<Scalar>],
    shared: Variable<Scalar>
  ) -> Output<Scalar> {
    let common = DenseStack.blocks(of: sharedExperts, shared)
    let own = zip(taskExperts, tasks).map { DenseStack.blocks(of: $0, $1) }
    let gates = zip(taskGates, tasks).map { $0($1) }
    return Output(
      tasks: zip(gates, own).map { $0.mixture(of: $1 + common) },
      shared: sharedGate.map { $0(shared).mixture(of: own.flatMap { $0 } + common) } ?? shared,
      gates: gates
    )
  }
}
