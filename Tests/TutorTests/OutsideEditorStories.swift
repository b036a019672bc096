import Demos
import Grading
import Memory
import Questions
import Testing
import Tutor
import Wording

/// Texts from the user's own editor and from the clipboard.
@Suite struct OutsideEditorStories {
  @Test func theOutsideEditorsTextTakesThePlaceOfTheAnswer() throws {
    var story = Story()
    story.press(.confirm)
    story.write("old")
    story.press(.externalEditor)
    #expect(story.effects.last == .editExternally("old"))
    story.send(.editorReturned(EditedText(text: "new\r\nlines", file: "a/file")))
    #expect(story.effects.last == .discardEdited("a/file"))
    #expect(try #require(story.drill).answer.text == "new\nlines")
    #expect(story.draft(of: "clipping")?.text == "new\nlines")
    story.send(.editorReturned(EditedText(text: nil, file: "another")))
    #expect(try #require(story.drill).answer.text == "new\nlines")
    #expect(story.effects.last == .discardEdited("another"))
  }

  @Test func ofATextThatIsTooLongWhatFitsIsTakenAndTheFileIsKept() throws {
    var story = Story()
    story.press(.confirm, .externalEditor)
    let long = String(repeating: "字", count: Grader.answerLimit + 5)
    story.send(.editorReturned(EditedText(text: long, file: "/a/file")))
    #expect(try #require(story.drill).answer.graphemes.count == Grader.answerLimit)
    #expect(story.state.notice?.text.en.contains("/a/file") == true)
    #expect(!story.effects.contains(.discardEdited("/a/file")))
    #expect(story.drafts.first?.text.count == Grader.answerLimit)
  }

  @Test func timeInTheOutsideEditorCountsAndSleepDoesNot() throws {
    var story = Story()
    story.press(.confirm)
    story.wait(seconds: 2)
    story.press(.externalEditor)
    story.now.microseconds += 3_600_000_000
    story.send(.editorReturned(EditedText(text: "from outside", seconds: 90)))
    #expect(abs(try #require(story.drill).seconds - 92) < 1)
    story.wait(seconds: 1)
    // The lid is closed for an hour.
    story.now.microseconds += 3_600_000_000
    story.send(.tick)
    #expect(try #require(story.drill).seconds <= 98)
  }

  @Test func ofAPasteThatIsTooLongWhatFitsIsTakenAndTheRestIsSaid() throws {
    var story = Story()
    story.press(.confirm)
    story.send(.edit(.paste(String(repeating: "字", count: Grader.answerLimit + 1))))
    #expect(story.state.notice?.text.en.contains("what did not fit was left out") == true)
    #expect(try #require(story.drill).answer.graphemes.count == Grader.answerLimit)
  }
}
