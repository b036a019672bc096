/// The effects of a ``ModalityWorld``.
public struct ModalityWorldOptions: Hashable, Sendable {
  /// How many users.
  public var users = 300
  /// How many videos.
  public var videos = 1200
  /// How many traits each modality's content has.
  public var traits = 4
  /// w: the part of the preference's variance that each of ``Modality/allCases`` carries; their sum
  /// is 1.
  public var parts = [0.25, 0.5, 0.25]
  /// ρ: how truly each modality repeats what the others carry, a correlation in [0, 1].
  public var echo = 0.8
  /// s: the standard deviation of the preference, in logits.
  public var strength = 2.5
  /// b: the logit of a like at a mean preference.
  public var logit = -0.5

  /// Creates a world in which the frames carry half of the preference.
  public init() {}
}
