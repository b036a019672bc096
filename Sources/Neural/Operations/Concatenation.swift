import CKernels

/// One of the operands of a concatenation; they form a chain of records.
struct Concatenation: Operation {
  var operand: Place
  var result: Place
  var firstColumn: Int

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(operand) else { return }
    let (rows, columns) = tape.shape(operand)
    let width = tape.shape(result).columns
    tape.kernels.copy_block(
      Int64(rows),
      Int64(columns),
      tape.incoming(result) + firstColumn,
      Int64(width),
      target.pointer,
      Int64(columns),
      target.flag
    )
  }
}

extension Tape {
  /// Matrices side by side: `[n, a]`, `[n, b]`… become `[n, a + b + …]`.
  public func concatenation(_ operands: [Variable<Scalar>]) -> Variable<Scalar> {
    precondition(!operands.isEmpty, "nothing to put side by side")
    for operand in operands.dropFirst() {
      operands[0].check(with: operand)
      precondition(
        operand.rows == operands[0].rows,
        "\(operands[0].shape) beside \(operand.shape) does not fit"
      )
    }
    let width = operands.reduce(0) { $0 + $1.columns }
    let result = result(
      rows: operands[0].rows,
      columns: width,
      needsGradient: operands.contains { $0.needsGradient }
    )
    var firstColumn = 0
    for operand in operands {
      operand.check()
      kernels.copy_block(
        Int64(operand.rows),
        Int64(operand.columns),
        operand.values,
        Int64(operand.columns),
        result.values + firstColumn,
        Int64(width),
        0
      )
      record(
        Concatenation(operand: operand.place, result: result.place, firstColumn: firstColumn),
        for: result
      )
      firstColumn += operand.columns
    }
    return result
  }
}
