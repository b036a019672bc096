import CKernels
import Randomness

/// y = mask ∘ x, with a mask that is drawn and passes no gradient: dropout.
struct Masking: Operation {
  var operand: Place
  var result: Place
  var mask: UnsafeMutableRawPointer

  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>) {
    guard let target = tape.outgoing(operand) else { return }
    let (rows, columns) = tape.shape(result)
    tape.kernels.multiply(
      Int64(rows * columns),
      mask,
      tape.incoming(result),
      target.pointer,
      target.flag
    )
  }
}

extension Variable {
  /// Each number set to 0 with a probability, the others divided by the rest of it, so that the
  /// expected value stays. Without training, or at 0, the numbers as they are.
  public func droppingOut(probability: Double) -> Variable {
    check()
    precondition(probability >= 0 && probability <= 1, "\(probability) is no probability")
    guard tape.isTraining, probability > 0 else { return self }
    let result = tape.result(rows: rows, columns: columns, needsGradient: needsGradient)
    let mask = tape.scratch(count)
    let kept = probability < 1 ? Scalar(1 / (1 - probability)) : 0
    for place in 0..<count {
      mask[place] = tape.generator.unit() < probability ? 0 : kept
    }
    tape.kernels.multiply(Int64(count), values, mask, result.values, 0)
    tape.record(
      Masking(operand: place, result: result.place, mask: UnsafeMutableRawPointer(mask)),
      for: result
    )
    return result
  }
}
