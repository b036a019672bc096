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

extension Tape {
  /// Where to add the gradients of some rows of a table, or nil where none is needed.
  ///
  /// Of a sparse table those rows alone are noted as touched; of any other matrix all are.
  func outgoingRows(
    _ rows: UnsafePointer<Int32>,
    count: Int,
    of table: Place
  ) -> UnsafeMutablePointer<Scalar>? {
    let isSparse =
      table.index < parameters.entries.count && parameters.entries[table.index].kind == .sparse
    guard isSparse else { return outgoingToAddTo(table) }
    guard let target = outgoing(table) else { return nil }
    for place in 0..<count { parameters.touch(rows[place], of: table.index) }
    return target.pointer
  }

  /// A copy of numbers in the tape's memory.
  func copy<Number: BitwiseCopyable>(of numbers: [Number]) -> UnsafeMutablePointer<Number> {
    let memory = arena.allocate(byteCount: numbers.count * MemoryLayout<Number>.size)
      .assumingMemoryBound(to: Number.self)
    numbers.withUnsafeBufferPointer { source in
      guard let base = source.baseAddress else { return }
      memory.update(from: base, count: source.count)
    }
    return memory
  }
}
