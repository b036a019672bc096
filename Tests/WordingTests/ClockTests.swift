import Testing
import Wording

/// What a clock may do: go back, jump with the zone or the season, and meet 29 February.
@Suite struct ClockTests {
  private static let day: Int64 = 86_400_000_000

  @Test func aDayIsTwentyFourHoursWhateverTheLocalClockShows() {
    // Berlin, 28 March 2026 20:00 to the next evening at 20:00: 23 hours.
    let evening = Moment(microseconds: 1_774_724_400_000_000, zoneOffset: 3600)
    let short = Moment(microseconds: evening.microseconds + 23 * Self.day / 24, zoneOffset: 7200)
    #expect(evening.dayAndTime == "2026-03-28 20:00")
    #expect(short.dayAndTime == "2026-03-29 20:00")
    #expect(short.wholeDays(since: evening) == 0)
    #expect(short.localDay - evening.localDay == 1)
    // And in autumn: 25 hours.
    let long = Moment(microseconds: short.microseconds + 25 * Self.day / 24, zoneOffset: 3600)
    #expect(long.wholeDays(since: short) == 1)
  }

  @Test func aFlightChangesTheDayAndNotTheDistance() {
    // Midday in Shanghai is still the evening before in San Francisco.
    let shanghai = Moment(microseconds: 1_772_337_600_000_000, zoneOffset: 8 * 3600)
    var home = shanghai
    home.zoneOffset = -8 * 3600
    #expect(shanghai.dayAndTime == "2026-03-01 12:00")
    #expect(home.dayAndTime == "2026-02-28 20:00")
    #expect(home.localDay == shanghai.localDay - 1)
    #expect(home.wholeDays(since: shanghai) == 0 && home.seconds(since: shanghai) == 0)
  }

  @Test func aLeapDayIsADay() {
    let before = Moment(seconds: 1_709_121_600)
    #expect(before.dayAndTime == "2024-02-28 12:00")
    #expect(before.adding(days: 1).dayAndTime == "2024-02-29 12:00")
    #expect(before.adding(days: 2).dayAndTime == "2024-03-01 12:00")
    #expect(before.adding(days: 366).dayAndTime == "2025-02-28 12:00")
    #expect(CalendarDay(year: 2024, month: 2, day: 29)?.daysSince1970 == before.localDay + 1)
    #expect(CalendarDay(year: 2100, month: 2, day: 29) == nil)
    #expect(CalendarDay(year: 2026, month: 4, day: 31) == nil)
    #expect(CalendarDay(year: 2026, month: 13, day: 1) == nil)
  }

  @Test func everyDayOfEightHundredYearsComesBackFromItsNumbers() {
    for days in -146_097...146_097 {
      let day = CalendarDay(daysSince1970: days)
      #expect(day.daysSince1970 == days)
      #expect(CalendarDay(year: day.year, month: day.month, day: day.day) == day)
    }
  }

  @Test func aClockThatWasMovedBackCountsNothingNegative() {
    let now = Moment(seconds: 1_772_337_600)
    for seconds in [1, 86_400, 1_772_337_600, 4_000_000_000] {
      let earlier = Moment(seconds: 1_772_337_600 - seconds)
      #expect(earlier.wholeDays(since: now) == 0)
      #expect(earlier.seconds(since: now) == 0)
    }
  }

  @Test func noMomentThatCanBeWrittenTraps() {
    let numbers: [Int64] = [.min, .min + 1, -Self.day, -1, 0, 1, Self.day, .max - 1, .max]
    let zones = [Int.min, -86_400, 0, 50_400, Int.max]
    let moments = numbers.flatMap { number in
      zones.map { Moment(microseconds: number, zoneOffset: $0) }
    }
    for one in moments {
      #expect(!one.dayAndTime.isEmpty && !one.iso8601.isEmpty)
      for days in [Int.min, -1, 0, 36_500, Int.max] {
        let moved = one.adding(days: days)
        #expect(days >= 0 ? moved >= one : moved <= one)
      }
      for other in moments {
        #expect(one.wholeDays(since: other) >= 0)
        #expect(one.seconds(since: other) >= 0)
        #expect(one <= other || one.seconds(since: other) > 0)
      }
    }
  }
}
