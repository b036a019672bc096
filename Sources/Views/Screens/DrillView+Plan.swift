import Questions
import Screen
import Tutor
import Wording

extension DrillView {
  /// How the screen is divided while something is written.
  struct Plan {
    /// The rows that a text has from the start.
    static let fewestRows = 4

    let page: Page
    /// The interviewer's words.
    let voice: Rect
    /// The text.
    let editor: Rect
    /// What is written there.
    let written: TextLayout
    /// What stands below it.
    let foot: Rect
    private let words: TextLayout
    private let hints: [(text: String, layout: TextLayout)]

    init(_ drill: Drill, _ state: State, _ page: Page) {
      self.page = page
      let body = page.body
      var said = drill.question.asks[state.language]
      if case .probing(let id, _) = drill.stage,
        let point = drill.question.points.first(where: { $0.id == id })
      {
        said = point.probe[state.language]
      }
      words = TextLayout(
        page.drawing.glyphs.openingQuote + said + page.drawing.glyphs.closingQuote,
        columns: max(1, body.columns - 2),
        measure: page.drawing.width
      )
      let voiceRows = min(words.lines.count, max(1, body.rows / 3))
      voice = body.split(topRows: voiceRows).top
      let isAnswering = drill.stage == .answering
      hints =
        isAnswering
        ? drill.shownHints.map { point in
          let text = point.hint[state.language]
          return (
            text,
            TextLayout(text, columns: max(1, body.columns - 4), measure: page.drawing.width)
          )
        } : []
      let isChoosing = if case .sureness = drill.stage { true } else { false }
      let hintRows = hints.reduce(0) { $0 + $1.layout.lines.count }
      let free = body.rows - voiceRows - 2
      let footRows =
        isChoosing || !isAnswering
        ? 3 : min(1 + (hintRows > 0 ? hintRows + 1 : 0), max(1, free - 3))
      let below = body.inset(top: voiceRows + 1)
      let most = below.split(bottomRows: footRows, gap: 1).top.inset(left: 2, right: 1)
      written = TextLayout(
        graphemes: (drill.editor ?? drill.answer).graphemes,
        columns: most.columns,
        measure: page.drawing.width,
        for: .editing
      )
      // The text grows downwards as it is written, and what stands below moves with it.
      let rows = min(most.rows, max(Plan.fewestRows, written.lines.count + 1))
      editor = most.split(topRows: rows).top
      foot = below.inset(top: rows + 1)
    }

    /// Draws the interviewer's words.
    func drawVoice(on canvas: inout Canvas) {
      canvas.put(words, in: voice.inset(right: 2), role: .voice)
    }

    /// Draws the hints that were asked for.
    func drawHints(on canvas: inout Canvas) {
      var row = 2
      for hint in hints where row < foot.rows {
        canvas.put(page.drawing.glyphs.separator, at: foot.at(row, 2), role: .accent)
        canvas.put(hint.layout, in: foot.inset(top: row, left: 4), role: .muted)
        row += hint.layout.lines.count
      }
    }
  }
}
