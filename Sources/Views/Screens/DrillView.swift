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
    WritingView.draw(
      drill.answer,
      plan.written,
      page,
      in: plan.editor,
      hasCursor: drill.stage == .answering,
      on: &canvas
    )
    if case .sureness(let mark) = drill.stage {
      SurenessRow.draw(mark, in: state.language, page, in: plan.foot, on: &canvas)
      return
    }
    if drill.answer.isBlank {
      WritingView.drawInvitation(
        [Phrase.writeHere, Phrase.writeHereBriefly],
        language,
        page,
        in: plan.editor,
        on: &canvas
      )
    } else if plan.hasStatus {
      WritingView.drawStatus(
        of: drill.answer,
        isSaved: drill.isSaved,
        isPutOff: drill.isSavingPutOff,
        state,
        page,
        in: plan.foot,
        on: &canvas
      )
    }
    plan.drawHints(on: &canvas)
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
    WritingView.draw(reply, plan.written, page, in: plan.editor, on: &canvas)
    let place = plan.foot.inset(left: 2)
    guard !place.isEmpty else { return }
    let hint = TextLayout(
      Phrase.label(Phrase.hint, state.language) + drill.point.hint[state.language],
      columns: place.columns,
      measure: page.drawing.width
    )
    canvas.excerpt(hint, in: place, role: .muted)
  }
}
