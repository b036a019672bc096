/// A moment, with the clock of the place where it happened.
///
/// Two moments are compared by UTC alone; the zone offset only says what the user's clock showed.
public struct Moment: Codable, Hashable, Sendable, Comparable {
  /// Microseconds since 1970-01-01 00:00 UTC.
  public var microseconds: Int64
  /// Seconds that the local clock was ahead of UTC.
  public var zoneOffset: Int

  /// Creates a moment.
  public init(microseconds: Int64, zoneOffset: Int = 0) {
    self.microseconds = microseconds
    self.zoneOffset = zoneOffset
  }

  /// Creates a moment from whole seconds since 1970 UTC.
  ///
  /// What lies further off than the years that ``microseconds`` can count, some 285 000 before and
  /// after, becomes the last of them.
  public init(seconds: Int) {
    let most = 9_000_000_000_000
    self.init(microseconds: Int64(max(-most, min(seconds, most))) * 1_000_000)
  }

  /// Orders moments by UTC.
  public static func < (left: Moment, right: Moment) -> Bool {
    left.microseconds < right.microseconds
  }

  /// The seconds from an earlier moment to this one; 0 where the clock was moved back.
  public func seconds(since earlier: Moment) -> Double {
    max(0, Double(microseconds - earlier.microseconds) / 1_000_000)
  }

  /// Whole days of 24 hours from an earlier moment to this one; 0 where the clock was moved back.
  public func wholeDays(since earlier: Moment) -> Int {
    Int(max(0, microseconds - earlier.microseconds) / Moment.microsecondsPerDay)
  }

  /// The moment a number of days of 24 hours later.
  public func adding(days: Int) -> Moment {
    Moment(
      microseconds: microseconds + Int64(days) * Moment.microsecondsPerDay,
      zoneOffset: zoneOffset
    )
  }

  /// The calendar day on the local clock, counted from 1970-01-01.
  public var localDay: Int {
    let local = microseconds + Int64(zoneOffset) * 1_000_000
    return Int((Double(local) / Double(Moment.microsecondsPerDay)).rounded(.down))
  }

  /// The day and the minute on the local clock: `2026-03-05 21:40`.
  public var dayAndTime: String {
    let day = CalendarDay(daysSince1970: localDay)
    let local = microseconds + Int64(zoneOffset) * 1_000_000
    let minute = Int((local - Int64(localDay) * Moment.microsecondsPerDay) / 60_000_000)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)-\(padded(day.month))-\(padded(day.day)) "
      + "\(padded(minute / 60)):\(padded(minute % 60))"
  }

  /// Microseconds in 24 hours.
  public static let microsecondsPerDay: Int64 = 86_400_000_000
}
