/// A user and a video of a ``ModalityWorld``.
public struct ModalityPair: Hashable, Sendable {
  /// Who.
  public var user: Int32
  /// Which video.
  public var video: Int32

  /// Creates a pair.
  public init(user: Int32, video: Int32) {
    self.user = user
    self.video = video
  }
}
