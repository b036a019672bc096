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
    let columns = Columns(body)
    let head = columns.bar > 0 ? 0 : 3
    canvas.fit(
      Phrase.ready[language],
      at: body.at(headRows - 1, columns.ready - head),
      columns: columns.bar + Columns.percentWidth + head,
      alignment: columns.bar > 0 ? .leading : .trailing,
      role: .muted
    )
    if let last = columns.last {
      canvas.fit(
        Phrase.lastColumn[language],
        at: body.at(headRows - 1, last),
        columns: Columns.lastWidth,
        alignment: .trailing,
        role: .muted
      )
    }
    if let points = columns.points {
      canvas.fit(
        Phrase.points[language],
        at: body.at(headRows - 1, points),
        columns: Columns.pointsWidth,
        alignment: .trailing,
        role: .muted
      )
    }
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
    // Why it fades says more than that it does.
    if suggestion.reason == .due, !home.slipping.isEmpty { facts = [] }
    if let standing = state.standings[suggestion.question] {
      facts.append(Phrase.ago(state.now.localDay - standing.answeredAt.localDay)[language])
      facts.append(Phrase.pointsEarned(standing.covered, of: standing.total)[language])
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
      columns: columns.title,
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
    let ready = state.readiness(of: standing)
    canvas.put(page.drawing.bar(ready, columns: columns.bar), at: at(columns.ready), role: .bar)
    canvas.fit(
      NumberFormat.percent(ready),
      at: at(columns.ready + columns.bar),
      columns: Columns.percentWidth,
      alignment: .trailing
    )
    if let last = columns.last {
      canvas.fit(
        Phrase.last(state.now.localDay - standing.answeredAt.localDay, score: standing.score)[
          language
        ],
        at: at(last),
        columns: Columns.lastWidth,
        alignment: .trailing,
        role: .muted
      )
    }
    if let points = columns.points {
      canvas.fit(
        "\(standing.covered)/\(standing.total)",
        at: at(points),
        columns: Columns.pointsWidth,
        alignment: .trailing
      )
    }
    if isDraft {
      canvas.put(Phrase.unfinished[language], at: at(columns.due), role: .accent)
    } else {
      let isDue = standing.isDue(at: state.now)
      // A part of a day still to go is a day for the reader, so that "now" means now.
      let days = isDue ? 0 : max(1, standing.due.localDay - state.now.localDay)
      canvas.put(
        Phrase.due(in: days)[language],
        at: at(columns.due),
        role: isDue ? .accent : .muted
      )
    }
  }

  /// The columns of the list, counted from the left edge of the text.
  private struct Columns {
    static let pointsWidth = 6
    static let percentWidth = 5
    static let dueWidth = 8
    static let lastWidth = 12
    /// The cells of the readiness bar; none where the titles need them.
    let bar: Int
    let ready: Int
    /// When it was answered last and how it went, or nil where there is no room.
    let last: Int?
    /// Where the points stand, or nil where there is no room for them.
    let points: Int?
    let due: Int

    init(_ body: Rect) {
      // The text of a screen of 80 columns.
      let hasLast = body.columns >= 74
      bar = hasLast && body.columns < 84 ? 4 : body.columns >= 66 ? 8 : 0
      due = body.columns - Columns.dueWidth
      points = body.columns >= 50 ? due - Columns.pointsWidth - 2 : nil
      last = hasLast ? points.map { $0 - Columns.lastWidth - 1 } : nil
      ready = (last ?? points ?? due) - bar - Columns.percentWidth - (bar > 0 ? 1 : 2)
    }

    /// The columns of a title, which begins two columns into the list.
    var title: Int { max(4, ready - 5) }
  }

  /// The question's row some rows away, or -1 for the suggestion.
  static func row(in home: Home, from row: Int, by delta: Int) -> Int {
    var target = min(row + delta, home.rows.count - 1)
    while target >= 0, case .topic = home.rows[target] { target += delta.signum() }
    return max(-1, target)
  }
}
