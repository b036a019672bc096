public import Memory

/// What fitting came to.
public struct FittedParameters: Hashable, Sendable {
  /// The parameters to go on with: the fitted ones, or the published ones where those predicted no
  /// worse.
  public let parameters: FSRSParameters
  /// Whether they are the fitted ones.
  public let isFitted: Bool
  /// What the published parameters predict of the reviews that count.
  public let before: RecallMeasure
  /// What fitted parameters do, each review predicted from those that were fitted without its
  /// memory.
  public let after: RecallMeasure
}
