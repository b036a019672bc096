import Grading
import Questions
import Screen
import Tutor
import Wording

/// A question being answered: the interviewer's words, the text, and what stands around it.
enum DrillView {
  /// Draws it, and says whether a text goes on that the arrows do not scroll.
  static func draw(
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    switch drill.stage {
    case .answering, .sureness: drawAnswer(drill, state, page, on: &canvas)
    case .asking(let doubt): return DoubtView.draw(doubt, drill, state, page, on: &canvas)
    case .scored: return ScoreView.draw(drill, state, page, on: &canvas)
    case .probing: drawProbe(drill, state, page, on: &canvas)
    case .revealed: RevealView.draw(drill, state, page, on: &canvas)
    }
    return false
  }

  private static func drawAnswer(
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    let language = state.language
    page.drawHead(
      drill.question.title[language],
      facts: [NumberFormat.clock(seconds: drill.seconds)],
      state,
      on: &canvas
    )
    let plan = Plan(drill, state, page)
    plan.drawVoice(on: &canvas)
    draw(drill.answer, plan, hasCursor: drill.stage == .answering, on: &canvas)
    if case .sureness(let mark) = drill.stage {
      drawSureness(mark, state, page, in: plan.foot, on: &canvas)
      return
    }
    if drill.answer.isBlank {
      drawInvitation(language, page, in: plan.editor, on: &canvas)
    } else if plan.hasStatus {
      let isSafe = state.isKept && !drill.isSavingPutOff
      let saved =
        !state.isKept
        ? Phrase.goneAtTheEnd
        : drill.isSavingPutOff ? Phrase.notSaved : drill.isSaved ? Phrase.saved : Phrase.saving
      canvas.fit(
        "\(Phrase.characters(drill.answer.graphemes.count)[language]) "
          + "\(page.drawing.glyphs.separator) \(saved[language])",
        at: plan.foot.at(0, 2),
        columns: plan.foot.columns - 2,
        role: isSafe ? .muted : .wrong
      )
    }
    plan.drawHints(on: &canvas)
  }

  /// Says on an empty page what may be written, in as many words as there is room for.
  private static func drawInvitation(
    _ language: Language,
    _ page: Page,
    in editor: Rect,
    on canvas: inout Canvas
  ) {
    // The first row is the cursor's, unless it is the only one.
    let rect = editor.inset(top: editor.rows > 1 ? 1 : 0, left: editor.rows > 1 ? 0 : 2, right: 1)
    let layouts = [Phrase.writeHere, Phrase.writeHereBriefly].map {
      TextLayout($0[language], columns: max(1, rect.columns), measure: page.drawing.width)
    }
    guard let layout = layouts.first(where: { $0.lines.count <= rect.rows }) else { return }
    canvas.put(layout, in: rect, role: .muted)
  }

  private static func drawProbe(
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    guard case .probing(_, let reply) = drill.stage else { return }
    page.drawHead(drill.question.title[state.language], state, on: &canvas)
    let plan = Plan(drill, state, page)
    plan.drawVoice(on: &canvas)
    draw(reply, plan, hasCursor: true, on: &canvas)
    let place = plan.foot.inset(left: 2)
    guard !place.isEmpty else { return }
    let hint = TextLayout(
      Phrase.label(Phrase.hint, state.language) + drill.point.hint[state.language],
      columns: place.columns,
      measure: page.drawing.width
    )
    canvas.excerpt(hint, in: place, role: .muted)
  }

  /// Draws a text being written, with a bar at its left and the terminal's cursor in it.
  private static func draw(
    _ editor: TextEditor,
    _ plan: Plan,
    hasCursor: Bool,
    on canvas: inout Canvas
  ) {
    let window = canvas.editor(
      plan.written,
      insertion: editor.cursor,
      isRowEnd: editor.isAtRowEnd,
      in: plan.editor
    )
    if !hasCursor { canvas.cursor = nil }
    for row in 0..<plan.editor.rows {
      canvas.put(
        plan.page.drawing.glyphs.caretBar,
        at: Position(row: plan.editor.row + row, column: plan.editor.column - 2),
        role: hasCursor ? .accent : .muted
      )
    }
    canvas.scrollIndicator(
      window,
      at: Position(row: plan.editor.row, column: plan.editor.endColumn)
    )
  }

  private static func drawSureness(
    _ mark: Sureness,
    _ state: State,
    _ page: Page,
    in foot: Rect,
    on canvas: inout Canvas
  ) {
    canvas.put(Phrase.howSure[state.language], at: foot.at(0, 2), role: .voice, strong: true)
    let choices = Sureness.allCases.map { choice in
      let isMarked = choice == mark
      let text = "\(choice.rawValue) \(choice.word[state.language])"
      return StyledText(
        isMarked ? "\(page.drawing.glyphs.focus) \(text)" : "  \(text)",
        isMarked ? .focus : .text,
        strong: isMarked
      )
    }
    canvas.flow(choices, in: foot.inset(top: 1, left: 2))
  }
}
