import Questions
import Testing
import Tutor
import Wording

/// The file of settings, the screen, and marks on questions.
@Suite struct SettingsTests {
  @Test func aFileIsReadAndWhatItCannotSayIsNamedByItsLine() {
    let text = SettingsText(
      """
      # mine
      language: "zh"
      retention: 0.85   # more
      interview: 2026-12-12

      theme: plain
      """
    )
    #expect(text.problems.isEmpty)
    #expect(text.language == .zh)
    #expect(text.settings.retention == 0.85 && text.settings.theme == .plain)
    #expect(
      text.settings.interviewDay == CalendarDay(year: 2026, month: 12, day: 12)?.daysSince1970
    )
    let bad = SettingsText("retention: 1.2\nlangauge: en\nwhat\ninterview: 2026-02-30\ntheme: dark")
    #expect(bad.settings == Settings() && bad.language == nil)
    #expect(bad.problems.count == 5)
    #expect(bad.problems[0].en.contains("Line 1") && bad.problems[0].en.contains("0.70 to 0.97"))
    #expect(bad.problems[1].en.contains("did you mean \"language\"?"))
    #expect(bad.problems[2].zh.contains("第 3 行"))
    #expect(bad.problems[3].en.contains("2026-12-12"))
    #expect(bad.problem?.en == bad.problems[0].en + " 4 more lines are wrong.")
    #expect(bad.problem?.zh == bad.problems[0].zh + "另有 4 行也有问题。")
    #expect(SettingsText("what").problem == SettingsText("what").problems[0])
    #expect(SettingsText("").settings == Settings() && SettingsText("").problem == nil)
    #expect(SettingsText.unreadable("f").problem?.en.contains("no UTF-8 text") == true)
  }

  @Test func writingKeepsRemarksAndWhatMeansNothing() {
    let old = "# mine\nretention: 0.85\nodd: 1\ninterview: 2026-12-12\n"
    var settings = SettingsText(old).settings
    settings.retention = 0.92
    settings.interviewDay = nil
    let new = SettingsText.text(old, language: .en, settings: settings)
    #expect(new == "# mine\nretention: 0.92\nodd: 1\nlanguage: en\ntheme: auto\nspread: on\n")
    let read = SettingsText(new)
    #expect(read.settings == settings && read.language == .en)
    #expect(SettingsText.text(new, language: .en, settings: settings) == new)
  }

  @Test func theScreenTurnsEachSettingWithinItsRange() {
    var story = Story()
    story.send(.settings(Settings(), file: "f"))
    story.press(.settings, .right)
    #expect(story.state.language == .zh)
    #expect(story.effects.suffix(2) == [.storeLanguage, .storeSettings])
    story.press(.down, .right)
    #expect(story.state.settings.theme == .basic)
    story.press(.left, .left)
    #expect(story.state.settings.theme == .plain)
    story.press(.down)
    for _ in 0..<40 { story.press(.right) }
    #expect(story.state.settings.retention == 0.97)
    for _ in 0..<40 { story.press(.left) }
    #expect(story.state.settings.retention == 0.7)
    story.press(.resetDials)
    #expect(story.state.settings.retention == 0.9)
    story.press(.down, .down, .right)
    let today = story.now.localDay
    #expect(story.state.settings.interviewDay == today + 14)
    story.press(.pageDown, .left)
    #expect(story.state.settings.interviewDay == today + 20)
    for _ in 0..<9 { story.press(.pageUp) }
    #expect(story.state.settings.interviewDay == today, "no interview lies in the past")
    #expect(story.effects.last == .storeSettings)
    story.press(.resetDials, .back)
    #expect(story.state.settings.interviewDay == nil && story.state.layers.count == 1)
    #expect(story.effects.last == .reschedule)
  }

  @Test func whatIsSkippedOrSuspendedIsPassedOverAndStarredComesFirst() throws {
    var story = Story()
    #expect(try #require(story.home).suggestion?.question == "clipping")
    story.press(.first, .setAside)
    #expect(story.state.isSuspended("clipping"))
    #expect(try #require(story.home).suggestion?.question == "session")
    story.press(.first, .skipToday)
    #expect(try #require(story.home).suggestion == nil, "nothing is left for today")
    story.now = story.now.adding(days: 1)
    story.send(.tick)
    #expect(try #require(story.home).suggestion?.question == "session")
    // Its own key, or the other one, asks it again.
    story.send(.select(1))
    story.press(.setAside)
    #expect(!story.state.isHidden("clipping"))
    story.send(.select(3))
    story.press(.star)
    #expect(try #require(story.home).suggestion?.question == "session", "starred comes first")
    story.press(.star)
    #expect(try #require(story.home).suggestion?.question == "clipping")
    #expect(story.records.count == 5)
  }
}
