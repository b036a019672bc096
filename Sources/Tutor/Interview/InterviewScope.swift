public import Questions

/// What a mock interview is about.
public enum InterviewScope: Hashable, Sendable {
  /// The round of a real interview: see ``RealInterview``.
  case real
  /// Questions of some topics.
  case topics([TopicID])
}
