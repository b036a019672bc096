/// y = x where positive, slope · x elsewhere, with a slope that is learned: one for each column. At
/// 0 the derivative is the left one, as that of the other rectifiers.
struct ParametricRectification: Operation {
  var operand: Place
  var slopes: Place
  var result: Place

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    let (rows, columns) = tape.shape(result)
    let single = tape.shape(slopes).columns == 1
    let gradient = tape.incoming(result)
    let x = tape.values(operand)
    let a = tape.values(slopes)
    let dx = tape.outgoingToAddTo(operand)
    let da = tape.outgoingToAddTo(slopes)
    for row in 0..<rows {
      for column in 0..<columns {
        let place = row * columns + column
        let unit = single ? 0 : column
        let isBelow = x[place] <= 0
        dx?[place] += isBelow ? a[unit] * gradient[place] : gradient[place]
        if isBelow { da?[unit] += x[place] * gradient[place] }
      }
    }
  }
}

extension Variable {
  /// x where positive, `slopes` · x elsewhere; slopes `[1, columns]` or `[1, 1]`.
  public func rectified(slopes: Variable) -> Variable {
    check()
    check(with: slopes)
    precondition(
      slopes.rows == 1 && (slopes.columns == columns || slopes.columns == 1),
      "slopes of \(slopes.shape) do not fit \(shape)"
    )
    let result = tape.result(
      rows: rows,
      columns: columns,
      needsGradient: needsGradient || slopes.needsGradient
    )
    let (x, a, y) = (values, slopes.values, result.values)
    let single = slopes.columns == 1
    let width = columns
    for row in 0..<rows {
      for column in 0..<width {
        let value = x[row * width + column]
        y[row * width + column] = value < 0 ? a[single ? 0 : column] * value : value
      }
    }
    tape.record(
      ParametricRectification(operand: place, slopes: slopes.place, result: result.place),
      for: result
    )
    return result
  }
}
