/// What was answered on one day of the user's calendar, at one degree of sureness.
public struct StudyDay: Hashable, Sendable {
  /// The day on the user's clock, counted from 1970-01-01.
  public var day: Int
  /// How sure the user was, or nil where that was not said.
  public var sureness: Sureness?
  /// How many answers were given.
  public var answers: Int
  /// The sum of their scores, each from 0 to 1.
  public var scores: Double
  /// The sum of the seconds spent on them.
  public var seconds: Double

  /// Creates the sums of a day.
  public init(day: Int, sureness: Sureness?, answers: Int, scores: Double, seconds: Double) {
    self.day = day
    self.sureness = sureness
    self.answers = answers
    self.scores = scores
    self.seconds = seconds
  }
}
