/// An item that was shown to a user, with what came of it and what would have come.
public struct ShopImpression: Hashable, Sendable {
  /// Who saw the page.
  public var user: Int32
  /// Which item.
  public var item: Int32
  /// Where on the page, from 0.
  public var position: Int
  /// Whether it was clicked: looked at, and found attractive.
  public var isClicked: Bool
  /// Whether it would go into the cart once clicked; drawn for every impression, as no log has it.
  public var wouldCart: Bool
  /// Whether it would be ordered once in the cart.
  public var wouldOrder: Bool

  /// Whether a stage was reached, as a log has it.
  public func reached(_ stage: ShopStage) -> Bool {
    switch stage {
    case .click: isClicked
    case .cart: isClicked && wouldCart
    case .order: isClicked && wouldCart && wouldOrder
    }
  }

  /// Whether the stage follows for one who reached the one before it, reached or not.
  public func follows(_ stage: ShopStage) -> Bool {
    switch stage {
    case .click: isClicked
    case .cart: wouldCart
    case .order: wouldOrder
    }
  }

  /// Whether the stage before it was reached; before a click there is none.
  public func couldReach(_ stage: ShopStage) -> Bool {
    switch stage {
    case .click: true
    case .cart: reached(.click)
    case .order: reached(.cart)
    }
  }
}
