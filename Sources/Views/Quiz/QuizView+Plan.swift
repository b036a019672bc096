import Quiz
import Screen
import Tutor

extension QuizView {
  /// How the screen is divided while words are written.
  struct Plan {
    /// What is asked; pages scroll it where it does not fit.
    let asked: Reading
    /// The text.
    let editor: Rect
    /// What is written there.
    let written: TextLayout
    /// What stands below it.
    let foot: Rect

    /// The fewest rows of the text.
    private static let fewestRows = 2
    init(_ round: QuizRound, _ state: State, _ page: Page) {
      let body = page.body
      // The rows below the text: how sure, or a line of help, which a short screen keeps to one.
      let footRows = page.isShort && round.editor != nil ? 1 : 3
      let gaps = page.isShort ? 1 : 2
      let document = QuizView.asked(round, state, page)
      let lines = document.lines(
        columns: max(1, body.columns - Reading.scrollColumns),
        drawing: page.drawing
      ).count
      let rows = min(lines, max(1, body.rows - Plan.fewestRows - footRows - gaps))
      asked = Reading(
        document,
        in: body.split(topRows: rows).top,
        scroll: round.scroll,
        drawing: page.drawing
      )
      let below = body.inset(top: rows + 1)
      let most = below.split(bottomRows: footRows, gap: gaps - 1).top.inset(left: 2, right: 1)
      written = TextLayout(
        graphemes: round.answer.graphemes,
        columns: max(1, most.columns),
        measure: page.drawing.width,
        for: .editing
      )
      let textRows = min(most.rows, max(Plan.fewestRows, written.lines.count))
      editor = most.split(topRows: textRows).top
      foot = below.inset(top: textRows + gaps - 1)
    }
  }
}
