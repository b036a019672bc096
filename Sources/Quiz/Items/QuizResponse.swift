/// What the user answered.
public enum QuizResponse: Hashable, Sendable {
  /// Words.
  case words(String)
  /// One of the options, by its place from 0.
  case picked(Int)
  /// A claim was called true or false, and why.
  case called(Bool, because: String)
  /// The piece in each place.
  case arranged([Int])
}
