/// Layers, one after the other.
public struct Sequential: Layer {
  /// The layers, from the input to the output.
  public var layers: [any Layer]

  /// Creates a chain of layers.
  public init(_ layers: [any Layer]) { self.layers = layers }

  /// Creates a chain of layers.
  public init(_ layers: any Layer...) { self.layers = layers }

  /// The last layer's output.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    var output = input
    for layer in layers { output = layer(output) }
    return output
  }
}
