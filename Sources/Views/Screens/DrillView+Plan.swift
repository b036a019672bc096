import Questions
import Screen
import Tutor
import Wording

extension DrillView {
  /// How the screen is divided while something is written.
  struct Plan {
    /// The rows that a text has from the start.
    static let fewestRows = 4

    /// A hint and its number.
    private struct Hint {
      let number: Int
      let layout: TextLayout
    }

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
    /// The hints that there is room for, by the numbers in which they were asked for.
    private let hints: [Hint]
    /// How many rows of the foot stand before the hints.
    private let rowsBeforeHints: Int

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
      let isAnswering = drill.stage == .answering
      let asked: [Hint] =
        isAnswering
        ? drill.shownHints.enumerated().map { place, point in
          let layout = TextLayout(
            point.hint[state.language],
            columns: max(1, body.columns - Plan.hintIndent),
            measure: page.drawing.width
          )
          return Hint(number: place + 1, layout: layout)
        } : []
      // The hint asked for last is shown whole: the words that were read, the text and the line
      // about it make room, in this order down to a row each.
      let newest = asked.last?.layout.lines.count ?? 0
      // On the smallest screen what is asked may leave two rows for the text, not four.
      let leastBelow: Int =
        switch drill.stage {
        case .answering: 5
        case .probing: 4
        default: body.rows
        }
      let mostVoice = max(body.rows / 3, body.rows - leastBelow)
      let roomy = body.rows - 2 - min(words.lines.count, max(1, mostVoice))
      let isTight = newest > 0 && roomy - 2 - newest < Plan.fewestRows
      rowsBeforeHints = newest == 0 ? 1 : isTight ? 0 : 2
      let textRows = isTight ? 1 : Plan.fewestRows
      let spare = newest == 0 ? body.rows : body.rows - 2 - textRows - rowsBeforeHints - newest
      let voiceRows = max(1, min(words.lines.count, mostVoice, spare))
      voice = body.split(topRows: voiceRows).top
      let free = body.rows - voiceRows - 2
      hints = Plan.last(of: asked, rows: free - textRows - rowsBeforeHints)
      let hintRows = hints.reduce(0) { $0 + $1.layout.lines.count }
      let footRows: Int =
        switch drill.stage {
        case .answering: min(rowsBeforeHints + hintRows, max(1, free - 1))
        case .probing: max(0, min(3, free - 2))
        default: 3
        }
      let below = body.inset(top: voiceRows + 1)
      let most = below.split(bottomRows: footRows, gap: footRows > 0 ? 1 : 0).top
        .inset(left: 2, right: 1)
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

    /// As many of the last hints as rows hold, and the last one in any case.
    private static func last(of hints: [Hint], rows: Int) -> [Hint] {
      var left = rows
      let fitting = hints.reversed().prefix { hint in
        left -= hint.layout.lines.count
        return left >= 0 || hint.number == hints.count
      }
      return fitting.reversed()
    }

    /// The columns before a hint, for its number.
    private static let hintIndent = 5

    /// Whether there is a row for what the text comes to, its length and whether it is saved.
    var hasStatus: Bool { rowsBeforeHints > 0 }

    /// Draws the interviewer's words.
    func drawVoice(on canvas: inout Canvas) {
      canvas.excerpt(words, in: voice.inset(right: 2), role: .voice)
    }

    /// Draws the hints that were asked for.
    func drawHints(on canvas: inout Canvas) {
      var row = rowsBeforeHints
      for hint in hints where row < foot.rows {
        canvas.put("\(hint.number)", at: foot.at(row, 2), role: .accent)
        canvas.put(hint.layout, in: foot.inset(top: row, left: Plan.hintIndent), role: .muted)
        row += hint.layout.lines.count
      }
    }
  }
}
