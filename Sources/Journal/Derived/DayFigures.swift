extension Journal {
  /// What was answered, questions or quiz items, on one day of the user's calendar, at one degree
  /// of sureness.
  public struct DayFigures: Hashable, Sendable {
    /// The day on the user's clock, counted from 1970-01-01.
    public var day: Int
    /// How sure the user was, from 1 (guessing) to 4 (certain), or nil where that was not said.
    public var sureness: Int?
    /// How many answers were given.
    public var answers: Int
    /// The sum of their scores, each from 0 to 1.
    public var scores: Double
    /// The sum of the seconds spent on them.
    public var seconds: Double
  }
}
