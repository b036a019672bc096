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
    plan.drawVoice(on: &canvas)
    drawWords(talk, plan, on: &canvas)
    if talk.editor.isBlank {
      drawInvitation(state.language, page, in: plan.editor, on: &canvas)
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
    let number = InterviewPhrase.question(min(talk.place + 1, count), of: count)[language]
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

  private static func drawWords(_ talk: InterviewTalk, _ plan: Plan, on canvas: inout Canvas) {
    let window = canvas.editor(
      plan.written,
      insertion: talk.editor.cursor,
      isRowEnd: talk.editor.isAtRowEnd,
      in: plan.editor
    )
    for row in 0..<plan.editor.rows {
      canvas.put(
        plan.page.drawing.glyphs.caretBar,
        at: Position(row: plan.editor.row + row, column: plan.editor.column - 2),
        role: .accent
      )
    }
    canvas.scrollIndicator(
      window,
      at: Position(row: plan.editor.row, column: plan.editor.endColumn)
    )
  }

  /// Says on an empty page what may be written, in as many words as there is room for.
  private static func drawInvitation(
    _ language: Language,
    _ page: Page,
    in editor: Rect,
    on canvas: inout Canvas
  ) {
    let rect = editor.inset(top: editor.rows > 1 ? 1 : 0, left: editor.rows > 1 ? 0 : 2, right: 1)
    let layouts = [InterviewPhrase.writeHere, InterviewPhrase.writeHereBriefly].map {
      TextLayout($0[language], columns: max(1, rect.columns), measure: page.drawing.width)
    }
    guard let layout = layouts.first(where: { $0.lines.count <= rect.rows }) else { return }
    canvas.put(layout, in: rect, role: .muted)
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
      let isSafe = state.isKept && !talk.isSavingPutOff
      let saved =
        !state.isKept
        ? Phrase.goneAtTheEnd
        : talk.isSavingPutOff ? Phrase.notSaved : talk.isSaved ? Phrase.saved : Phrase.saving
      canvas.fit(
        "\(Phrase.characters(talk.editor.graphemes.count)[language]) "
          + "\(page.drawing.glyphs.separator) \(saved[language])",
        at: foot.at(0, 2),
        columns: foot.columns - 2,
        role: isSafe ? .muted : .wrong
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
