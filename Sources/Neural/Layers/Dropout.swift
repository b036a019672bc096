/// Drops numbers at random while training, so that no unit can rely on another.
///
/// A number is 0 with the given probability p, else x / (1 − p); in inference it is x. What is
/// dropped follows from the tape's generator.
///
/// Source: Srivastava et al., "Dropout", JMLR 15, 2014.
public struct Dropout: Layer, Hashable {
  /// How probable it is that a number is dropped.
  public var probability: Double

  /// Creates a layer that drops with a probability.
  public init(probability: Double) {
    precondition(probability >= 0 && probability <= 1, "\(probability) is no probability")
    self.probability = probability
  }

  /// What is left of the input, in its shape.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    input.droppingOut(probability: probability)
  }
}
