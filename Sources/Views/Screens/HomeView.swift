import Questions
import Screen
import Tutor
import Wording

/// The list of questions with the one thing to do next above it.
enum HomeView {
  /// The rows above the list: the suggestion and the column heads.
  static let headRows = 5

  static func draw(_ home: Home, _ state: State, _ page: Page, on canvas: inout Canvas) {
    let language = state.language
    let due = state.dueCount
    let questions = due > 0 ? [Phrase.dueNow(due)[language]] : []
    let points = state.duePoints > 0 ? [QuizPhrase.pointsDue(state.duePoints)[language]] : []
    let waits =
      (state.hasWaitingInterview ? [InterviewPhrase.waits[language]] : [])
      + (state.begunQuiz.map { [QuizPhrase.waits($0)[language]] } ?? [])
    // Where there is no room for all, points give way first, then what the list shows anyway.
    let heads = [questions + points + waits, questions + waits, waits]
    page.drawHead(heads.map { ("Viva", $0) }, state, on: &canvas)
    let body = page.body
    guard !state.catalogue.questions.isEmpty else {
      canvas.paragraph(Phrase.nothingHere[language], in: body, role: .muted)
      return
    }
    if let suggestion = home.suggestion {
      drawSuggestion(suggestion, home, state, page, in: body, on: &canvas)
    } else {
      canvas.paragraph(
        Phrase.nothingToday[language],
        in: body.inset(left: Canvas.focusColumns).split(topRows: headRows - 2).top,
        role: .muted
      )
    }
    guard let outlook = state.outlook, showsOutlook(state, in: body) else {
      drawList(home, state, page, in: body, on: &canvas)
      return
    }
    drawList(home, state, page, in: body.inset(bottom: outlookRows), on: &canvas)
    drawOutlook(outlook, state, page, in: body, on: &canvas)
  }

  private static func drawSuggestion(
    _ suggestion: Suggestion,
    _ home: Home,
    _ state: State,
    _ page: Page,
    in body: Rect,
    on canvas: inout Canvas
  ) {
    let language = state.language
    let glyphs = page.drawing.glyphs
    let isMarked = home.markedRow == nil
    let label = Phrase.next[language] + "  "
    let indent = Canvas.focusColumns + page.drawing.width.columns(of: label)
    if isMarked { canvas.put(glyphs.focus, at: body.at(0), role: .accent, strong: true) }
    canvas.put(label, at: body.at(0, Canvas.focusColumns), role: .accent, strong: true)
    guard let summary = state.catalogue.questions.first(where: { $0.id == suggestion.question })
    else { return }
    let room = body.inset(left: indent)
    let asks = TextLayout(
      summary.asks[language],
      columns: room.columns,
      measure: page.drawing.width
    )
    let rows = canvas.excerpt(
      asks,
      in: room.split(topRows: 2).top,
      role: isMarked ? .focus : .text,
      strong: isMarked
    )
    var facts = [Phrase.reason(suggestion.reason)[language]]
    // Why it fades says more than that it does.
    if suggestion.reason == .due, !home.slipping.isEmpty { facts = [] }
    if let standing = state.standings[suggestion.question],
      !state.isWithheld(suggestion.question)
    {
      facts.append(Phrase.ago(state.now.localDay - standing.answeredAt.localDay)[language])
      facts.append(
        Phrase.pointsEarned(standing.covered, half: standing.half, of: standing.total)[language]
      )
      if suggestion.reason == .due, let slipping = home.slipping.first {
        facts.append(Phrase.slipping(slipping)[language])
      }
    } else {
      facts.append(Phrase.pointCount(summary.pointCount)[language])
    }
    canvas.fit(
      facts.joined(separator: " \(glyphs.separator) "),
      at: room.at(rows),
      columns: room.columns,
      role: .muted
    )
  }

  /// The question's row some rows away, or -1 for the suggestion.
  static func row(in home: Home, from row: Int, by delta: Int) -> Int {
    var target = min(row + delta, home.rows.count - 1)
    while target >= 0, case .topic = home.rows[target] { target += delta.signum() }
    return max(-1, target)
  }
}
