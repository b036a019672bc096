import Testing
import Tutor
import Wording

/// What a clock may do while something is being written, and to the days that home counts.
@Suite struct ClockStories {
  private static let hour: Int64 = 3_600_000_000

  /// Seconds of a drill that is answered, and of an interview under way.
  private static func seconds(of story: Story) -> Double? {
    story.drill?.seconds ?? story.talk?.usedSeconds
  }

  private static func begun(_ isInterview: Bool) -> Story {
    var story = Story()
    if isInterview { story.beginInterview() } else { story.press(.confirm) }
    story.wait(seconds: 10)
    return story
  }

  @Test(arguments: [false, true])
  func aClockThatIsMovedBackTakesNoTimeAway(isInterview: Bool) throws {
    var story = Self.begun(isInterview)
    let before = try #require(Self.seconds(of: story))
    story.now.microseconds -= 30 * Self.hour
    story.send(.tick)
    #expect(Self.seconds(of: story) == before)
    story.wait(seconds: 5)
    #expect(Self.seconds(of: story) == before + 5)
  }

  @Test(arguments: [false, true])
  func aMachineThatSleptCountsFiveSecondsAtMost(isInterview: Bool) throws {
    var story = Self.begun(isInterview)
    let before = try #require(Self.seconds(of: story))
    story.now.microseconds += 8 * Self.hour
    story.send(.tick)
    #expect(Self.seconds(of: story) == before + 5)
  }

  @Test(arguments: [false, true])
  func aFlightAndASummerTimeChangeNoSecond(isInterview: Bool) throws {
    var story = Self.begun(isInterview)
    let before = try #require(Self.seconds(of: story))
    for zone in [3600, 7200, -8 * 3600, 14 * 3600] {
      story.now.zoneOffset = zone
      story.wait(seconds: 1)
    }
    #expect(Self.seconds(of: story) == before + 4)
  }

  @Test func anInterviewDayThatIsPastCountsNoDaysAhead() {
    var story = Story()
    story.answer("Above a threshold it is clipped.", sureness: 2)
    story.press(.back)
    let today = story.now.localDay
    for day in [today - 400, today, today + 1] {
      var settings = Settings()
      settings.interviewDay = day
      story.send(.settings(settings, file: "f"))
      story.send(.tick)
      #expect(story.state.outlook?.daysAhead == max(0, day - today))
      #expect(story.state.outlook?.interviewDay == day)
    }
  }

  @Test func whatIsSkippedComesBackWhenTheUsersOwnClockShowsAnotherDay() {
    var story = Story()
    story.press(.down, .skipToday)
    let skipped = story.state.hidden
    #expect(skipped.count == 1)
    // 22:13 in London: two hours further east it is tomorrow already.
    story.now.zoneOffset = 2 * 3600
    story.send(.tick)
    #expect(story.state.hidden.isEmpty)
    // And back again: the day that was skipped.
    story.now.zoneOffset = 0
    story.send(.tick)
    #expect(story.state.hidden == skipped)
  }

  @Test func whatIsPutAsideIsTakenBackByTheSameKey() throws {
    for action in [Action.skipToday, .setAside] {
      var story = Story()
      let suggested = try #require(story.home?.suggestion?.question)
      story.press(action)
      // Another question is suggested; the mark stays on the one that was put aside.
      #expect(story.home?.suggestion?.question != suggested)
      #expect(story.home.flatMap(story.state.markedQuestion) == suggested)
      story.press(action)
      #expect(story.state.hidden.isEmpty)
      #expect(story.home?.suggestion?.question == suggested)
    }
  }
}
