import Neural

extension Variable {
  /// The loss of a task's outputs `[batch, 1]`: Σ w · loss / Σ w, `[1, 1]`.
  ///
  /// Binary cross-entropy of logits in nats, or the squared error. Where no label counts it is 0,
  /// and nothing is learnt.
  func loss(of kind: TaskKind, labels: [Scalar], weights: [Scalar]) -> Variable {
    precondition(
      columns == 1 && rows == labels.count && rows == weights.count,
      "outputs of \(shape) do not fit \(labels.count) labels and \(weights.count) weights"
    )
    let total = weights.reduce(0, +)
    // What does not count may be anything, NaN too.
    let known = zip(labels, weights).map { $1 > 0 ? $0 : 0 }
    let target = tape.constant(Matrix(rows: rows, columns: 1, elements: known))
    let scale = total > 0 ? 1 / total : 0
    switch kind {
    case .binary:
      // The loss divides by the count.
      let factor = scale * Scalar(rows)
      return binaryCrossEntropy(to: target, weights: weights.map { $0 * factor })
    case .regression:
      let shares = Matrix(rows: rows, columns: 1, elements: weights.map { $0 * scale })
      return ((self - target).squared() * tape.constant(shares)).sum()
    }
  }
}
