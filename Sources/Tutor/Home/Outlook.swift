/// What home says of the coming days.
public struct Outlook: Hashable, Sendable {
  /// What falls due when.
  public let forecast: DueForecast
  /// How much of all questions would come to mind.
  public let readiness: Readiness
  /// How many days ahead its later shares are told.
  public let daysAhead: Int
  /// The day of the interview, counted from 1970-01-01, or nil where none is set.
  public let interviewDay: Int?
  /// The days in a row.
  public let streak: Streak
}
