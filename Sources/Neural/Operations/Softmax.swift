import CKernels

/// Every row to positive numbers that sum to 1: e^x / Σ e^x.
struct Softmax: Operation {
  var operand: Place
  var result: Place

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(operand) else { return }
    let (rows, columns) = tape.shape(result)
    tape.kernels.softmax_backward(
      Int64(rows),
      Int64(columns),
      tape.values(result),
      tape.incoming(result),
      target.pointer,
      target.flag
    )
  }
}

extension Variable {
  /// The softmax of each row; a row's greatest number is taken off first, so nothing overflows.
  public func softmax() -> Variable {
    check()
    let result = tape.result(rows: rows, columns: columns, needsGradient: needsGradient)
    tape.kernels.softmax(Int64(rows), Int64(columns), values, result.values)
    tape.record(Softmax(operand: place, result: result.place), for: result)
    return result
  }
}
