/// A way around a layer: y = x + layer(x), so that the gradient has one, too.
///
/// Source: He et al., "Deep residual learning for image recognition", CVPR 2016, arXiv:1512.03385.
public struct Residual: Layer {
  /// What is added to the input; its output has the input's shape.
  public var layer: any Layer

  /// Creates a way around a layer.
  public init(_ layer: any Layer) { self.layer = layer }

  /// The sum of the input and the layer's output.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    input + layer(input)
  }
}
