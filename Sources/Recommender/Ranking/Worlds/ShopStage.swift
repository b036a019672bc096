/// A stage of the funnel from an impression to an order.
public enum ShopStage: String, Hashable, Sendable, CaseIterable {
  /// The item was clicked.
  case click
  /// It was put into the cart, after a click.
  case cart
  /// It was ordered, from the cart.
  case order
}
