import Questions
import Screen
import Tutor
import Wording

/// The figures: a line of pages, and the page that is shown.
enum StatsView {
  /// The rows above a page.
  private static let headRows = 2

  /// Draws the page; returns whether its text goes on.
  static func draw(
    _ stats: Stats,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    page.drawHead(Phrase.figures[state.language], state, on: &canvas)
    drawPages(stats.page, state.language, page, on: &canvas)
    if let figures = stats.figures, stats.page == .memories, !figures.memories.isEmpty {
      drawMemories(stats, figures, state, page, in: content(page), on: &canvas)
      return false
    }
    guard let reading = reading(stats, state, page) else { return false }
    reading.draw(on: &canvas)
    return reading.lastScroll > 0
  }

  /// Where a page's content stands.
  static func content(_ page: Page) -> Rect { page.body.inset(top: page.isShort ? 1 : headRows) }

  /// The page as a text, or nil for the list of memories.
  static func reading(_ stats: Stats, _ state: State, _ page: Page) -> Reading? {
    let rect = content(page)
    var document = Document()
    let ink = StatsInk(
      language: state.language,
      drawing: page.drawing,
      columns: max(1, rect.columns - Reading.scrollColumns)
    )
    guard let figures = stats.figures else {
      document.add(StyledText(Phrase.asking[state.language], .muted))
      return Reading(document, in: rect, scroll: 0, drawing: page.drawing)
    }
    switch stats.page {
    case .memories where !figures.memories.isEmpty: return nil
    case _ where figures.isEmpty:
      document.paragraphs(Phrase.nothingAnswered[state.language], role: .muted)
    case .readiness: ink.addReadiness(figures, state.catalogue, to: &document)
    case .days: ink.addDays(figures, to: &document)
    case .confidence: ink.addConfidence(figures, to: &document)
    case .memories: document.paragraphs(Phrase.noQuestionAnswered[state.language], role: .muted)
    case .points: ink.addPoints(figures, stats.statements, state.catalogue, to: &document)
    }
    return Reading(document, in: rect, scroll: stats.scroll, drawing: page.drawing)
  }

  /// Names all pages, the shown one in its own role; that one alone where there is no room.
  private static func drawPages(
    _ shown: StatsPage,
    _ language: Language,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    var all = StyledText()
    for item in StatsPage.allCases {
      if item.rawValue > 0 { all.append("   ") }
      let isShown = item == shown
      let mark = isShown ? page.drawing.glyphs.focus : " "
      all.append(mark, .accent, strong: true)
      all.append("\(item.rawValue + 1) ", .key, strong: true)
      all.append(Phrase.name(of: item)[language], isShown ? .focus : .muted, strong: isShown)
    }
    let rect = page.body
    if page.drawing.width.columns(of: all) <= rect.columns {
      canvas.put(all, at: rect.at(0))
      return
    }
    let one =
      StyledText(page.drawing.glyphs.previous + " ", .muted)
      + StyledText("\(shown.rawValue + 1)/\(StatsPage.allCases.count) ", .key, strong: true)
      + StyledText(Phrase.name(of: shown)[language], .focus, strong: true)
      + StyledText(" " + page.drawing.glyphs.next, .muted)
    canvas.put(one, at: rect.at(0))
  }
}
