/// A day of the Gregorian calendar.
///
/// The conversion counts days from 1 March of year 0, so that a leap day ends its year.
/// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", 2021.
public struct CalendarDay: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month, from 1 to 12.
  public let month: Int
  /// The day of the month, from 1 to 31.
  public let day: Int

  /// Creates the day that lies a number of days after 1970-01-01.
  public init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Creates a day from its numbers; nil where the calendar has no such day, as 29 February of most
  /// years.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), (1...31).contains(day), abs(year) < 1_000_000 else {
      return nil
    }
    self.init(daysSince1970: CalendarDay.days(year, month, day))
    guard (self.year, self.month, self.day) == (year, month, day) else { return nil }
  }

  /// The days from 1970-01-01 to this one.
  public var daysSince1970: Int { CalendarDay.days(year, month, day) }

  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day as a reader of the language writes it without the year: `12 Dec`, `12月12日`.
  public func short(_ language: Language) -> String {
    switch language {
    case .zh: "\(month)月\(day)日"
    case .en: "\(day) \(CalendarDay.englishMonths[month - 1])"
    }
  }

  private static let englishMonths = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
