import CKernels

/// Every row divided by its length.
struct RowNormalisation: Operation {
  var operand: Place
  var result: Place
  var inverseNorms: UnsafeMutableRawPointer

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(operand) else { return }
    let (rows, columns) = tape.shape(result)
    tape.kernels.normalise_rows_backward(
      Int64(rows),
      Int64(columns),
      tape.values(result),
      inverseNorms,
      tape.incoming(result),
      target.pointer,
      target.flag
    )
  }
}

extension Variable {
  /// Every row at length 1: x / max(‖x‖, ε).
  public func normalisedRows(epsilon: Double = 1e-12) -> Variable {
    check()
    let result = tape.result(rows: rows, columns: columns, needsGradient: needsGradient)
    let inverses = tape.scratch(rows)
    tape.kernels.normalise_rows(
      Int64(rows),
      Int64(columns),
      epsilon,
      values,
      result.values,
      inverses
    )
    tape.record(
      RowNormalisation(
        operand: place,
        result: result.place,
        inverseNorms: UnsafeMutableRawPointer(inverses)
      ),
      for: result
    )
    return result
  }
}
