public import Neural
import Randomness

/// How much a user likes a content's embedding.
///
///     y = Σ_d (x · U + a)_d c_d / √D + x · w + b,  without features of users y = c · w + b
///
/// Shapes: x `[batch, userDimensions]`, c `[batch, D]`, U `[userDimensions, D]`, y `[batch, 1]`.
/// a holds what all users like.
public struct ModalityHead: Hashable, Sendable {
  /// x · U + a; nil where nothing is known of users.
  public let taste: Linear?
  /// x · w + b, or c · w + b.
  public let rest: Linear

  /// Adds a drawn head to a store.
  init<Scalar: NeuralScalar>(
    _ layout: ModalityLayout,
    units: Int,
    in parameters: Parameters<Scalar>,
    using generator: inout SeededGenerator
  ) {
    let users = layout.userDimensions
    taste =
      users == 0
      ? nil
      : Linear(
        inputDimensions: users,
        outputDimensions: units,
        name: "taste",
        in: parameters,
        using: &generator
      )
    rest = Linear(
      inputDimensions: users == 0 ? units : users,
      outputDimensions: 1,
      name: "rest",
      in: parameters,
      using: &generator
    )
  }

  /// The logit of each example, of its features and its content.
  func callAsFunction<Scalar: NeuralScalar>(
    _ input: Variable<Scalar>,
    _ content: Variable<Scalar>
  ) -> Variable<Scalar> {
    guard let taste else { return rest(content) }
    let user = input.columns(0..<taste.inputDimensions)
    let product = (taste(user) * content).rowSums()
    return product / Double(content.columns).squareRoot() + rest(user)
  }
}
