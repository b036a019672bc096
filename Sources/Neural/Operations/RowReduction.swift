import CKernels

/// Every row, or every column, to its sum.
struct RowReduction: Operation {
  var operand: Place
  var result: Place
  var sumsColumns: Bool

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoingToAddTo(operand) else { return }
    let (rows, columns) = tape.shape(operand)
    let gradient = tape.incoming(result)
    if sumsColumns {
      tape.kernels.add_bias(Int64(rows), Int64(columns), gradient, target)
    } else {
      for row in 0..<rows {
        for column in 0..<columns { target[row * columns + column] += gradient[row] }
      }
    }
  }
}

extension Variable {
  /// The sum of each row: `[n, m]` becomes `[n, 1]`.
  public func rowSums() -> Variable {
    check()
    let result = tape.result(rows: rows, columns: 1, needsGradient: needsGradient)
    tape.kernels.row_sums(Int64(rows), Int64(columns), values, result.values)
    tape.record(
      RowReduction(operand: place, result: result.place, sumsColumns: false),
      for: result
    )
    return result
  }

  /// The sum of each column: `[n, m]` becomes `[1, m]`.
  public func columnSums() -> Variable {
    check()
    let result = tape.result(rows: 1, columns: columns, needsGradient: needsGradient)
    tape.kernels.column_sums(Int64(rows), Int64(columns), values, result.values, 0)
    tape.record(
      RowReduction(operand: place, result: result.place, sumsColumns: true),
      for: result
    )
    return result
  }
}
