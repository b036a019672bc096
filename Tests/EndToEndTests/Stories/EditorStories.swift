import Foundation
import Testing

extension InTerminal {
  /// Writing an answer: bytes, pastes, moves, and the user's own editor.
  @Suite struct EditorStories {
    @Test func aCharacterSplitAcrossReadsArrivesWhole() throws {
      let viva = try VivaInTerminal.answering()
      // Three bytes, two bytes and one, four bytes and none: 流, é, 🎬, with waits as on a slow
      // line.
      let reads: [[UInt8]] = [
        [0xE6], [0xB5], [0x81], [0xC3], [0xA9, 0x78], [0xF0, 0x9F], [0x8E, 0xAC],
      ]
      for bytes in reads {
        try viva.bytes(bytes)
        usleep(120_000)
      }
      try viva.expect("┃ 流éx🎬", "4 characters")
    }

    @Test func anArrowSplitAcrossReadsIsAnArrow() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("ac")
      // Ctrl-Left, CSI 1;5D, in two reads.
      try viva.bytes([0x1B, 0x5B, 0x31])
      usleep(120_000)
      try viva.bytes([0x3B, 0x35, 0x44])
      try viva.type("b")
      try viva.expect("┃ bac", "3 characters")
    }

    @Test func endOfAWrappedChineseRowStandsBehindItsLastCharacter() throws {
      let viva = try VivaInTerminal.answering()
      try viva.paste(String(repeating: "流浪地球", count: 20))
      try viva.expect("80 characters")
      try viva.press("C-a")
      try viva.expect({ try viva.cursor()?.column == 5 }, "not at the start")
      let start = try #require(try viva.cursor())
      try viva.press("End")
      // 36 characters of two cells stand in a row.
      try viva.expect({ try viva.cursor()?.column == 5 + 70 }, "the end is elsewhere")
      #expect(try viva.cursor()?.row == start.row)
      try viva.press("Right")
      try viva.expect({ try viva.cursor()?.row == start.row + 1 }, "it did not go on")
    }

    @Test func aPasteIsUndoneApartFromTheTypingBeforeIt() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("typed")
      try viva.paste(" and pasted")
      try viva.expect("┃ typed and pasted")
      try viva.press("C-_")
      try viva.expect("5 characters", "┃ typed")
    }

    @Test func aPasteOfSeveralLinesKeepsThem() throws {
      let viva = try VivaInTerminal.answering()
      try viva.paste("first line\n第二行：同一个 session\n\nfourth\tline")
      try viva.expect("saved")
      let rows = try viva.screen().split(separator: "\n").filter { $0.contains("┃") }
      #expect(rows.count >= 4)
      #expect(rows[0].contains("first line"))
      #expect(rows[1].contains("第二行：同一个 session"))
      #expect(rows[3].contains("fourth"))
      // What is pasted is text, not commands: no paste hands an answer in.
      try viva.paste("\u{4}xyz")
      try viva.expect("linexyz", "Ctrl-D done")
    }

    @Test func theCursorStandsWhereTheNextLetterGoes() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("流浪地球")
      try viva.expect("4 characters")
      let end = try #require(try viva.cursor())
      try viva.press("Left", "Left")
      try viva.expect({ try viva.cursor()?.column == end.column - 4 }, "the cursor did not move")
      #expect(try viva.cursor()?.row == end.row)
      try viva.type("a")
      try viva.expect("流浪a地球")
    }

    @Test func killYankUndoRedoAndWordMoves() throws {
      let viva = try VivaInTerminal.answering()
      try viva.type("one two three")
      try viva.press("C-w")
      try viva.expect("8 characters")
      try viva.press("C-a", "C-y")
      try viva.expect("┃ threeone two")
      try viva.press("C-_")
      try viva.expect("8 characters")
      try viva.press("C-r")
      try viva.expect("┃ threeone two")
      try viva.press("C-e", "M-b")
      try viva.type("and ")
      try viva.expect("┃ threeone and two")
      try viva.press("Home", "C-k")
      try viva.expect("Write what you remember")
    }

    @Test func theUsersOwnEditorTakesTheTextAndGivesItBack() throws {
      let viva = try VivaInTerminal.answering(
        withEditor: """
          cp "$1" "$VIVA_HOME/seen"
          stty -a >"$VIVA_HOME/settings"
          printf 'written outside\\n在外面写的\\n' >"$1"
          """
      )
      try viva.type("written inside")
      try viva.press("C-o")
      try viva.expect("written outside", "在外面写的", "21 characters")
      #expect(try viva.home.text("seen") == "written inside\n")
      #expect(try viva.home.text("settings").contains(" icanon"), "the editor got a raw terminal")
      try viva.type("!")
      try viva.expect("在外面写的!")
    }

    @Test func anEditorThatFailsAfterSavingLosesNothing() throws {
      let viva = try VivaInTerminal.answering(
        withEditor: "printf 'saved before the end\\n' >\"$1\"\nexit 7"
      )
      try viva.type("written inside")
      try viva.press("C-o")
      try viva.expect("saved before the end", "ended with status 7")
    }

    @Test func aTextFromOutsideThatIsTooLongIsCutAndItsFileKept() throws {
      let viva = try VivaInTerminal.answering(
        withEditor: "head -c 20010 /dev/zero | tr '\\0' x >\"$1\""
      )
      try viva.press("C-o")
      try viva.expect("There is room for 20000 characters", "answer.md")
      let home = viva.home
      let folders = try FileManager.default.contentsOfDirectory(atPath: home.url.path)
      let kept = try #require(folders.first { $0.hasPrefix("viva-editor-") })
      #expect(try home.text("\(kept)/answer.md").count == 20_010)
    }

    @Test func anEditorThatFailsLeavesTheText() throws {
      let viva = try VivaInTerminal.answering(environment: ["EDITOR": "false"])
      try viva.type("still here")
      try viva.press("C-o")
      try viva.expect("still here", "$EDITOR")
    }
  }
}
