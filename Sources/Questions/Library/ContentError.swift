/// Why a question could not be opened.
public enum ContentError: Error, Hashable, Sendable {
  /// No pack has a question of that name; the nearest known one may have been meant.
  case unknownQuestion(QuestionID, nearest: QuestionID?)
  /// The question's file was changed or lost since the start, and cannot be used as it is.
  case unreadable([ContentProblem])
}
