/// How parameters are fitted; the defaults are those of `Documentation/fsrs-6.md`.
public struct FittingOptions: Hashable, Sendable {
  /// Whether a review counts the more, the newer it is: ¼ + ¾·x³, where x runs from 0 for the
  /// oldest to 1.
  public var weighsRecency = false
  /// How many steps are made; more where the log is so large that its batches would not be seen
  /// ``leastEpochs`` times.
  public var steps = 100
  /// How often each review is used at least.
  public var leastEpochs = 4
  /// How many reviews a step uses, but for one memory more or less.
  public var batchSize = 4096
  /// How far a step may go, in standard deviations of a parameter among users.
  public var learningRate = 0.1
  /// Decides the order of the batches.
  public var seed: UInt64 = 1

  /// The defaults.
  public init() {}

  /// How many reviews must count before anything is fitted.
  ///
  /// With fewer, parameters fitted to simulated users predict no better than the published ones.
  public static let leastReviews = 200
  /// Into how many parts the memories are put, each of which is held out once.
  public static let heldOutParts = 5
}
