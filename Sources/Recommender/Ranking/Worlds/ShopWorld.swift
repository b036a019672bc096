public import Neural
import Randomness

/// A made shop: impression → click → cart → order, with every preference known.
///
///     examined(p) = (p + 1)^−γ                       p the place, from 0
///     click = examined · σ(b₁ + t · taste + l · looks)
///     cart  = σ(b₂ + t · taste + q · quality − s · price_u)      given a click
///     order = σ(b₃ + t · taste + q · quality − s · price_u)      given a cart
///
/// taste = u · v / √traits for traits u of the user and v of the item; price_u is the standardised
/// ln price times the user's sensitivity; looks and quality correlate by
/// ``ShopWorldOptions/looksWithQuality``. Pages show what an old ranking favours, so that
/// impressions, and clicks all the more, are not a fair sample of users and items. All of it comes
/// of a seed.
public struct ShopWorld: Hashable, Sendable {
  /// The effects.
  public let options: ShopWorldOptions
  /// `[users, traits]`, standard normal.
  public let userTraits: Matrix<Double>
  /// `[items, traits]`, standard normal.
  public let itemTraits: Matrix<Double>
  /// How much each user minds the price: `[users]`, of mean 1, not negative.
  public let sensitivity: [Double]
  /// ln price, standardised: `[items]`.
  public let price: [Double]
  /// How well each item looks: `[items]`, standard normal.
  public let looks: [Double]
  /// How good each item is: `[items]`, standard normal.
  public let quality: [Double]

  /// Draws users and items. O((users + items) · traits).
  public init(options: ShopWorldOptions = ShopWorldOptions(), seed: UInt64) {
    precondition(
      options.users > 0 && options.traits > 0 && options.pageLength > 0
        && options.pageLength <= options.candidates && options.candidates <= options.items,
      "\(options.items) items, \(options.candidates) candidates and pages of "
        + "\(options.pageLength) do not fit"
    )
    precondition(
      (-1...1).contains(options.looksWithQuality),
      "\(options.looksWithQuality) is no correlation"
    )
    var generator = SeededGenerator(seed: seed).stream(0)
    userTraits = Matrix.traits(options.users, options.traits, using: &generator)
    itemTraits = Matrix.traits(options.items, options.traits, using: &generator)
    sensitivity = (0..<options.users).map { _ in generator.exponential(rate: 1) }
    price = (0..<options.items).map { _ in generator.normal() }
    looks = (0..<options.items).map { _ in generator.normal() }
    let along = options.looksWithQuality
    let rest = (1 - along * along).squareRoot()
    quality = looks.map { along * $0 + rest * generator.normal() }
    self.options = options
  }

  // MARK: What is true

  /// The probability that a place of the page, counted from 0, is looked at.
  public func examination(at position: Int) -> Double {
    Double.exponential(-options.positionBias * Double.logarithm(Double(position + 1)))
  }

  /// How well a user's and an item's traits match: of mean 0 and variance 1 over all pairs.
  public func taste(of user: Int32, for item: Int32) -> Double {
    userTraits.match(user, with: itemTraits, item)
  }

  /// The logit of a stage given the one before it, of a click given that it was looked at.
  public func logit(_ stage: ShopStage, user: Int32, item: Int32) -> Double {
    let taste = options.taste * taste(of: user, for: item)
    let place = Int(item)
    let worth =
      options.quality * quality[place] - options.price * sensitivity[Int(user)] * price[place]
    return switch stage {
    case .click: options.clickLogit + taste + options.looks * looks[place]
    case .cart: options.cartLogit + taste + worth
    case .order: options.orderLogit + taste + worth
    }
  }

  /// The true preference: the probability of a stage given the one before it, in no mood.
  public func probability(_ stage: ShopStage, user: Int32, item: Int32) -> Double {
    Activation.sigmoid(logit(stage, user: user, item: item))
  }
}
