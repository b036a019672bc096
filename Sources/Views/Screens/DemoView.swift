import Demos
import Screen
import Tutor
import Wording

/// A demo's step: what happens, what the engine computed, and the dials below.
enum DemoView {
  static func draw(_ walk: DemoWalk, _ state: State, _ page: Page, on canvas: inout Canvas) {
    let language = state.language
    let step = walk.stepCard
    page.drawHead(
      "\(walk.card.title[language]) \(page.drawing.glyphs.separator) \(step.title[language])",
      facts: [Phrase.step(walk.position + 1, of: walk.card.steps.count)[language]],
      state,
      on: &canvas
    )
    let plan = Plan(walk, state, page)
    canvas.put(plan.caption, in: plan.captionRect, role: .voice)
    plan.reading.draw(on: &canvas)
    if walk.asking == nil { drawRemark(walk, state, page, in: plan.remarkRect, on: &canvas) }
    drawDials(plan, walk, state, page, on: &canvas)
  }

  /// What the numbers say, and what came of the prediction.
  private static func drawRemark(
    _ walk: DemoWalk,
    _ state: State,
    _ page: Page,
    in rect: Rect,
    on canvas: inout Canvas
  ) {
    let language = state.language
    if let failure = walk.failure {
      canvas.paragraph(failure[language], in: rect, role: .wrong)
      return
    }
    var text = StyledText()
    if let (prediction, guess) = walk.guess, let outcome = guess.outcome {
      func word(_ id: String?) -> String {
        prediction.choices.first { $0.id == id }?.text[language] ?? id ?? ""
      }
      let isRight = guess.choice == outcome
      let mark = isRight ? page.drawing.glyphs.covered : page.drawing.glyphs.wrong
      text.append("\(mark) ", isRight ? .right : .wrong, strong: true)
      text.append(
        isRight
          ? Phrase.predictedRight(word(outcome))[language]
          : Phrase.predictedWrong(word(guess.choice), outcome: word(outcome))[language],
        isRight ? .right : .wrong
      )
      text.append(" ")
    }
    if let remark = walk.step?.remark { text.append(remark[language]) }
    canvas.paragraph(text, in: rect)
  }

  private static func drawDials(
    _ plan: Plan,
    _ walk: DemoWalk,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    guard !walk.card.dials.isEmpty, plan.dialRect.rows > 0 else { return }
    let rows = plan.dialRect.rows - 1
    let window = ScrollWindow(count: plan.dials.count, rows: rows, focus: plan.markedDialRow)
    for index in window.visible {
      canvas.put(plan.dials[index], at: plan.dialRect.at(index - window.first))
    }
    canvas.scrollIndicator(window, at: plan.dialRect.at(0, plan.dialRect.columns - 1))
    let marked = walk.card.dials[min(walk.dial, walk.card.dials.count - 1)]
    canvas.fit(
      marked.explanation[state.language],
      at: plan.dialRect.at(rows, 2),
      columns: plan.dialRect.columns - 2,
      role: .muted
    )
  }
}

extension DemoView {
  /// How a demo's screen is divided.
  struct Plan {
    /// What happens in this step.
    let caption: TextLayout
    let captionRect: Rect
    /// What is shown.
    let reading: Reading
    let remarkRect: Rect
    /// The dials in rows.
    let dials: [StyledText]
    let dialRect: Rect
    /// The row of the dial that the mark is on.
    let markedDialRow: Int

    init(_ walk: DemoWalk, _ state: State, _ page: Page) {
      let language = state.language
      let body = page.body
      caption = TextLayout(
        walk.asking?.prediction.asks[language] ?? walk.stepCard.caption[language],
        columns: max(1, body.columns),
        measure: page.drawing.width
      )
      let captionRows = min(caption.lines.count, max(1, body.rows / 4))
      captionRect = body.split(topRows: captionRows).top
      (dials, markedDialRow) = Plan.dialRows(walk, state, page, columns: body.columns)
      let dialRows = dials.isEmpty ? 0 : min(dials.count, max(1, body.rows / 5)) + 1
      let parts = body.split(bottomRows: dialRows, gap: dialRows > 0 ? 1 : 0)
      dialRect = parts.bottom
      let middle = parts.top.inset(top: captionRows + (body.rows < 16 ? 0 : 1))
      let remark = walk.asking == nil ? walk.step?.remark?[language] ?? "" : ""
      let hasGuess = walk.guess?.guess.outcome != nil && walk.asking == nil
      let remarkLines = TextLayout(
        remark,
        columns: max(1, body.columns),
        measure: page.drawing.width
      ).lines.count
      let wanted = walk.failure != nil ? 2 : remark.isEmpty ? 0 : remarkLines + (hasGuess ? 2 : 0)
      let remarkRows = min(wanted, max(0, middle.rows / 3))
      let halves = middle.split(bottomRows: remarkRows, gap: remarkRows > 0 ? 1 : 0)
      remarkRect = halves.bottom
      var document = Document()
      if let asking = walk.asking { document.choices(asking, language, page.drawing) }
      if let step = walk.step {
        if walk.asking != nil { document.space() }
        for exhibit in step.exhibits {
          document.exhibit(
            exhibit,
            language: language,
            columns: halves.top.columns - 2,
            drawing: page.drawing
          )
        }
      } else if walk.failure == nil, walk.asking == nil {
        document.add(StyledText(Phrase.computing[language], .muted))
      }
      reading = Reading(document, in: halves.top, scroll: walk.scroll, drawing: page.drawing)
    }

    /// The dials, set in as few rows as the width allows; the marked one keeps all of its choices.
    private static func dialRows(
      _ walk: DemoWalk,
      _ state: State,
      _ page: Page,
      columns: Int
    ) -> (rows: [StyledText], marked: Int) {
      let language = state.language
      var rows: [StyledText] = []
      var used = 0
      var marked = 0
      for (index, dial) in walk.card.dials.enumerated() {
        let isMarked = index == walk.dial && walk.asking == nil
        let text =
          StyledText(isMarked ? "\(page.drawing.glyphs.focus) " : "  ", .accent)
          + label(of: dial, walk.value(of: dial), isMarked, language, page.drawing)
        let width = page.drawing.width.columns(of: text)
        if rows.isEmpty || used + 2 + width > columns - 2 {
          rows.append(text)
          used = width
        } else {
          rows[rows.count - 1] += StyledText("  ") + text
          used += 2 + width
        }
        if isMarked { marked = rows.count - 1 }
      }
      return (rows, marked)
    }

    private static func label(
      of dial: Dial,
      _ value: DialValue,
      _ isMarked: Bool,
      _ language: Language,
      _ drawing: Drawing
    ) -> StyledText {
      var shown = value.text
      switch (dial.kind, value) {
      case (.number(_, _, _, let digits), .number(let number)):
        shown = NumberFormat.fixed(number, fractionDigits: digits)
      case (.choice(let options, _), .choice(let id)):
        shown = options.first { $0.id == id }?.title[language] ?? id
      default: break
      }
      return drawing.dial(
        dial.title[language],
        value: shown,
        isFocused: isMarked,
        canLower: dial.turned(value, by: -1) != value,
        canRaise: dial.turned(value, by: 1) != value
      )
    }
  }
}

extension Document {
  /// Adds the choices of a prediction, with the mark on one.
  fileprivate mutating func choices(
    _ asking: DemoWalk.Asking,
    _ language: Language,
    _ drawing: Drawing
  ) {
    for (index, choice) in asking.prediction.choices.enumerated() {
      let isMarked = index == asking.mark
      add(
        StyledText("\(index + 1)  ", .key)
          + StyledText(choice.text[language], isMarked ? .focus : .text, strong: isMarked),
        marker: StyledText(isMarked ? drawing.glyphs.focus : "", .accent, strong: true),
        indent: 2
      )
    }
  }
}
