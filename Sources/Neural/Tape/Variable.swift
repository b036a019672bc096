import CKernels

/// A matrix on a tape: what layers take and return.
///
/// A handle of a few bytes. It is valid until its tape is reset.
public struct Variable<Scalar: NeuralScalar> {
  /// The tape that remembers how it came about.
  public let tape: Tape<Scalar>
  /// Where it stands on the tape.
  public let place: Place
  let round: Int

  /// How many rows; in layers, how many examples.
  public var rows: Int { tape.slots[place.index].rows }
  /// How many columns; in layers, how many numbers an example has.
  public var columns: Int { tape.slots[place.index].columns }
  /// The shape as in messages: `[rows, columns]`.
  public var shape: String { tape.slots[place.index].shape }
  /// How many numbers.
  var count: Int { tape.slots[place.index].count }
  /// Whether it depends on a parameter or another variable.
  public var needsGradient: Bool { tape.needsGradient(place) }

  /// Its numbers, as a copy.
  public var matrix: Matrix<Scalar> {
    check()
    return Matrix(
      rows: rows,
      columns: columns,
      elements: Array(UnsafeBufferPointer(start: values, count: count))
    )
  }

  /// The number in a row and a column, counted from 0.
  public subscript(row: Int, column: Int) -> Scalar {
    check()
    precondition(
      row >= 0 && row < rows && column >= 0 && column < columns,
      "[\(row), \(column)] is not in \(shape)"
    )
    return values[row * columns + column]
  }

  /// Its only number; the shape must be `[1, 1]`.
  public var scalar: Scalar {
    check()
    precondition(rows == 1 && columns == 1, "\(shape) is not one number")
    return values.pointee
  }

  /// Its gradient after ``Tape/differentiate(_:accumulating:)``, as a copy; 0 where none reached
  /// it.
  ///
  /// For the states of a recurrent layer it is the whole gradient, through later steps too.
  public var gradient: Matrix<Scalar> {
    check()
    let slot = tape.slots[place.index]
    guard slot.isWritten, let memory = slot.gradient else {
      return Matrix(rows: rows, columns: columns)
    }
    let start = memory.assumingMemoryBound(to: Scalar.self)
    return Matrix(
      rows: rows,
      columns: columns,
      elements: Array(UnsafeBufferPointer(start: start, count: count))
    )
  }

  /// The norm of its gradient in some of its rows, without a copy; 0 where none reached it.
  public func gradientNorm(inRows range: Range<Int>) -> Double {
    check()
    precondition(
      range.lowerBound >= 0 && range.upperBound <= rows,
      "rows \(range) are not in \(shape)"
    )
    let slot = tape.slots[place.index]
    guard slot.isWritten, let memory = slot.gradient else { return 0 }
    let start = memory.assumingMemoryBound(to: Scalar.self) + range.lowerBound * columns
    return tape.kernels.sum_of_squares(Int64(range.count * columns), start).squareRoot()
  }

  var values: UnsafeMutablePointer<Scalar> { tape.values(place) }

  func check() {
    precondition(round == tape.round, "a variable \(shape) from before the tape's last reset")
  }

  /// Checks an operand beside this one, where there is one: it is of the same tape, since its last
  /// reset.
  func check(with other: Variable?) {
    guard let other else { return }
    precondition(other.tape === tape, "\(shape) and \(other.shape) are of two tapes")
    other.check()
  }

  /// The same numbers, through which no gradient passes.
  public func detached() -> Variable {
    check()
    let result = tape.result(rows: rows, columns: columns, needsGradient: false)
    result.values.update(from: values, count: count)
    return result
  }
}
