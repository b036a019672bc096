import Questions
import Screen
import Tutor
import Wording

extension HomeView {
  /// Draws topics and questions, and above them what their columns say.
  static func drawList(
    _ home: Home,
    _ state: State,
    _ page: Page,
    in body: Rect,
    on canvas: inout Canvas
  ) {
    let list = body.inset(top: headRows)
    let window = ScrollWindow(
      count: home.rows.count,
      rows: list.rows,
      focus: home.markedRow ?? 0
    )
    let columns = Columns(body, isScrolling: window.isScrolling)
    drawHeads(columns, state.language, in: body, on: &canvas)
    canvas.list(window, in: list, focus: home.markedRow) { canvas, index, line in
      switch home.rows[index] {
      case .topic(let topic):
        canvas.fit(
          state.catalogue.topics[topic].title[state.language],
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

  private static func drawHeads(
    _ columns: Columns,
    _ language: Language,
    in body: Rect,
    on canvas: inout Canvas
  ) {
    let at = { (column: Int) in body.at(headRows - 1, column) }
    let head = columns.bar > 0 ? 0 : 3
    canvas.fit(
      Phrase.ready[language],
      at: at(columns.ready - head),
      columns: columns.bar + Columns.percentWidth + head,
      alignment: columns.bar > 0 ? .leading : .trailing,
      role: .muted
    )
    if let last = columns.last {
      canvas.fit(
        Phrase.lastColumn[language],
        at: at(last),
        columns: Columns.lastWidth,
        alignment: .trailing,
        role: .muted
      )
    }
    if let points = columns.points {
      canvas.fit(
        Phrase.points[language],
        at: at(points),
        columns: Columns.pointsWidth,
        alignment: .trailing,
        role: .muted
      )
    }
    canvas.put(Phrase.dueColumn[language], at: at(columns.due), role: .muted)
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
    let star = state.isStarred(question.id) ? "*" : ""
    canvas.put(star, at: line.at(0), role: .accent, strong: true)
    canvas.fit(
      question.title[language],
      at: line.at(0, 2),
      columns: columns.title,
      role: isMarked ? .focus : .text,
      strong: isMarked
    )
    let isWithheld = state.isWithheld(question.id)
    let standing = isWithheld ? nil : state.standings[question.id]
    if let standing {
      drawStanding(standing, state, page, in: line, columns, on: &canvas)
    } else {
      canvas.put(page.drawing.glyphs.absent, at: at(columns.ready), role: .muted)
    }
    if state.isHidden(question.id) {
      let word = state.isSuspended(question.id) ? Phrase.suspended : Phrase.skipped
      canvas.put(word[language], at: at(columns.due), role: .muted)
    } else if isWithheld {
      canvas.put(InterviewPhrase.inPause[language], at: at(columns.due), role: .muted)
    } else if state.drafts.contains(question.id) {
      canvas.put(Phrase.unfinished[language], at: at(columns.due), role: .accent)
    } else if let standing {
      let isDue = standing.isDue(at: state.now)
      // A part of a day still to go is a day for the reader, so that "now" means now.
      let days = isDue ? 0 : max(1, standing.due.localDay - state.now.localDay)
      canvas.put(
        Phrase.due(in: days)[language],
        at: at(columns.due),
        role: isDue ? .accent : .muted
      )
    } else if let remembered = state.rememberedPoints[question.id] {
      canvas.put(
        QuizPhrase.quizzed(min(remembered, question.pointCount), of: question.pointCount)[language],
        at: at(columns.due),
        role: .muted
      )
    } else {
      canvas.put(Phrase.new[language], at: at(columns.due), role: .muted)
    }
  }

  /// Draws how ready a question is, how its last answer went, and the points of it.
  private static func drawStanding(
    _ standing: Standing,
    _ state: State,
    _ page: Page,
    in line: Rect,
    _ columns: Columns,
    on canvas: inout Canvas
  ) {
    let at = { (column: Int) in line.at(0, column - Canvas.focusColumns) }
    let ready = state.readiness(of: standing)
    canvas.put(page.drawing.bar(ready, columns: columns.bar), at: at(columns.ready), role: .bar)
    canvas.fit(
      NumberFormat.percent(ready),
      at: at(columns.ready + columns.bar),
      columns: Columns.percentWidth,
      alignment: .trailing
    )
    if let last = columns.last {
      let days = state.now.localDay - standing.answeredAt.localDay
      canvas.fit(
        Phrase.last(days, score: standing.score)[state.language],
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
  }

  /// The columns of the list, counted from the left edge of the text.
  struct Columns {
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

    init(_ body: Rect, isScrolling: Bool) {
      // The text of a screen of 80 columns.
      let hasLast = body.columns >= 74
      bar = hasLast && body.columns < 84 ? 4 : body.columns >= 66 ? 8 : 0
      due = body.columns - Columns.dueWidth - (isScrolling ? Canvas.scrollColumns : 0)
      points = body.columns >= 50 ? due - Columns.pointsWidth - 2 : nil
      last = hasLast ? points.map { $0 - Columns.lastWidth - 1 } : nil
      ready = (last ?? points ?? due) - bar - Columns.percentWidth - (bar > 0 ? 1 : 2)
    }

    /// The columns of a title, which begins two columns into the list.
    var title: Int { max(4, ready - 5) }
  }
}
