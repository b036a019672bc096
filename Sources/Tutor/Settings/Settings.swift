/// What the user has set, besides the language.
public struct Settings: Hashable, Sendable {
  /// The colours, from the next start on.
  public var theme: ThemeChoice
  /// The probability of recall at which a question falls due.
  public var retention: Double
  /// Whether due dates are moved by some days, so that what was learnt together does not come back
  /// at once.
  public var spreads: Bool
  /// The day of the interview on the user's calendar, counted from 1970-01-01, or nil.
  public var interviewDay: Int?

  /// Creates settings.
  public init(
    theme: ThemeChoice = .auto,
    retention: Double = Settings.usualRetention,
    spreads: Bool = true,
    interviewDay: Int? = nil
  ) {
    self.theme = theme
    self.retention = retention
    self.spreads = spreads
    self.interviewDay = interviewDay
  }

  /// The retention where none was set.
  public static let usualRetention = 0.9
  /// What can be set: below, most is forgotten between two reviews; above, reviews multiply.
  public static let retentions = 0.7...0.97
}
