/// A cover that was shown to a user, with what came of it; a log has what follows a click only
/// where there was one.
public struct VideoImpression: Hashable, Sendable {
  /// Who saw it.
  public var user: Int32
  /// Which video.
  public var video: Int32
  /// Whether it was clicked.
  public var isClicked: Bool
  /// How long it is watched once clicked, in seconds.
  public var seconds: Double
  /// Whether it is then watched to its end.
  public var isCompleted: Bool
  /// Whether it is left within the first seconds.
  public var isSkipped: Bool
  /// Whether it is liked.
  public var isLiked: Bool
  /// Whether its author is followed.
  public var isFollowed: Bool
  /// Whether it is shared.
  public var isShared: Bool
}
