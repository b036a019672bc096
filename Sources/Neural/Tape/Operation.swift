/// A step of a computation that can be differentiated: what it needs to remember, and its pullback.
///
/// A plain value of places, pointers and numbers, so that recording it is a copy into the tape's
/// memory. The forward half is a method on ``Variable`` or ``Tape`` that
///
/// 1. checks the shapes, and traps with both of them where they do not fit,
/// 2. asks for the result with ``Tape/result(rows:columns:needsGradient:)`` and fills it,
/// 3. records the operation with ``Tape/record(_:for:)``.
///
/// A new operation is one file like the others in `Operations/`, and a line in the gradient check
/// that all of them pass.
public protocol Operation: BitwiseCopyable {
  /// Adds what the gradient of the result, ``Tape/incoming(_:)``, means for every operand.
  ///
  /// For each operand, ``Tape/outgoing(_:)`` says whether it needs a gradient, where that is,
  /// and whether to add to it or to overwrite it.
  func propagate<Scalar: NeuralScalar>(on tape: Tape<Scalar>)
}

extension Operation {
  /// Propagates an operation that a tape remembers.
  static func propagate<Scalar: NeuralScalar>(
    stored: UnsafeRawPointer,
    on tape: Tape<Scalar>
  ) {
    stored.load(as: Self.self).propagate(on: tape)
  }
}
