import Screen
import Tutor
import Wording

/// The interviewer's words, and what the user says.
enum InterviewTalkView {
  static func draw(
    _ talk: InterviewTalk,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    drawHead(talk, state, page, on: &canvas)
    guard talk.isWriting else { return }
    let plan = Plan(talk, state, page)
    plan.drawPast(on: &canvas)
    plan.drawVoice(on: &canvas)
    WritingView.draw(talk.editor, plan.written, page, in: plan.editor, on: &canvas)
    if talk.editor.isBlank {
      WritingView.drawInvitation(
        [
          talk.isReplying ? InterviewPhrase.replyHere : InterviewPhrase.writeHere,
          InterviewPhrase.writeHereBriefly,
        ],
        state.language,
        page,
        in: plan.editor,
        on: &canvas
      )
    }
    drawFoot(talk, state, page, in: plan.foot, on: &canvas)
  }

  /// Draws where the interview is, and what time is left.
  static func drawHead(
    _ talk: InterviewTalk,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    let language = state.language
    let count = talk.plan.questions.count
    let number = InterviewPhrase.question(
      min(talk.place + 1, count),
      of: count,
      followUp: talk.followUp
    )[language]
    let left = InterviewPhrase.timeLeft(talk.secondsLeft)[language]
    let dot = " \(page.drawing.glyphs.separator) "
    page.drawHead(
      [
        (InterviewPhrase.interview[language] + dot + number, [left]), (number, [left]),
      ],
      state,
      on: &canvas
    )
  }

  /// What the interviewer says of the time, else how long the text is and whether it is saved.
  private static func drawFoot(
    _ talk: InterviewTalk,
    _ state: State,
    _ page: Page,
    in foot: Rect,
    on canvas: inout Canvas
  ) {
    guard !foot.isEmpty else { return }
    let language = state.language
    var row = 0
    if !talk.editor.isBlank, foot.rows > 1 || !(talk.isTimeUp || talk.isShareUp) {
      WritingView.drawStatus(
        of: talk.editor,
        isSaved: talk.isSaved,
        isPutOff: talk.isSavingPutOff,
        state,
        page,
        in: foot,
        on: &canvas
      )
      row = min(foot.rows - 1, 2)
    }
    guard talk.isTimeUp || talk.isShareUp else { return }
    let glyphs = page.drawing.glyphs
    let said = talk.isTimeUp ? InterviewPhrase.timeIsUp : InterviewPhrase.shareIsUp
    canvas.fit(
      glyphs.openingQuote + said[language] + glyphs.closingQuote,
      at: foot.at(row),
      columns: foot.columns,
      role: .voice
    )
  }
}
