/// The one place where the weight of a pair of clicks is computed, for fitting and for explaining.
struct ItemCFWeighting {
  let options: ItemCFOptions
  /// positionDecay^n for n clicks in between.
  let positionPowers: [Double]

  init(options: ItemCFOptions, longestHistory: Int) {
    options.check()
    self.options = options
    var powers = [1.0]
    while powers.count < longestHistory {
      powers.append(powers[powers.count - 1] * options.positionDecay)
    }
    positionPowers = powers
  }

  /// The weight of a user with so many liked items.
  func user(activity: Int) -> Double { options.userWeight(activity: activity) }

  /// The weight of the time between two clicks: 0 outside the session window.
  func time(gap: Int) -> Double {
    if let window = options.sessionWindow, gap.magnitude > UInt(window) { return 0 }
    return options.timeDecay.weight(gap: gap)
  }

  /// The weight of the order: whether the neighbour was clicked after the item.
  func direction(isForward: Bool) -> Double { isForward ? 1 : options.backwardWeight }

  /// The weight of the distance: 1 for two clicks next to each other.
  func position(between: Int) -> Double { positionPowers[between] }
}
