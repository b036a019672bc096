import Neural

/// Weights that bring all tasks to one pace, by the norms of their gradients where they share.
///
///     G_k = w_k ‖∇_W L_k‖,  Ḡ = mean of G,  r_k = (L_k / L_k at first) / mean of these ratios
///     Σ_k |G_k − Ḡ r_k^α|  is what w descends on, its right part held constant; then Σ w = tasks
///
/// W is the last layer that all tasks share. A task whose loss fell less than the others' gets a
/// larger gradient; with α = 0 all gradients are brought to one norm.
///
/// Source: Chen et al., "GradNorm: gradient normalization for adaptive loss balancing in deep
/// multitask networks", ICML 2018, arXiv:1711.02257, algorithm 1; w takes plain steps here, and
/// stays above ``least``.
struct GradNorm: Hashable, Sendable {
  /// What a weight does not fall below: the descent could cross 0.
  static let least = 1e-3

  /// w, which sum to the number of tasks.
  private(set) var weights: [Double]
  private let restoring: Double
  private let learningRate: Double
  private var first: [Double?]

  /// Begins with weights of 1.
  init(taskCount: Int, restoring: Double, learningRate: Double) {
    weights = Array(repeating: 1, count: taskCount)
    first = Array(repeating: nil, count: taskCount)
    (self.restoring, self.learningRate) = (restoring, learningRate)
  }

  /// Makes a step of the weights.
  ///
  /// A task's first loss is its first above 0: a batch may hold none of its labels.
  ///
  /// - Parameters:
  ///   - losses: L_k of this batch, unweighted.
  ///   - norms: ‖∇_W L_k‖, unweighted.
  mutating func update(losses: [Double], norms: [Double]) {
    precondition(
      losses.count == weights.count && norms.count == weights.count,
      "\(losses.count) losses and \(norms.count) norms of \(weights.count) tasks"
    )
    for task in losses.indices where first[task] == nil && losses[task] > 0 {
      first[task] = losses[task]
    }
    let ratios = zip(losses, first).map { loss, first in first.map { loss / $0 } ?? 1 }
    let count = Double(weights.count)
    let meanRatio = ratios.reduce(0, +) / count
    let meanNorm = zip(weights, norms).reduce(0) { $0 + $1.0 * $1.1 } / count
    guard meanRatio > 0, meanNorm > 0 else { return }
    for task in weights.indices {
      let pace = ratios[task] / meanRatio
      let target = meanNorm * Self.power(pace, restoring)
      let distance = weights[task] * norms[task] - target
      let sign = distance > 0 ? 1.0 : distance < 0 ? -1 : 0
      weights[task] = max(Self.least, weights[task] - learningRate * sign * norms[task])
    }
    let scale = count / weights.reduce(0, +)
    for task in weights.indices { weights[task] *= scale }
  }

  private static func power(_ base: Double, _ exponent: Double) -> Double {
    exponent == 0 ? 1 : base > 0 ? Double.exponential(exponent * Double.logarithm(base)) : 0
  }
}
