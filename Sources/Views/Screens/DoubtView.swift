import Grading
import Questions
import Screen
import Tutor
import Wording

/// A point that the grader is unsure of: the user's own words beside the point, and yes or no.
enum DoubtView {
  static func draw(
    _ doubt: Drill.Doubt,
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    guard let point = drill.question.points.first(where: { $0.id == doubt.point }) else { return }
    let language = state.language
    page.drawHead(drill.question.title[language], state, on: &canvas)
    let isBeside = page.wide.columns >= Rect.twoPaneColumns
    let area = isBeside ? page.wide : page.body
    let texts = area.split(bottomRows: choiceRows, gap: 1).top
    let words = words(of: point.id, drill, language, page)
    let statement = statement(of: point, language)
    let used: Int
    if isBeside {
      let panes = texts.panes(leftShare: 0.5, topRows: 0)
      used = max(
        draw(words, in: panes.first.inset(right: 2), page, on: &canvas),
        draw(statement, in: panes.second, page, on: &canvas)
      )
    } else {
      var document = words
      document.space()
      document.append(statement)
      used = draw(document, in: texts, page, on: &canvas)
    }
    drawChoices(
      doubt,
      state,
      page,
      in: area.inset(top: min(used, texts.rows) + 1),
      on: &canvas
    )
  }

  /// The question, and a row for each answer.
  private static let choiceRows = 3
  /// The most graphemes of the user's words that are quoted.
  private static let quoteLimit = 240

  private static func draw(
    _ document: Document,
    in rect: Rect,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Int {
    let reading = Reading(document, in: rect, scroll: 0, drawing: page.drawing)
    reading.draw(on: &canvas)
    return reading.lines.count
  }

  /// The user's clauses that came near the point.
  private static func words(
    of point: PointID,
    _ drill: Drill,
    _ language: Language,
    _ page: Page
  ) -> Document {
    let glyphs = page.drawing.glyphs
    var document = Document()
    document.add(StyledText(Phrase.youWrote[language], .muted))
    for evidence in drill.verdict(on: point)?.evidence ?? [] {
      let isLong = evidence.text.count > quoteLimit
      let quoted = evidence.text.prefix(quoteLimit) + (isLong ? glyphs.ellipsis : "")
      document.paragraphs(
        glyphs.openingQuote + quoted + glyphs.closingQuote,
        role: .evidenceFocus,
        indent: 2
      )
    }
    return document
  }

  private static func statement(of point: KeyPoint, _ language: Language) -> Document {
    var document = Document()
    document.add(StyledText(Phrase.thePoint[language], .muted))
    document.add(
      StyledText(point.statement[language], .text, strong: true)
        + StyledText("  \(Phrase.weight(point.weight)[language])", .muted),
      indent: 2
    )
    return document
  }

  private static func drawChoices(
    _ doubt: Drill.Doubt,
    _ state: State,
    _ page: Page,
    in rect: Rect,
    on canvas: inout Canvas
  ) {
    let language = state.language
    canvas.fit(
      Phrase.didYouMean[language],
      at: rect.at(0),
      columns: rect.columns,
      role: .voice,
      strong: true
    )
    let choices = [("1 y", Phrase.meant, true), ("2 n", Phrase.notMeant, false)]
    for (row, (keys, text, isMeant)) in choices.enumerated() {
      let isMarked = doubt.isMeant == isMeant
      let line =
        StyledText(isMarked ? "\(page.drawing.glyphs.focus) " : "  ", .accent, strong: true)
        + StyledText("\(keys)  ", .key)
        + StyledText(text[language], isMarked ? .focus : .text, strong: isMarked)
      canvas.fit(line, at: rect.at(row + 1), columns: rect.columns)
    }
  }
}
