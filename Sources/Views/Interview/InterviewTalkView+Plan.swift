import Questions
import Screen
import Tutor
import Wording

extension InterviewTalkView {
  /// How the screen is divided while the user speaks.
  struct Plan {
    let page: Page
    /// The question and the answer that the interviewer asks on about; empty where there is none,
    /// or no room.
    let past: Rect
    /// The words that lead over from what was before; empty on a short screen.
    let lead: Rect
    /// The interviewer's question.
    let voice: Rect
    /// What is being written.
    let editor: Rect
    /// The same, laid out.
    let written: TextLayout
    /// What stands below it.
    let foot: Rect
    private let pastLines: [PastLine]
    private let leading: String
    private let words: TextLayout

    init(_ talk: InterviewTalk, _ state: State, _ page: Page) {
      self.page = page
      let glyphs = page.drawing.glyphs
      leading = Plan.lead(of: talk)[state.language]
      words = TextLayout(
        glyphs.openingQuote + (talk.asks?[state.language] ?? "") + glyphs.closingQuote,
        columns: max(1, page.body.columns - 2),
        measure: page.drawing.width
      )
      // The follow-up, the text and the line below it come first.
      let lines = PastLine.all(of: talk, state.language, page)
      let pastRows = lines.reduce(0) { $0 + $1.rows }
      let hasPast =
        pastRows > 0 && page.body.rows >= words.lines.count + pastRows + Plan.rowsBesides
      pastLines = hasPast ? lines : []
      past = page.body.split(topRows: hasPast ? pastRows : 0).top
      let room = page.body.inset(top: hasPast ? pastRows + 1 : 0)
      // A long notice may take what a tall screen has.
      let isTight = page.isShort || page.body.rows < Plan.roomyRows
      let parts = room.split(topRows: isTight ? 0 : 1)
      lead = parts.top
      let body = parts.bottom
      // The text keeps two rows, and what stands below it one, or three with a free one above.
      let most = max(body.rows / 3, body.rows - (isTight ? 5 : 8))
      let voiceRows = max(1, min(words.lines.count, most))
      voice = body.split(topRows: voiceRows).top
      let below = body.inset(top: voiceRows + 1)
      let footRows = isTight ? 1 : 3
      let free = below.split(bottomRows: footRows, gap: isTight ? 0 : 1).top
        .inset(left: 2, right: 1)
      written = TextLayout(
        graphemes: talk.editor.graphemes,
        columns: free.columns,
        measure: page.drawing.width,
        for: .editing
      )
      let rows = min(free.rows, max(Plan.fewestRows, written.lines.count + 1))
      editor = free.split(topRows: rows).top
      foot = below.inset(top: rows + (isTight ? 0 : 1))
    }

    /// The fewest rows in which nothing need be left out.
    private static let roomyRows = 12
    /// The rows that a text has from the start.
    private static let fewestRows = 4
    /// The rows that all else takes beside a follow-up: the words that lead over, three of the
    /// text, three below it, and what is left free between them.
    private static let rowsBesides = 10

    /// How the interviewer leads over to what is asked.
    private static func lead(of talk: InterviewTalk) -> Bilingual {
      let isAtALoss = talk.wasAtALoss
      if case .replying = talk.stage {
        return isAtALoss ? InterviewPhrase.neverMindMore : InterviewPhrase.oneMore
      }
      if talk.place == 0 { return InterviewPhrase.begin }
      if talk.place == talk.plan.questions.count - 1 {
        return isAtALoss ? InterviewPhrase.neverMindLast : InterviewPhrase.lastOne
      }
      return isAtALoss ? InterviewPhrase.neverMind : InterviewPhrase.moveOn
    }

    /// Draws what was asked and answered before the follow-up.
    func drawPast(on canvas: inout Canvas) {
      var rest = past
      for line in pastLines {
        canvas.put(line.label, at: rest.at(0), role: .muted)
        let place = rest.inset(left: line.indent, right: 2).split(topRows: line.rows).top
        canvas.excerpt(line.text, in: place, role: .muted)
        rest = rest.inset(top: line.rows)
      }
    }

    /// Draws what the interviewer says.
    func drawVoice(on canvas: inout Canvas) {
      if lead.rows > 0 {
        canvas.fit(leading, at: lead.at(0), columns: lead.columns, role: .muted)
      }
      canvas.excerpt(words, in: voice.inset(right: 2), role: .voice)
    }
  }
}
