import Screen
import Tutor
import Wording

/// An interview whose clock stands: go on, end it, or leave it for later.
enum InterviewPauseView {
  static func draw(
    _ pause: InterviewTalk.Pause,
    _ talk: InterviewTalk,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    let language = state.language
    InterviewTalkView.drawHead(talk, state, page, on: &canvas)
    let hasText = !talk.editor.isBlank
    var document = Document()
    document.add(StyledText(InterviewPhrase.paused[language], .voice, strong: true))
    document.space()
    for choice in InterviewTalk.Pause.allCases {
      let isMarked = choice == pause
      document.add(
        StyledText(
          "\(choice.rawValue) \(InterviewPhrase.pause(choice, hasText: hasText)[language])",
          isMarked ? .focus : .text,
          strong: isMarked
        ),
        marker: StyledText(isMarked ? page.drawing.glyphs.focus : "", .accent, strong: true),
        indent: 2
      )
    }
    Reading(document, in: page.body, scroll: 0, drawing: page.drawing).draw(on: &canvas)
  }
}
