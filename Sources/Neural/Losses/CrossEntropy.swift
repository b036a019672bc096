import CKernels

/// The mean of −ln of the softmax probability of each row's label.
struct CrossEntropy: Operation {
  var logits: Place
  var result: Place
  var labels: UnsafeMutablePointer<Int32>
  var weights: UnsafeMutableRawPointer?
  var probabilities: UnsafeMutableRawPointer
  var scale: Double

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(logits) else { return }
    let (rows, columns) = tape.shape(logits)
    tape.kernels.cross_entropy_backward(
      Int64(rows),
      Int64(columns),
      probabilities,
      labels,
      weights,
      scale * Double(tape.incoming(result).pointee),
      target.pointer,
      target.flag
    )
  }
}

extension Variable {
  /// Softmax cross-entropy in nats: the mean over rows of ln Σ e^x − x[label], `[1, 1]`.
  ///
  /// A negative label leaves its row out. With weights, one a row, it is Σ w · loss / Σ w.
  public func softmaxCrossEntropy(labels: [Int32], weights: [Scalar]? = nil) -> Variable {
    check()
    precondition(
      labels.count == rows && (weights == nil || weights?.count == rows),
      "\(labels.count) labels and \(weights?.count ?? rows) weights do not fit logits of \(shape)"
    )
    let limit = Int32(columns)
    var total = 0.0
    for (row, label) in labels.enumerated() where label >= 0 {
      precondition(label < limit, "label \(label) is not in \(shape)")
      total += weights.map { Double($0[row]) } ?? 1
    }
    let result = tape.result(rows: 1, columns: 1, needsGradient: needsGradient)
    let probabilities = tape.scratch(count)
    let kept = tape.copy(of: labels)
    let keptWeights = weights.map { UnsafeMutableRawPointer(tape.copy(of: $0)) }
    let loss = tape.kernels.cross_entropy(
      Int64(rows),
      Int64(columns),
      values,
      kept,
      keptWeights,
      probabilities
    )
    result.values.pointee = Scalar(loss / total)
    tape.record(
      CrossEntropy(
        logits: place,
        result: result.place,
        labels: kept,
        weights: keptWeights,
        probabilities: UnsafeMutableRawPointer(probabilities),
        scale: 1 / total
      ),
      for: result
    )
    return result
  }
}
