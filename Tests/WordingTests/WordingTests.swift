import Testing
import Wording

@Suite struct NumberFormatTests {
  @Test(arguments: [
    (0.0, 2, "0.00"), (1.005, 1, "1.0"), (-2.5, 0, "-3"), (0.125, 2, "0.13"),
    (999.995, 1, "1000.0"), (1e16, 2, "1.00e16"), (3.1e-8, 4, "3.10e-8"), (.nan, 2, "NaN"),
    (-.infinity, 2, "-Infinity"),
  ]) func fixed(value: Double, digits: Int, expected: String) {
    #expect(NumberFormat.fixed(value, fractionDigits: digits) == expected)
  }

  @Test func scientificCarriesIntoTheExponent() {
    #expect(NumberFormat.scientific(9.999e5) == "1.00e6")
    #expect(NumberFormat.scientific(-2.3e-6) == "-2.30e-6")
    #expect(NumberFormat.scientific(.leastNonzeroMagnitude).hasSuffix("e-324"))
  }

  @Test func clockShowsHoursOnlyWhereThereAreAny() {
    #expect(NumberFormat.clock(seconds: 72.9) == "01:12")
    #expect(NumberFormat.clock(seconds: 3_661) == "01:01:01")
    #expect(NumberFormat.clock(seconds: -5) == "00:00")
    #expect(NumberFormat.clock(seconds: 1e300) == "99:59:59")
  }

  @Test func percentHoldsEveryNumber() {
    #expect(NumberFormat.percent(0.736) == "74%")
    #expect(NumberFormat.percent(-0.005) == "-1%")
    #expect(NumberFormat.percent(0.001) == "0%")
    #expect(NumberFormat.percent(1e17) == "1.00e19%")
    #expect(NumberFormat.percent(-.greatestFiniteMagnitude) == "-Infinity")
    #expect(NumberFormat.percent(.nan) == "NaN")
  }

  @Test(arguments: [
    (0.0, "0%"), (0.0004, "<0.1%"), (-0.003, "0.3%"), (0.0094, "0.9%"), (0.0096, "1%"),
    (-0.254, "25%"), (.nan, "NaN"), (.infinity, "Infinity"),
  ]) func aChangeIsNotToldAsNone(share: Double, expected: String) {
    #expect(NumberFormat.change(share) == expected)
  }

  @Test func nounsAreInThePluralWhereTheyMust() {
    #expect([0, 1, 2].map { $0.counted("run") } == ["0 runs", "1 run", "2 runs"])
    #expect([1, 3].map { $0.counted(one: "is", many: "are") } == ["1 is", "3 are"])
  }

  @Test func secondsMakeAMomentHoweverFarOff() {
    #expect(Moment(seconds: 1_707_568_200).dayAndTime == "2024-02-10 12:30")
    #expect(Moment(seconds: -60).dayAndTime == "1969-12-31 23:59")
    #expect(Moment(seconds: .max) > Moment(seconds: 1_707_568_200))
    #expect(!Moment(seconds: .max).dayAndTime.isEmpty)
    #expect(!Moment(seconds: .min).dayAndTime.isEmpty)
  }
}

@Suite struct MomentTests {
  @Test func calendarAgreesWithKnownDays() {
    #expect(CalendarDay(daysSince1970: 0).short(.en) == "1 Jan")
    #expect(CalendarDay(daysSince1970: 19_782).short(.en) == "29 Feb")
    #expect(CalendarDay(daysSince1970: 19_783).short(.zh) == "3月1日")
    #expect(CalendarDay(daysSince1970: 20_780).year == 2026)
    #expect(CalendarDay(daysSince1970: -1).year == 1969)
  }

  @Test func localDayFollowsTheZone() {
    let beforeMidnight = Moment(microseconds: 86_399_000_000, zoneOffset: 0)
    #expect(beforeMidnight.localDay == 0)
    #expect(Moment(microseconds: 86_399_000_000, zoneOffset: 3600).localDay == 1)
    #expect(Moment(microseconds: 1_000_000, zoneOffset: -3600).localDay == -1)
  }

  @Test func aClockMovedBackNeverCountsNegative() {
    let later = Moment(microseconds: 5_000_000)
    let earlier = Moment(microseconds: 1_000_000)
    #expect(earlier.seconds(since: later) == 0)
    #expect(earlier.wholeDays(since: later) == 0)
    #expect(later.adding(days: 2).wholeDays(since: later) == 2)
  }
}
