import CKernels

/// A block of neighbouring rows and columns.
struct Slice: Operation {
  var operand: Place
  var result: Place
  var firstRow: Int
  var firstColumn: Int

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoingToAddTo(operand) else { return }
    let width = tape.shape(operand).columns
    let (rows, columns) = tape.shape(result)
    tape.kernels.copy_block(
      Int64(rows),
      Int64(columns),
      tape.incoming(result),
      Int64(columns),
      target + firstRow * width + firstColumn,
      Int64(width),
      1
    )
  }
}

extension Variable {
  private func sliced(rows: Range<Int>, columns: Range<Int>) -> Variable {
    check()
    precondition(
      rows.lowerBound >= 0 && rows.upperBound <= self.rows && columns.lowerBound >= 0
        && columns.upperBound <= self.columns,
      "rows \(rows) and columns \(columns) are not in \(shape)"
    )
    let result = tape.result(
      rows: rows.count,
      columns: columns.count,
      needsGradient: needsGradient
    )
    tape.kernels.copy_block(
      Int64(rows.count),
      Int64(columns.count),
      values + rows.lowerBound * self.columns + columns.lowerBound,
      Int64(self.columns),
      result.values,
      Int64(columns.count),
      0
    )
    tape.record(
      Slice(
        operand: place,
        result: result.place,
        firstRow: rows.lowerBound,
        firstColumn: columns.lowerBound
      ),
      for: result
    )
    return result
  }

  /// Some neighbouring rows: `[n, m]` becomes `[range.count, m]`.
  public func rows(_ range: Range<Int>) -> Variable { sliced(rows: range, columns: 0..<columns) }

  /// Some neighbouring columns: `[n, m]` becomes `[n, range.count]`.
  public func columns(_ range: Range<Int>) -> Variable { sliced(rows: 0..<rows, columns: range) }
}
