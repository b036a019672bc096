import CKernels

/// y = scale · x + shift.
struct Scaling: Operation {
  var operand: Place
  var result: Place
  var scale: Double

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(operand) else { return }
    let (rows, columns) = tape.shape(result)
    let count = Int64(rows * columns)
    let gradient = tape.incoming(result)
    if target.accumulates {
      tape.kernels.add_scaled(count, scale, gradient, target.pointer)
    } else {
      tape.kernels.scale_shift(count, scale, 0, gradient, target.pointer)
    }
  }
}

extension Variable {
  /// Every number times `factor`, plus `shift`.
  public func scaled(by factor: Double, plus shift: Double = 0) -> Variable {
    check()
    let result = tape.result(rows: rows, columns: columns, needsGradient: needsGradient)
    tape.kernels.scale_shift(Int64(count), factor, shift, values, result.values)
    tape.record(Scaling(operand: place, result: result.place, scale: factor), for: result)
    return result
  }

  /// Every number times one.
  public static func * (left: Variable, right: Double) -> Variable { left.scaled(by: right) }
  /// Every number divided by one.
  public static func / (left: Variable, right: Double) -> Variable { left.scaled(by: 1 / right) }
  /// One number added to every number.
  public static func + (left: Variable, right: Double) -> Variable {
    left.scaled(by: 1, plus: right)
  }
  /// One number taken from every number.
  public static func - (left: Variable, right: Double) -> Variable {
    left.scaled(by: 1, plus: -right)
  }
  /// Every number with the other sign.
  public static prefix func - (variable: Variable) -> Variable { variable.scaled(by: -1) }
}
