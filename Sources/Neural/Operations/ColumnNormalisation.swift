import CKernels

/// Batch normalisation: every column to mean 0 and variance 1, then gain and offset, then f.
struct ColumnNormalisation: Operation {
  var operand: Place
  var gain: Place
  var offset: Place
  var result: Place
  var normalised: UnsafeMutableRawPointer
  var inverse: UnsafeMutableRawPointer
  /// Whether mean and variance were given, as in inference.
  var isFixed: Bool
  var activation: viva_function
  var slope: Double

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(result)
    let memory = tape.workspace(rows * columns + 4 * columns)
    var gradient = tape.incoming(result)
    if activation != VIVA_IDENTITY {
      let values = tape.values(result)
      tape.kernels.apply_backward(
        activation,
        slope,
        Int64(rows * columns),
        values,
        values,
        gradient,
        memory,
        0
      )
      gradient = memory
    }
    let sums = memory + rows * columns
    // Where gain and offset need no gradient, theirs goes to memory that no one reads.
    let dgain = tape.outgoingToAddTo(gain) ?? sums + 2 * columns
    let doffset = tape.outgoingToAddTo(offset) ?? sums + 3 * columns
    let target = tape.outgoing(operand)
    tape.kernels.column_norm_backward(
      Int64(rows),
      Int64(columns),
      normalised,
      inverse,
      tape.values(gain),
      gradient,
      target?.pointer,
      dgain,
      doffset,
      sums,
      isFixed ? 1 : 0,
      target?.flag ?? 0
    )
  }
}

extension Variable {
  /// (x − μ) / √(σ² + ε) · gain + offset for each column, with the batch's own μ and σ², then the
  /// activation (any but GELU); gain and offset `[1, columns]`.
  public func normalisedColumns(
    gain: Variable,
    offset: Variable,
    epsilon: Double,
    activation: Activation = .identity
  ) -> Variable {
    normalisedColumns(
      gain: gain,
      offset: offset,
      mean: nil,
      epsilon: epsilon,
      activation: activation
    ) { _, _ in }
  }

  /// (x − mean) / √(variance + ε) · gain + offset for each column, then the activation.
  ///
  /// Mean and variance `[1, columns]` are given (inference), or nil, and then are those
  /// of the batch and handed to `observe`, the variance dividing by the number of rows.
  func normalisedColumns(
    gain: Variable,
    offset: Variable,
    mean given: (mean: UnsafePointer<Scalar>, variance: UnsafePointer<Scalar>)?,
    epsilon: Double,
    activation: Activation,
    observe: (UnsafePointer<Scalar>, UnsafePointer<Scalar>) -> Void
  ) -> Variable {
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
    let function = activation.function
    precondition(function != VIVA_GELU, "GELU is not applied in a normalisation; use it apart")
    let normalised = tape.scratch(count)
    let inverse = tape.scratch(columns)
    let moments = tape.scratch(2 * columns)
    var mean = UnsafePointer(moments)
    var variance = UnsafePointer(moments + columns)
    if let given {
      (mean, variance) = given
    } else {
      tape.kernels.column_moments(
        Int64(rows),
        Int64(columns),
        values,
        moments,
        moments + columns
      )
      observe(mean, variance)
    }
    for column in 0..<columns {
      inverse[column] = 1 / (variance[column] + Scalar(epsilon)).squareRoot()
    }
    tape.kernels.column_norm(
      Int64(rows),
      Int64(columns),
      values,
      mean,
      inverse,
      gain.values,
      offset.values,
      normalised,
      result.values
    )
    if function != VIVA_IDENTITY {
      tape.kernels.apply_with_bias(
        function,
        activation.slope,
        Int64(rows),
        Int64(columns),
        nil,
        result.values
      )
    }
    tape.record(
      ColumnNormalisation(
        operand: place,
        gain: gain.place,
        offset: offset.place,
        result: result.place,
        normalised: UnsafeMutableRawPointer(normalised),
        inverse: UnsafeMutableRawPointer(inverse),
        isFixed: given != nil,
        activation: function,
        slope: activation.slope
      ),
      for: result
    )
    return result
  }
}
