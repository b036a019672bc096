/// Where an operation writes the gradient of an operand.
public struct Outgoing<Scalar: NeuralScalar> {
  /// As many numbers as the operand has.
  public let pointer: UnsafeMutablePointer<Scalar>
  /// Whether the memory holds a gradient already, to which to add; otherwise it holds nothing.
  public let accumulates: Bool

  /// The same as C wants it.
  var flag: Int32 { accumulates ? 1 : 0 }
}
