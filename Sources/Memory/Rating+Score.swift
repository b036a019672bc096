extension Rating {
  /// The rating that a score earns.
  ///
  /// | score | rating |
  /// | --- | --- |
  /// | below .40 | again |
  /// | from .40 | hard |
  /// | from .65 | good |
  /// | from .90 | easy |
  ///
  /// The bounds follow what an interviewer would say: less than two fifths of the weight is no
  /// answer, two thirds carry the round, and what is nearly whole needs no early return. A guess
  /// that happened to be whole is good and not easy: it may not come back next time.
  ///
  /// - Parameters:
  ///   - score: From 0 to 1; what is not a number counts as 0.
  ///   - guessed: Whether the user said, before the score, that the answer was a guess.
  public init(score: Double, guessed: Bool = false) {
    let earned: Rating =
      switch score {
      case Rating.easyScore...: .easy
      case Rating.goodScore...: .good
      case Rating.hardScore...: .hard
      default: .again
      }
    self = guessed ? min(earned, .good) : earned
  }

  /// The lowest score that is rated hard.
  public static let hardScore = 0.40
  /// The lowest score that is rated good.
  public static let goodScore = 0.65
  /// The lowest score that is rated easy.
  public static let easyScore = 0.90
}
