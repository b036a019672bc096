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
    Double(microsecondsSince(earlier)) / 1_000_000
  }

  /// Whole days of 24 hours from an earlier moment to this one; 0 where the clock was moved back.
  public func wholeDays(since earlier: Moment) -> Int {
    Int(microsecondsSince(earlier) / Moment.microsecondsPerDay)
  }

  /// The microseconds from an earlier moment to this one, from 0 to the most that can be counted.
  private func microsecondsSince(_ earlier: Moment) -> Int64 {
    let (difference, overflows) = microseconds.subtractingReportingOverflow(earlier.microseconds)
    guard !overflows else { return earlier.microseconds < microseconds ? .max : 0 }
    return max(0, difference)
  }

  /// The moment a number of days of 24 hours later, or the last that can be counted.
  public func adding(days: Int) -> Moment {
    let (span, isLong) = Int64(days).multipliedReportingOverflow(by: Moment.microsecondsPerDay)
    let (sum, isFar) = microseconds.addingReportingOverflow(span)
    let last: Int64 = days < 0 ? .min : .max
    return Moment(microseconds: isLong || isFar ? last : sum, zoneOffset: zoneOffset)
  }

  /// The calendar day on the local clock, counted from 1970-01-01.
  public var localDay: Int {
    let day = Moment.microsecondsPerDay
    let local = localMicroseconds
    return Int(local >= 0 ? local / day : -((-(local + 1)) / day) - 1)
  }

  /// What the local clock counts since 1970-01-01 00:00, held to what can be counted.
  private var localMicroseconds: Int64 {
    let (ahead, isLong) = Int64(zoneOffset).multipliedReportingOverflow(by: 1_000_000)
    let (sum, isFar) = microseconds.addingReportingOverflow(ahead)
    return isLong || isFar ? (zoneOffset < 0 ? .min : .max) : sum
  }

  /// The day and the minute on the local clock: `2026-03-05 21:40`.
  public var dayAndTime: String {
    let day = CalendarDay(daysSince1970: localDay)
    let perDay = Moment.microsecondsPerDay
    let minute = Int(((localMicroseconds % perDay + perDay) % perDay) / 60_000_000)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)-\(padded(day.month))-\(padded(day.day)) "
      + "\(padded(minute / 60)):\(padded(minute % 60))"
  }

  /// Microseconds in 24 hours.
  public static let microsecondsPerDay: Int64 = 86_400_000_000
}
