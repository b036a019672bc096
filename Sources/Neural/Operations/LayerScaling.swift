import CKernels

/// Layer normalisation: every row to mean 0 and variance 1, then gain and offset.
struct LayerScaling: Operation {
  var operand: Place
  var gain: Place
  var offset: Place
  var result: Place
  var normalised: UnsafeMutableRawPointer
  var inverse: UnsafeMutableRawPointer

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(result)
    let spare = tape.workspace(2 * columns)
    let dgain = tape.outgoingToAddTo(gain) ?? spare
    let doffset = tape.outgoingToAddTo(offset) ?? spare + columns
    let target = tape.outgoing(operand)
    tape.kernels.layer_norm_backward(
      Int64(rows),
      Int64(columns),
      normalised,
      inverse,
      tape.values(gain),
      tape.incoming(result),
      target?.pointer,
      dgain,
      doffset,
      target?.flag ?? 0
    )
  }
}

extension Variable {
  /// (x − mean) / √(variance + ε) · gain + offset for each row; gain and offset `[1, columns]`.
  public func normalisedLayer(gain: Variable, offset: Variable, epsilon: Double) -> Variable {
    check()
    check(with: gain)
    check(with: offset)
    precondition(
      gain.rows == 1 && gain.columns == columns && offset.rows == 1 && offset.columns == columns,
      "a gain of \(gain.shape) and an offset of \(offset.shape) do not fit \(shape)"
    )
    let result = tape.result(
      rows: rows,
      columns: columns,
      needsGradient: needsGradient || gain.needsGradient || offset.needsGradient
    )
    let normalised = tape.scratch(count)
    let inverse = tape.scratch(rows)
    tape.kernels.layer_norm(
      Int64(rows),
      Int64(columns),
      epsilon,
      values,
      gain.values,
      offset.values,
      normalised,
      inverse,
      result.values
    )
    tape.record(
      LayerScaling(
        operand: place,
        gain: gain.place,
        offset: offset.place,
        result: result.place,
        normalised: UnsafeMutableRawPointer(normalised),
        inverse: UnsafeMutableRawPointer(inverse)
      ),
      for: result
    )
    return result
  }
}
