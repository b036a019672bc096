/// How a run goes on from one state of a streamed step to the next.
public enum Pace: Hashable, Sendable {
  /// It waits, and costs nothing.
  case hold
  /// It computes one state more, then waits.
  case one
  /// It goes on so fast that an eye can follow.
  case watched
  /// It goes on as fast as it can.
  case free
}
