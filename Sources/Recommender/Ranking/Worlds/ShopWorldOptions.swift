/// The effects of a ``ShopWorld``, each of which can be switched off by setting it to 0.
public struct ShopWorldOptions: Hashable, Sendable {
  /// How many users.
  public var users = 500
  /// How many items.
  public var items = 400
  /// How many traits users and items have.
  public var traits = 6
  /// How many items a page shows.
  public var pageLength = 10
  /// How many items each page is chosen from.
  public var candidates = 40
  /// γ: a place p, counted from 1, is looked at with probability p^−γ.
  public var positionBias = 1.0
  /// How strongly pages favour what the user is likely to click, in logits; at 0 they are random.
  public var policyStrength = 1.0
  /// How much taste, the match of traits, moves each stage, in logits a standard deviation.
  public var taste = 1.0
  /// How much an item's looks move the click alone, in logits a standard deviation.
  public var looks = 1.0
  /// How looks and quality go together, in [−1, 1]; below 0 what looks best is worst: clickbait.
  public var looksWithQuality = -0.6
  /// How much quality moves cart and order, in logits a standard deviation.
  public var quality = 1.0
  /// How much price moves cart and order, in logits a standard deviation of ln price, for a user
  /// of mean sensitivity.
  public var price = 0.7
  /// The mood of a user at an impression, in logits a standard deviation, which moves all stages
  /// and is in no feature. Then P(order | click) is not what a click would lead to elsewhere.
  public var hiddenMood = 0.0
  /// The logit of a click on a mean item that was looked at.
  public var clickLogit = -1.2
  /// The logit of a cart after a click.
  public var cartLogit = -2.2
  /// The logit of an order after a cart.
  public var orderLogit = -1.6

  /// Creates the standard shop: of a hundred impressions some 16 are clicked, 4 carted, 2 ordered.
  public init() {}
}
