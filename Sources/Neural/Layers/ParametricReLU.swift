/// A rectifier whose slope below 0 is learned: y = max(0, x) + a · min(0, x).
///
/// Source: He et al., "Delving deep into rectifiers", ICCV 2015, arXiv:1502.01852.
public struct ParametricReLU: Layer, Hashable {
  /// a: `[1, dimensions]`, one for each column, or `[1, 1]`, one for all.
  public let slopes: Parameter

  /// Creates a layer with one slope for each of the columns, or one for all (1 dimension).
  public init<Scalar: NeuralScalar>(
    dimensions: Int = 1,
    slope: Double = 0.25,
    name: String = "prelu",
    in parameters: Parameters<Scalar>
  ) {
    slopes = parameters.add(
      Matrix(rows: 1, columns: dimensions, repeating: Scalar(slope)),
      name: "\(name).slopes"
    )
  }

  /// The activation of every number: `[batch, dimensions]` stays so.
  public func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>
  ) -> Variable<Scalar> {
    input.rectified(slopes: input.tape.variable(slopes))
  }
}
