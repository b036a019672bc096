import Grading
import Questions
import Screen
import Tutor
import Wording

/// Every answer to a question, the newest first, the marked one beside the one before.
enum HistoryView {
  /// Draws them; returns whether the text goes on.
  static func draw(
    _ history: History,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    page.drawHead(
      history.question.title[state.language],
      facts: [Phrase.answerCount(history.answers.count)[state.language]],
      state,
      on: &canvas
    )
    let reading = reading(history, state, page)
    reading.draw(on: &canvas)
    return reading.lastScroll > 0
  }

  static func reading(_ history: History, _ state: State, _ page: Page) -> Reading {
    let language = state.language
    let ink = StatsInk(
      language: language,
      drawing: page.drawing,
      columns: max(1, page.body.columns - Reading.scrollColumns)
    )
    var document = Document()
    func addPoints() {
      document.heading(Phrase.pointsOverTime[language])
      ink.addMastery(history, to: &document)
    }
    guard !history.answers.isEmpty else {
      document.add(StyledText(Phrase.neverAnswered[language], .muted))
      if !history.items.isEmpty { addPoints() }
      ink.addItems(history, to: &document)
      return Reading(
        document,
        in: page.body,
        scroll: history.scroll ?? 0,
        drawing: page.drawing
      )
    }
    ink.addAnswers(history, now: state.now, to: &document)
    addPoints()
    ink.addItems(history, to: &document)
    if let curve = state.forgettingCurve(of: history.question.id) {
      document.heading(Phrase.forgetting[language])
      let score = state.standings[history.question.id]?.score ?? 0
      let lines = ink.curve(curve, score: score, rows: page.isShort ? 4 : 7)
      for line in lines { document.add(line) }
    }
    return Reading(
      showingMarkOf: document,
      in: page.body,
      scroll: history.scroll,
      drawing: page.drawing
    )
  }
}
