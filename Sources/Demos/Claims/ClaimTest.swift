/// What must be true of a walkthrough's values.
public enum ClaimTest: Hashable, Sendable {
  /// The left quantity is finite and less than the right one.
  case isBelow(ClaimQuantity, ClaimQuantity)
  /// The left quantity is greater than the right one; an infinity is, NaN is not.
  case isAbove(ClaimQuantity, ClaimQuantity)
  /// The quantity lies between two bounds; NaN does not.
  case isBetween(ClaimQuantity, Double, Double)
  /// The quantity is no finite number.
  case isNotFinite(ClaimQuantity)
  /// The text there is this one.
  case isText(ClaimPlace, String)

  /// The steps that must have been taken.
  public var steps: [String] {
    switch self {
    case .isBelow(let left, let right), .isAbove(let left, let right): left.steps + right.steps
    case .isBetween(let quantity, _, _), .isNotFinite(let quantity): quantity.steps
    case .isText(let place, _): [place.step]
    }
  }
}

/// A number that follows from a walkthrough.
public indirect enum ClaimQuantity: Hashable, Sendable {
  /// A number that is known beforehand, such as a bound.
  case constant(Double)
  /// A number of the walkthrough.
  case value(ClaimPlace)
  /// One number divided by another.
  case ratio(ClaimQuantity, ClaimQuantity)
  /// One number less another.
  case difference(ClaimQuantity, ClaimQuantity)

  /// The steps that the numbers stand in.
  public var steps: [String] {
    switch self {
    case .constant: []
    case .value(let place): [place.step]
    case .ratio(let left, let right), .difference(let left, let right): left.steps + right.steps
    }
  }
}
