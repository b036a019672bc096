import CKernels

/// Rows of a table, each as often as it is asked for.
struct Gathering: Operation {
  var table: Place
  var result: Place
  var rows: UnsafeMutablePointer<Int32>

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (count, columns) = tape.shape(result)
    let gradient = tape.incoming(result)
    guard let target = tape.outgoingRows(rows, count: count, of: table) else { return }
    tape.kernels.scatter_rows(Int64(count), Int64(columns), gradient, rows, target)
  }
}

extension Variable {
  /// The rows of this table at the given indices: `[n, m]` becomes `[indices.count, m]`.
  public func gatheringRows(_ indices: [Int32]) -> Variable {
    check()
    let limit = Int32(rows)
    for index in indices {
      precondition(index >= 0 && index < limit, "row \(index) is not in a table of \(shape)")
    }
    let result = tape.result(
      rows: indices.count,
      columns: columns,
      needsGradient: needsGradient
    )
    let kept = tape.copy(of: indices)
    tape.kernels.gather_rows(
      Int64(indices.count),
      Int64(columns),
      values,
      kept,
      result.values
    )
    tape.record(Gathering(table: place, result: result.place, rows: kept), for: result)
    return result
  }
}
