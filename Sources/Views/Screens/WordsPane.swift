import Grading
import Questions
import Screen
import Tutor
import Wording

/// The score's left side: the user's own words, with what decided a verdict lit up; a reply about
/// the marked point above the answer that it belongs to.
struct WordsPane {
  private let grade: Grade
  private let answer: String
  private let reply: String?
  private let focus: PointID
  private let hints: Int
  private let language: Language
  private let page: Page

  init(_ drill: Drill, _ grade: Grade, _ language: Language, _ page: Page) {
    self.grade = grade
    answer = drill.answer.text
    focus = drill.point.id
    hints = drill.hints
    reply = drill.replies[drill.point.id]
    self.language = language
    self.page = page
  }

  /// Draws it; where there is no room for both texts, the reply alone.
  func draw(in pane: Rect, on canvas: inout Canvas) {
    guard let reply else {
      draw(answer, .answer, in: pane, on: &canvas)
      return
    }
    guard pane.rows >= WordsPane.rowsForBoth else {
      draw(reply, .reply, in: pane, on: &canvas)
      return
    }
    let lines = TextLayout(
      reply,
      columns: max(1, pane.columns - 1),
      measure: page.drawing.width
    ).lines.count
    let parts = pane.split(topRows: min(1 + max(1, lines), pane.rows / 2), gap: 1)
    draw(reply, .reply, in: parts.top, on: &canvas)
    draw(answer, .answer, in: parts.bottom, on: &canvas)
  }

  /// The fewest rows in which two texts and their titles can be read.
  private static let rowsForBoth = 9

  /// Whose words they are, and behind an answer the hints that were taken before it.
  private static func title(
    of source: Evidence.Source,
    hints: Int,
    _ language: Language,
    _ page: Page
  ) -> String {
    guard source == .answer else { return Phrase.yourReply[language] }
    let hinted = hints > 0 ? [Phrase.hintsTaken(hints)[language]] : []
    return ([Phrase.yourAnswer[language]] + hinted)
      .joined(separator: " \(page.drawing.glyphs.separator) ")
  }

  private func draw(
    _ text: String,
    _ source: Evidence.Source,
    in pane: Rect,
    on canvas: inout Canvas
  ) {
    canvas.fit(
      Self.title(of: source, hints: hints, language, page),
      at: pane.at(0),
      columns: pane.columns,
      role: .muted
    )
    let rect = pane.inset(top: 1, right: 1)
    guard text.contains(where: { !$0.isWhitespace }) else {
      canvas.put(Phrase.emptyAnswer[language], at: rect.at(0), role: .muted)
      return
    }
    let lit = LitText(text, grade: grade, focus: focus, source: source)
    let layout = TextLayout(
      graphemes: lit.graphemes,
      columns: rect.columns,
      measure: page.drawing.width
    )
    let window = ScrollWindow(
      count: layout.lines.count,
      rows: rect.rows,
      focus: lit.firstFocus.map { layout.row(of: $0) } ?? 0
    )
    canvas.put(layout, in: rect, from: window.first, spans: lit.spans)
    canvas.scrollIndicator(window, at: rect.at(0, rect.columns))
  }
}
