import Foundation
import Testing

extension InTerminal {
  /// What is set holds at the next start, and stands in a file that may be edited.
  @Suite struct SettingsStories {
    @Test func settingsAreKeptInAFileAndHoldAtTheNextStart() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("o")
      try viva.expect("Settings", "Retention", "90%", "not set", "settings.yaml")
      try viva.press("Down", "Down", "Right", "Right")
      try viva.expect("92%")
      try viva.press("Down", "Right")
      try viva.expect("◂ off ▸")
      try viva.press("Down", "Right")
      try viva.expect("in 14 days")
      try viva.press("Escape")
      try viva.expect("Next", "ready")
      try viva.press("q")
      try viva.expectLeft()
      let text = try viva.home.text("settings.yaml")
      #expect(text.contains("retention: 0.92\n") && text.contains("language: en\n"))
      #expect(text.contains("\nspread: off\n") && text.contains("\ninterview: 20"))

      try viva.home.write(
        text.replacing("language: en", with: "language: zh").replacing("0.92", with: "2"),
        to: "settings.yaml"
      )
      let again = try VivaInTerminal(home: viva.home)
      try again.expect("接下来", "retention 不能是“2”")
      try again.press("L")
      try again.expect("Next")
      try again.press("q")
      try again.expectLeft()
      #expect(try viva.home.text("settings.yaml").contains("language: en\n"))
    }

    @Test func aFileThatIsNoTextIsNamedAndLeftAsItIs() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("q")
      try viva.expectLeft()
      let file = viva.home.url.appending(path: "settings.yaml")
      let garbage = Data([0x00, 0xff, 0xfe, 0x0a, 0x80])
      try garbage.write(to: file)
      let again = try VivaInTerminal(home: viva.home)
      try again.expect("no UTF-8 text")
      try again.press("o", "Down", "Down", "Right")
      try again.expect("91%", "no UTF-8 text")
      try again.press("C-c")
      try again.expectLeft()
      #expect(try Data(contentsOf: file) == garbage)
    }

    @Test func aSuspendedQuestionIsPassedOverAtTheNextStartToo() throws {
      let viva = try VivaInTerminal.atHome()
      try viva.press("x")
      try viva.expect("Suspended:", "off")
      try viva.expectGone(VivaInTerminal.firstQuestion.english)
      try viva.press("q")
      try viva.expectLeft()
      let again = try VivaInTerminal(home: viva.home)
      try again.expect("Next", "off")
      #expect(try !again.screen().contains(VivaInTerminal.firstQuestion.english))
    }
  }
}
