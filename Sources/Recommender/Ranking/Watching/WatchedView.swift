/// What came of a cover that was shown: the part of an impression that objectives are made of.
public struct WatchedView: Hashable, Sendable {
  /// Whether it was clicked, or played by itself.
  public var isClicked: Bool
  /// How long it was watched, in seconds; of no meaning without a click.
  public var seconds: Double
  /// How long the video is, in seconds.
  public var duration: Double
  /// Whether it was watched to its end.
  public var isCompleted: Bool
  /// Whether it was left within the first seconds.
  public var isSkipped: Bool

  /// Creates a view.
  public init(
    isClicked: Bool,
    seconds: Double,
    duration: Double,
    isCompleted: Bool,
    isSkipped: Bool
  ) {
    self.isClicked = isClicked
    self.seconds = seconds
    self.duration = duration
    self.isCompleted = isCompleted
    self.isSkipped = isSkipped
  }
}
