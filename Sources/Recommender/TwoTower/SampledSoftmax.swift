import Neural

extension Variable {
  /// The sampled softmax's loss in nats: the mean over examples of −ln P(own item), `[1, 1]`.
  ///
  ///     P(own) = e^(s_own / τ) · w_own / Σ_j e^(s_j / τ) · w_j,  s_j = u · v_j
  ///
  /// This variable is the users' vectors `[examples, width]`, `items` those of the candidates
  /// `[columns, width]`. With all items as candidates and w = 1 it is the full softmax.
  func sampledSoftmaxLoss(
    items: Variable,
    candidates: CandidateSet,
    temperature: Double
  ) -> Variable {
    precondition(
      items.rows == candidates.items.count && rows == candidates.labels.count,
      "\(shape) users and \(items.shape) items for \(candidates.labels.count) examples of "
        + "\(candidates.items.count) candidates"
    )
    let products = scaled(by: 1 / temperature).product(transposing: items)
    return (products + tape.logWeights(of: candidates))
      .softmaxCrossEntropy(labels: candidates.labels)
  }
}

extension Tape {
  /// ln w of every candidate for every example: `[examples, columns]`.
  fileprivate func logWeights(of candidates: CandidateSet) -> Variable<Scalar> {
    let (rows, columns) = (candidates.labels.count, candidates.items.count)
    let result = result(rows: rows, columns: columns, needsGradient: false)
    let numbers = values(result.place)
    let shared = candidates.logWeights.map { Scalar($0) }
    shared.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      for row in 0..<rows { (numbers + row * columns).update(from: base, count: columns) }
    }
    for exception in candidates.exceptions {
      numbers[Int(exception.row) * columns + Int(exception.column)] = Scalar(exception.logWeight)
    }
    for (row, label) in candidates.labels.enumerated() {
      numbers[row * columns + Int(label)] = Scalar(candidates.labelLogWeights[row])
    }
    return result
  }
}
