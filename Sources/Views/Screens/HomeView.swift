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
    page.drawHead(
      "Viva",
      facts: due > 0 ? [Phrase.dueNow(due)[language]] : [],
      state,
      on: &canvas
    )
    let body = page.body
    guard let suggestion = home.suggestion else {
      canvas.paragraph(Phrase.nothingHere[language], in: body, role: .muted)
      return
    }
    drawSuggestion(suggestion, home, state, page, in: body, on: &canvas)
    let columns = Columns(body, language)
    canvas.put(Phrase.ready[language], at: body.at(headRows - 1, columns.ready), role: .muted)
    canvas.fit(
      Phrase.points[language],
      at: body.at(headRows - 1, columns.points),
      columns: Columns.pointsWidth,
      alignment: .trailing,
      role: .muted
    )
    canvas.put(Phrase.dueColumn[language], at: body.at(headRows - 1, columns.due), role: .muted)
    let list = body.inset(top: headRows)
    let window = ScrollWindow(
      count: home.rows.count,
      rows: list.rows,
      focus: home.markedRow ?? 0
    )
    canvas.list(window, in: list, focus: home.markedRow) { canvas, index, line in
      switch home.rows[index] {
      case .topic(let topic):
        canvas.fit(
          state.catalogue.topics[topic].title[language],
          at: line.at(0),
          columns: line.columns,
          role: .muted,
          strong: true
        )
      case .question(let question):
        drawQuestion(
          state.catalogue.questions[question],
          isMarked: index == home.markedRow,
          state,
          page,
          in: line,
          columns,
          on: &canvas
        )
      }
    }
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
    let rows = canvas.put(
      asks,
      in: room.split(topRows: 2).top,
      role: isMarked ? .focus : .text,
      strong: isMarked
    )
    var facts = [Phrase.reason(suggestion.reason)[language]]
    if let standing = state.standings[suggestion.question] {
      facts.append(Phrase.ago(state.now.localDay - standing.answeredAt.localDay)[language])
      facts.append(Phrase.pointsEarned(standing.covered, of: standing.total)[language])
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

  private static func drawQuestion(
    _ question: QuestionSummary,
    isMarked: Bool,
    _ state: State,
    _ page: Page,
    in line: Rect,
    _ columns: Columns,
    on canvas: inout Canvas
  ) {
    let language = state.language
    let at = { (column: Int) in line.at(0, column - Canvas.focusColumns) }
    canvas.fit(
      question.title[language],
      at: line.at(0, 2),
      columns: columns.ready - 6,
      role: isMarked ? .focus : .text,
      strong: isMarked
    )
    let isDraft = state.drafts.contains(question.id)
    guard let standing = state.standings[question.id] else {
      canvas.put(page.drawing.glyphs.absent, at: at(columns.ready), role: .muted)
      canvas.put(
        (isDraft ? Phrase.unfinished : Phrase.new)[language],
        at: at(columns.due),
        role: isDraft ? .accent : .muted
      )
      return
    }
    if let ready = state.readiness(of: question.id) {
      canvas.put(
        page.drawing.bar(ready, columns: Columns.barWidth),
        at: at(columns.ready),
        role: .bar
      )
      canvas.fit(
        NumberFormat.percent(ready),
        at: at(columns.ready + Columns.barWidth),
        columns: 5,
        alignment: .trailing
      )
    }
    canvas.fit(
      "\(standing.covered)/\(standing.total)",
      at: at(columns.points),
      columns: Columns.pointsWidth,
      alignment: .trailing
    )
    if isDraft {
      canvas.put(Phrase.unfinished[language], at: at(columns.due), role: .accent)
    } else if let due = standing.due {
      let isDue = standing.isDue(at: state.now)
      // A part of a day still to go is a day for the reader, so that "now" means now.
      let days = isDue ? 0 : max(1, due.localDay - state.now.localDay)
      canvas.put(
        Phrase.due(in: days)[language],
        at: at(columns.due),
        role: isDue ? .accent : .muted
      )
    }
  }

  /// The columns of the list, counted from the left edge of the text.
  private struct Columns {
    static let barWidth = 8
    static let pointsWidth = 7
    var ready: Int
    var points: Int
    var due: Int

    init(_ body: Rect, _ language: Language) {
      due = body.columns - 9
      points = due - Columns.pointsWidth - 3
      ready = points - Columns.barWidth - 6
    }
  }

  /// The question's row some rows away, or -1 for the suggestion.
  static func row(in home: Home, from row: Int, by delta: Int) -> Int {
    var target = row + delta
    guard target >= 0 else { return -1 }
    target = min(target, home.rows.count - 1)
    while target > 0, target < home.rows.count, case .topic = home.rows[target] {
      target += delta.signum()
    }
    return target
  }
}
