import CKernels

/// y = f(x), number by number.
struct Application: Operation {
  var operand: Place
  var result: Place
  var function: viva_function
  var slope: Double

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(operand) else { return }
    let (rows, columns) = tape.shape(result)
    tape.kernels.apply_backward(
      function,
      slope,
      Int64(rows * columns),
      tape.values(operand),
      tape.values(result),
      tape.incoming(result),
      target.pointer,
      target.flag
    )
  }
}

extension Variable {
  func applying(_ function: viva_function, slope: Double = 0) -> Variable {
    check()
    let result = tape.result(rows: rows, columns: columns, needsGradient: needsGradient)
    tape.kernels.apply(function, slope, Int64(count), values, result.values)
    tape.record(
      Application(operand: place, result: result.place, function: function, slope: slope),
      for: result
    )
    return result
  }

  /// e to the power of every number.
  public func exponential() -> Variable { applying(VIVA_EXPONENTIAL) }
  /// The natural logarithm of every number; NaN below 0, −∞ at 0.
  public func logarithm() -> Variable { applying(VIVA_LOGARITHM) }
  /// The root of every number; the derivative at 0 is infinite.
  public func squareRoot() -> Variable { applying(VIVA_SQUARE_ROOT) }
  /// The square of every number.
  public func squared() -> Variable { applying(VIVA_SQUARE) }
  /// The magnitude of every number; the derivative at 0 is taken as 0.
  public func magnitude() -> Variable { applying(VIVA_MAGNITUDE) }
  /// ln(1 + e^x), which never overflows.
  public func softplus() -> Variable { applying(VIVA_SOFTPLUS) }
  /// 1 / x.
  public func reciprocal() -> Variable { applying(VIVA_RECIPROCAL) }
}

extension Activation {
  /// The activation of every number, recorded.
  public func callAsFunction<Scalar: NeuralScalar>(_ x: Variable<Scalar>) -> Variable<Scalar> {
    self == .identity ? x : x.applying(function, slope: slope)
  }
}
