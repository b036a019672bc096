import CKernels

/// The mean of squared differences.
struct SquaredError: Operation {
  var prediction: Place
  var target: Place
  var result: Place

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(prediction)
    let count = Int64(rows * columns)
    let scale = 2 * Double(tape.incoming(result).pointee) / Double(count)
    let (a, b) = (tape.values(prediction), tape.values(target))
    if let target = tape.outgoing(prediction) {
      tape.kernels.difference_backward(count, scale, a, b, target.pointer, target.flag)
    }
    if let target = tape.outgoing(target) {
      tape.kernels.difference_backward(count, scale, b, a, target.pointer, target.flag)
    }
  }
}

extension Variable {
  /// The mean squared error: Σ (prediction − target)² / count, `[1, 1]`.
  public func meanSquaredError(to target: Variable) -> Variable {
    check()
    check(with: target)
    precondition(
      rows == target.rows && columns == target.columns,
      "predictions of \(shape) do not fit targets of \(target.shape)"
    )
    let result = tape.result(
      rows: 1,
      columns: 1,
      needsGradient: needsGradient || target.needsGradient
    )
    let total = tape.kernels.squared_distance(Int64(count), values, target.values)
    result.values.pointee = Scalar(total / Double(count))
    tape.record(
      SquaredError(prediction: place, target: target.place, result: result.place),
      for: result
    )
    return result
  }
}
