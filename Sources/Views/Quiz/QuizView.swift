import Grading
import Questions
import Quiz
import Screen
import Tutor
import Wording

/// A round of short items.
enum QuizView {
  /// Draws it, and says whether a text goes on that the arrows do not scroll.
  static func draw(
    _ round: QuizRound,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    drawHead(round, state, page, on: &canvas)
    guard round.showsWriting else {
      guard let reading = reading(round, state, page) else { return false }
      reading.draw(on: &canvas)
      drawFoot(round, state, page, on: &canvas)
      return round.isChoosing && reading.lastScroll > 0
    }
    let plan = Plan(round, state, page)
    drawWriting(round, plan, state, page, on: &canvas)
    return plan.asked.lastScroll > 0
  }

  private static func drawHead(
    _ round: QuizRound,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    let language = state.language
    guard let item = round.item else {
      page.drawHead(QuizPhrase.roundOver[language], state, on: &canvas)
      return
    }
    let place = QuizPhrase.place(round.place + 1, of: round.length)[language]
    let separator = " \(page.drawing.glyphs.separator) "
    let kind = QuizPhrase.kind(item.kind)[language]
    page.drawHead(
      [(place + separator + item.title[language], [kind]), (place, [kind]), (place, [])],
      state,
      on: &canvas
    )
  }

  /// Draws an item that asks for words: what is asked, the text, how sure.
  private static func drawWriting(
    _ round: QuizRound,
    _ plan: Plan,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    plan.asked.draw(on: &canvas)
    let isTyping = round.editor != nil
    let window = canvas.editor(
      plan.written,
      insertion: round.answer.cursor,
      isRowEnd: round.answer.isAtRowEnd,
      in: plan.editor
    )
    if !isTyping { canvas.cursor = nil }
    for row in 0..<plan.editor.rows {
      canvas.put(
        page.drawing.glyphs.caretBar,
        at: Position(row: plan.editor.row + row, column: plan.editor.column - 2),
        role: isTyping ? .accent : .muted
      )
    }
    canvas.scrollIndicator(
      window,
      at: Position(row: plan.editor.row, column: plan.editor.endColumn)
    )
    if case .sureness(let mark) = round.stage {
      SurenessRow.draw(mark, in: state.language, page, in: plan.foot, on: &canvas)
    } else if round.answer.isBlank {
      let hint = round.call == nil ? QuizPhrase.dontKnow : QuizPhrase.noReason
      canvas.fit(
        hint[state.language],
        at: plan.foot.at(0, 2),
        columns: plan.foot.columns - 2,
        role: .muted
      )
    }
  }

  /// Draws what stands below a choice: how sure; below what is shown: what comes of it.
  private static func drawFoot(
    _ round: QuizRound,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    let foot = page.body.split(bottomRows: footRows(round), gap: 1).bottom
    if case .sureness(let mark) = round.stage {
      SurenessRow.draw(mark, in: state.language, page, in: foot, on: &canvas)
    }
    guard let result = round.result else { return }
    let language = state.language
    // What is not kept does not come back.
    let back =
      state.isKept
      ? QuizPhrase.comesBack(result.rating, in: result.days, isAmended: result.isAmended)[language]
      : ""
    let used = canvas.fit(back, at: foot.at(0), columns: foot.columns, alignment: .trailing)
    let room = foot.columns - used - 2
    // Who had no answer was not asked how sure they were.
    let wordings =
      result.sureness.map { sureness in
        QuizPhrase.calibration(sureness, result).map { $0[language] }
      } ?? []
    let fitting = wordings.first { page.drawing.width.columns(of: $0) <= room }
    canvas.fit(fitting ?? "", at: foot.at(0), columns: max(0, room), role: .muted)
  }

  /// The rows below a text that is read.
  static func footRows(_ round: QuizRound) -> Int {
    switch round.stage {
    case .answering, .reasoning, .finished: 0
    case .sureness: 3
    case .shown: 1
    }
  }
}
