/// What the user has set.
public struct Settings: Hashable, Sendable {
  /// The probability of recall at which a question falls due.
  public var retention: Double
  /// The day of the interview on the user's calendar, counted from 1970-01-01, or nil.
  public var interviewDay: Int?

  /// Creates settings.
  public init(retention: Double = Settings.usualRetention, interviewDay: Int? = nil) {
    self.retention = retention
    self.interviewDay = interviewDay
  }

  /// The retention where none was set.
  public static let usualRetention = 0.9
}
