/// Why no parameters were fitted to a log.
public enum FittingError: Error, Hashable, Sendable {
  /// The log has fewer reviews that count than are needed; the published parameters are better
  /// then.
  case tooFewReviews(found: Int, needed: Int)
  /// The caller gave up.
  case givenUp
}
