import Neural

/// What a training adds to its loss for the size of the weights, biases left alone.
enum WeightPenalty: Hashable, Sendable {
  /// Nothing.
  case none
  /// rate · Σ |w|: pulls every weight to 0 at one speed.
  case magnitude(Double)
  /// ½ · rate · Σ w²: pulls every weight to 0 in proportion to itself.
  case square(Double)

  /// The loss with the penalty on some weights: `[1, 1]` stays so.
  func callAsFunction(
    _ loss: Variable<Float>,
    on weights: [Parameter]
  ) -> Variable<Float> {
    switch self {
    case .none: loss
    case .magnitude(let rate):
      weights.reduce(loss) { $0 + $0.tape.variable($1).sumOfMagnitudes() * rate }
    case .square(let rate):
      weights.reduce(loss) { $0 + $0.tape.variable($1).sumOfSquares() * (rate / 2) }
    }
  }
}
