/// Why a mock interview ended.
public enum InterviewEnding: Hashable, Sendable {
  /// Everything was asked.
  case finished
  /// Its time was over.
  case timeIsUp
  /// The user ended it.
  case stopped
}
