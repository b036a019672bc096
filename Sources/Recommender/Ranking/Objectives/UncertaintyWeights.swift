import Neural

/// Weights learnt with the net: a task with more noise counts less.
///
///     L = Σ_k e^(−s_k) · c_k · L_k + ½ s_k,  with s_k = ln σ_k²
///
/// c is 1 for a binary task and ½ for a regression, of whose squared error σ² is the variance. Left
/// alone, s_k settles where e^(s_k) = 2 c_k L_k.
///
/// Source: Kendall, Gal and Cipolla, "Multi-task learning using uncertainty to weigh losses for
/// scene geometry and semantics", CVPR 2018, arXiv:1705.07115, equations 7 and 10.
struct UncertaintyWeights: Hashable, Sendable {
  /// s: `[1, tasks]`.
  let logVariances: Parameter
  private let kinds: [TaskKind]

  /// Adds s = 0 for each task to a store.
  init<Scalar: NeuralScalar>(_ kinds: [TaskKind], in parameters: Parameters<Scalar>) {
    logVariances = parameters.add(
      Matrix(rows: 1, columns: kinds.count, repeating: 0),
      name: "uncertainty.logVariances"
    )
    self.kinds = kinds
  }

  private func factor(_ task: Int) -> Double { kinds[task] == .binary ? 1 : 0.5 }

  /// The losses as one: `[1, 1]`.
  func total<Scalar: NeuralScalar>(_ losses: [Variable<Scalar>]) -> Variable<Scalar> {
    precondition(losses.count == kinds.count, "\(losses.count) losses of \(kinds.count) tasks")
    let tape = losses[0].tape
    let s = tape.variable(logVariances)
    var total = s.sum() * 0.5
    for (task, loss) in losses.enumerated() {
      total = total + (-s.columns(task..<task + 1)).exponential() * loss * factor(task)
    }
    return total
  }

  /// e^(−s_k) · c_k: what each loss is multiplied with now.
  func weights<Scalar: NeuralScalar>(in parameters: Parameters<Scalar>) -> [Double] {
    parameters[logVariances].elements.enumerated().map {
      factor($0) * Double.exponential(-Double($1))
    }
  }
}
