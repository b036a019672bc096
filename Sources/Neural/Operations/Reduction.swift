import CKernels

/// All numbers to one: a sum of the numbers, of their magnitudes or of their squares, times a
/// scale.
struct Reduction: Operation {
  enum Kind {
    case sum
    case magnitudes
    case squares
  }

  var operand: Place
  var result: Place
  var kind: Kind
  var scale: Double

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoingToAddTo(operand) else { return }
    let (rows, columns) = tape.shape(operand)
    let gradient = Scalar(scale) * tape.incoming(result).pointee
    let x = tape.values(operand)
    switch kind {
    case .sum: for place in 0..<rows * columns { target[place] += gradient }
    case .magnitudes:
      for place in 0..<rows * columns {
        let value = x[place]
        target[place] += value > 0 ? gradient : value < 0 ? -gradient : value * gradient
      }
    case .squares: tape.kernels.add_scaled(Int64(rows * columns), 2 * Double(gradient), x, target)
    }
  }
}

extension Variable {
  private func reduced(_ kind: Reduction.Kind, _ total: Double, scale: Double) -> Variable {
    check()
    let result = tape.result(rows: 1, columns: 1, needsGradient: needsGradient)
    result.values.pointee = Scalar(total * scale)
    tape.record(
      Reduction(operand: place, result: result.place, kind: kind, scale: scale),
      for: result
    )
    return result
  }

  /// The sum of all numbers: `[1, 1]`.
  public func sum() -> Variable { reduced(.sum, tape.kernels.sum(Int64(count), values), scale: 1) }

  /// The mean of all numbers: `[1, 1]`.
  public func mean() -> Variable {
    reduced(.sum, tape.kernels.sum(Int64(count), values), scale: 1 / Double(count))
  }

  /// The sum of all magnitudes: the L1 norm, `[1, 1]`.
  public func sumOfMagnitudes() -> Variable {
    reduced(.magnitudes, tape.kernels.sum_of_magnitudes(Int64(count), values), scale: 1)
  }

  /// The sum of all squares: the square of the L2 norm, `[1, 1]`.
  public func sumOfSquares() -> Variable {
    reduced(.squares, tape.kernels.sum_of_squares(Int64(count), values), scale: 1)
  }
}
