import CKernels

/// Two matrices number by number, where one may be a row, a column or one number for all.
struct Combination: Operation {
  var left: Place
  var right: Place
  var result: Place
  var kind: viva_combination

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(result)
    let gradient = tape.incoming(result)
    let a = tape.operand(left)
    let b = tape.operand(right)
    for (place, isRight) in [(left, false), (right, true)] {
      let whole = tape.shape(place) == (rows, columns)
      if whole, kind == VIVA_ADD, let target = tape.outgoing(place) {
        tape.kernels.copy(Int64(rows * columns), gradient, target.pointer, target.flag)
      } else if let target = tape.outgoingToAddTo(place) {
        tape.kernels.combine_backward(
          kind,
          isRight ? 1 : 0,
          Int64(rows),
          Int64(columns),
          a,
          b,
          gradient,
          target
        )
      }
    }
  }
}

extension Tape {
  fileprivate func operand(_ place: Place) -> viva_operand {
    let (rows, columns) = shape(place)
    return viva_operand(
      numbers: values(place),
      row_step: rows == 1 ? 0 : Int64(columns),
      column_step: columns == 1 ? 0 : 1
    )
  }
}

extension Variable {
  private func combined(
    _ kind: viva_combination,
    _ other: Variable,
    named operation: String
  ) -> Variable {
    check()
    check(with: other)
    precondition(
      (rows == other.rows || rows == 1 || other.rows == 1)
        && (columns == other.columns || columns == 1 || other.columns == 1),
      "\(shape) \(operation) \(other.shape) does not fit"
    )
    let result = tape.result(
      rows: max(rows, other.rows),
      columns: max(columns, other.columns),
      needsGradient: needsGradient || other.needsGradient
    )
    if kind == VIVA_ADD, count == result.count, other.count == result.count {
      tape.kernels.add(Int64(count), values, other.values, result.values)
    } else {
      tape.kernels.combine(
        kind,
        Int64(result.rows),
        Int64(result.columns),
        tape.operand(place),
        tape.operand(other.place),
        result.values
      )
    }
    tape.record(
      Combination(left: place, right: other.place, result: result.place, kind: kind),
      for: result
    )
    return result
  }

  /// The sum; a row, a column or one number is added everywhere.
  public static func + (left: Variable, right: Variable) -> Variable {
    left.combined(VIVA_ADD, right, named: "plus")
  }

  /// The difference; a row, a column or one number is repeated.
  public static func - (left: Variable, right: Variable) -> Variable {
    left.combined(VIVA_SUBTRACT, right, named: "minus")
  }

  /// The product number by number; a row, a column or one number is repeated.
  public static func * (left: Variable, right: Variable) -> Variable {
    left.combined(VIVA_MULTIPLY, right, named: "elementwise times")
  }

  /// The quotient number by number; a row, a column or one number is repeated.
  public static func / (left: Variable, right: Variable) -> Variable {
    left.combined(VIVA_DIVIDE, right, named: "divided by")
  }
}
