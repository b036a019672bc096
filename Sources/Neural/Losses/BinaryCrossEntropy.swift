import CKernels

/// The mean of −t ln σ(x) − (1 − t) ln(1 − σ(x)).
struct BinaryCrossEntropy: Operation {
  var logits: Place
  var targets: Place
  var result: Place
  var weights: UnsafeMutableRawPointer?
  var scale: Double

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(logits) else { return }
    let (rows, columns) = tape.shape(logits)
    tape.kernels.binary_cross_entropy_backward(
      Int64(rows * columns),
      tape.values(logits),
      tape.values(targets),
      weights,
      scale * Double(tape.incoming(result).pointee),
      target.pointer,
      target.flag
    )
  }
}

extension Variable {
  /// Binary cross-entropy of logits in nats, the mean over all numbers, `[1, 1]`.
  ///
  /// max(x, 0) − x · t + ln(1 + e^−|x|): nothing overflows. No gradient passes to the targets.
  /// With weights, one a number, the sum of w · loss is divided by the count, as PyTorch does.
  public func binaryCrossEntropy(to targets: Variable, weights: [Scalar]? = nil) -> Variable {
    check()
    check(with: targets)
    precondition(
      rows == targets.rows && columns == targets.columns
        && (weights == nil || weights?.count == count),
      "logits of \(shape) do not fit targets of \(targets.shape) and \(weights?.count ?? count) "
        + "weights"
    )
    let result = tape.result(rows: 1, columns: 1, needsGradient: needsGradient)
    let kept = weights.map { UnsafeMutableRawPointer(tape.copy(of: $0)) }
    let loss = tape.kernels.binary_cross_entropy(Int64(count), values, targets.values, kept)
    result.values.pointee = Scalar(loss / Double(count))
    tape.record(
      BinaryCrossEntropy(
        logits: place,
        targets: targets.place,
        result: result.place,
        weights: kept,
        scale: 1 / Double(count)
      ),
      for: result
    )
    return result
  }
}
