import Grading
import Questions
import Screen
import Tutor
import Wording

/// A point that the grader is unsure of: the user's own words beside the point, and yes or no.
enum DoubtView {
  /// Draws it, and says whether point and words go on below.
  static func draw(
    _ doubt: Drill.Doubt,
    _ drill: Drill,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    guard let plan = Plan(doubt, drill, state, page) else { return false }
    page.drawHead(drill.question.title[state.language], state, on: &canvas)
    plan.panes.forEach { $0.draw(on: &canvas) }
    drawChoices(doubt, state, page, in: plan.choices, on: &canvas)
    return plan.reading != nil
  }

  /// Where words, point and choices stand.
  struct Plan {
    /// The texts: words and point beside each other, or one below the other in one text.
    let panes: [Reading]
    /// The one text where it does not fit and can be scrolled, or nil.
    let reading: Reading?
    /// The question and its answers, right below the texts.
    let choices: Rect

    init?(_ doubt: Drill.Doubt, _ drill: Drill, _ state: State, _ page: Page) {
      guard let point = drill.question.points.first(where: { $0.id == doubt.point }) else {
        return nil
      }
      let words = DoubtView.words(of: point.id, drill, state.language, page)
      let statement = DoubtView.statement(of: point, state.language)
      func room(_ area: Rect) -> Rect { area.split(bottomRows: choiceRows, gap: 1).top }
      func isWhole(_ reading: Reading) -> Bool { reading.lastScroll == 0 }
      func text(_ documents: [Document], in rect: Rect) -> Reading {
        var all = Document()
        for document in documents {
          all.space()
          all.append(document)
        }
        return Reading(all, in: rect, scroll: doubt.scroll, drawing: page.drawing)
      }
      var area = page.body
      var panes: [Reading] = []
      if page.wide.columns >= Rect.twoPaneColumns {
        let halves = room(page.wide).panes(leftShare: 0.5, topRows: 0)
        let beside = [
          text([words], in: halves.first.inset(right: 2)), text([statement], in: halves.second),
        ]
        if beside.allSatisfy(isWhole) { (area, panes) = (page.wide, beside) }
      }
      if panes.isEmpty {
        let below = text([words, statement], in: room(area))
        // Where not all fits, what is asked about comes first.
        panes = [isWhole(below) ? below : text([statement, words], in: room(area))]
      }
      self.panes = panes
      reading = panes.first { !isWhole($0) }
      let used = panes.map(\.lines.count).max() ?? 0
      choices = area.inset(top: min(used, room(area).rows) + 1)
    }
  }

  /// The question, and a row for each answer.
  private static let choiceRows = 3
  /// The most graphemes of the user's words that are quoted.
  private static let quoteLimit = 240

  /// The user's clauses that came near the point.
  static func words(
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
        + point.weightLabel(in: language),
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
