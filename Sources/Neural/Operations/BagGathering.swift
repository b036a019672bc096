import CKernels

/// The weighted sum of some rows of a table, for each of several groups.
struct BagGathering: Operation {
  var table: Place
  var result: Place
  var offsets: UnsafeMutablePointer<Int32>
  var rows: UnsafeMutablePointer<Int32>
  var weights: UnsafeMutablePointer<Float>

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (count, columns) = tape.shape(result)
    let gradient = tape.incoming(result)
    guard let target = tape.outgoingRows(rows, count: Int(offsets[count]), of: table)
    else { return }
    for group in 0..<count {
      for place in Int(offsets[group])..<Int(offsets[group + 1]) {
        tape.kernels.add_scaled(
          Int64(columns),
          Double(weights[place]),
          gradient + group * columns,
          target + Int(rows[place]) * columns
        )
      }
    }
  }
}

extension Variable {
  /// Weighted sums of rows of this table: `[n, m]` becomes `[bags.count, m]`.
  ///
  /// y_g = Σ_k w_gk · table[r_gk]; an empty group is 0. With weights that sum to 1 it is a mean.
  /// O(rows in the groups · m), whatever n is.
  public func gatheringBags(_ bags: RowBags) -> Variable {
    check()
    let limit = Int32(rows)
    for row in bags.rows {
      precondition(row >= 0 && row < limit, "row \(row) is not in a table of \(shape)")
    }
    precondition(
      Int(bags.offsets[bags.count]) == bags.rows.count,
      "a group that was not closed"
    )
    let result = tape.result(rows: bags.count, columns: columns, needsGradient: needsGradient)
    let operation = BagGathering(
      table: place,
      result: result.place,
      offsets: tape.copy(of: bags.offsets),
      rows: tape.copy(of: bags.rows),
      weights: tape.copy(of: bags.weights)
    )
    tape.kernels.fill(Int64(result.count), 0, result.values)
    for group in 0..<bags.count {
      for place in Int(bags.offsets[group])..<Int(bags.offsets[group + 1]) {
        tape.kernels.add_scaled(
          Int64(columns),
          Double(bags.weights[place]),
          values + Int(bags.rows[place]) * columns,
          result.values + group * columns
        )
      }
    }
    tape.record(operation, for: result)
    return result
  }
}
