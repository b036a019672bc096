import CKernels

/// y = f(x · W + b) in one record: a product, then one pass over its numbers.
struct Affine: Operation {
  var input: Place
  var weight: Place
  var bias: Place?
  var result: Place
  var activation: viva_function
  var slope: Double
  /// x · W + b, kept where the derivative does not follow from y.
  var preactivation: UnsafeMutableRawPointer?

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(result)
    let inner = tape.shape(input).columns
    let count = Int64(rows * columns)
    var gradient = tape.incoming(result)
    if let bias, let target = tape.outgoing(bias) {
      let inside = activation == VIVA_IDENTITY ? gradient : tape.workspace(rows * columns)
      if preactivation != nil {
        backActivation(tape, count, gradient, inside)
        tape.kernels.column_sums(
          Int64(rows),
          Int64(columns),
          inside,
          target.pointer,
          target.flag
        )
      } else if activation == VIVA_IDENTITY {
        tape.kernels.column_sums(
          Int64(rows),
          Int64(columns),
          gradient,
          target.pointer,
          target.flag
        )
      } else {
        tape.kernels.apply_backward_with_bias(
          activation,
          slope,
          Int64(rows),
          Int64(columns),
          tape.values(result),
          gradient,
          inside,
          target.pointer,
          target.flag
        )
      }
      gradient = inside
    } else if activation != VIVA_IDENTITY {
      let inside = tape.workspace(rows * columns)
      backActivation(tape, count, gradient, inside)
      gradient = inside
    }
    if let target = tape.outgoing(weight) {
      BLAS.multiply(
        MatrixProduct(rows: inner, columns: columns, inner: rows, transposesLeft: true),
        bytes: tape.bytes,
        tape.values(input),
        gradient,
        into: target.pointer,
        accumulates: target.accumulates
      )
    }
    if let target = tape.outgoing(input) {
      BLAS.multiply(
        MatrixProduct(rows: rows, columns: inner, inner: columns, transposesRight: true),
        bytes: tape.bytes,
        gradient,
        tape.values(weight),
        into: target.pointer,
        accumulates: target.accumulates
      )
    }
  }

  private func backActivation<Scalar: NeuralScalar>(
    _ tape: Tape<Scalar>,
    _ count: Int64,
    _ gradient: UnsafeMutablePointer<Scalar>,
    _ inside: UnsafeMutablePointer<Scalar>
  ) {
    let values = UnsafeMutableRawPointer(tape.values(result))
    tape.kernels.apply_backward(
      activation,
      slope,
      count,
      preactivation ?? values,
      values,
      gradient,
      inside,
      0
    )
  }
}

extension Variable {
  /// y = f(x · W + b): `[batch, inputs] · [inputs, outputs] + [1, outputs]`.
  public func affine(
    weight: Variable,
    bias: Variable? = nil,
    activation: Activation = .identity
  ) -> Variable {
    check()
    check(with: weight)
    check(with: bias)
    precondition(
      columns == weight.rows,
      "an input of \(shape) does not fit a weight of \(weight.shape)"
    )
    precondition(
      bias.map { $0.rows == 1 && $0.columns == weight.columns } ?? true,
      "a weight of \(weight.shape) and a bias of \(bias?.shape ?? "") do not fit"
    )
    let outputs = weight.columns
    let result = tape.result(
      rows: rows,
      columns: outputs,
      needsGradient: needsGradient || weight.needsGradient || bias?.needsGradient ?? false
    )
    let function = activation.function
    let slope = activation.slope
    // Of GELU the derivative needs what went in.
    let keepsInput = function == VIVA_GELU
    let product = keepsInput ? tape.scratch(rows * outputs) : result.values
    BLAS.multiply(
      MatrixProduct(rows: rows, columns: outputs, inner: columns),
      bytes: tape.bytes,
      values,
      weight.values,
      into: product
    )
    if keepsInput {
      if let bias {
        tape.kernels.add_bias(Int64(rows), Int64(outputs), bias.values, product)
      }
      tape.kernels.apply(function, slope, Int64(rows * outputs), product, result.values)
    } else if bias != nil || function != VIVA_IDENTITY {
      tape.kernels.apply_with_bias(
        function,
        slope,
        Int64(rows),
        Int64(outputs),
        bias.map { UnsafeRawPointer($0.values) },
        product
      )
    }
    tape.record(
      Affine(
        input: place,
        weight: weight.place,
        bias: bias?.place,
        result: result.place,
        activation: function,
        slope: slope,
        preactivation: keepsInput ? UnsafeMutableRawPointer(product) : nil
      ),
      for: result
    )
    return result
  }
}
