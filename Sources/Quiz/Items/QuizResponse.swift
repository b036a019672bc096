/// What the user answered.
public enum QuizResponse: Hashable, Sendable {
  /// Words.
  case words(String)
  /// One of the options, by its place from 0.
  case picked(Int)
}
