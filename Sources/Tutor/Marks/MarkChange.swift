/// What the user does to the marks on a question.
public enum MarkChange: Hashable, Sendable {
  /// It is starred.
  case star
  /// It is no longer.
  case unstar
  /// It is not asked until it is resumed.
  case suspend
  /// It is asked again, also where it was skipped.
  case resume
  /// It is not asked today.
  case skip
}
