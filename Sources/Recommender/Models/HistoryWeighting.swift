/// How much each item of a user's history speaks when something is recommended.
///
/// With entries counted back from the newest (position 0): `weight = timeDecay(newest.time −
/// entry.time) · positionDecay^position`. The newest entry weighs most: 1, or e in the competition
/// form. "Now" is the newest entry, so that a model needs no clock.
public struct HistoryWeighting: Hashable, Sendable {
  /// How a click loses weight with its age.
  public var timeDecay: TimeDecay
  /// What one place further back multiplies the weight by, in [0, 1].
  public var positionDecay: Double

  /// Creates a weighting; without arguments, all entries weigh 1.
  public init(timeDecay: TimeDecay = .none, positionDecay: Double = 1) {
    self.timeDecay = timeDecay
    self.positionDecay = positionDecay
  }

  /// The weight of each entry, in the history's order: `[entries]`.
  ///
  /// An entry with a value of 0 or below weighs 0 and takes no position.
  ///
  /// - Precondition: the position decay is in [0, 1]; for the time decay see ``TimeDecay``.
  public func weights(of history: History) -> [Double] {
    precondition((0...1).contains(positionDecay), "a position decay of \(positionDecay)")
    var weights = Array(repeating: 0.0, count: history.count)
    guard let newest = history.last(where: { $0.value > 0 })?.time else { return weights }
    var position = 1.0
    for place in history.indices.reversed() where history[place].value > 0 {
      weights[place] = timeDecay.weight(gap: newest - history[place].time) * position
      position *= positionDecay
    }
    return weights
  }
}
