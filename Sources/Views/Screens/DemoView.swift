import Demos
import Screen
import Tutor
import Wording

/// A demo's step: what happens, what the engine computed, and the dials below.
enum DemoView {
  /// Draws the step.
  ///
  /// - Returns: whether the exhibits go on below what is in view.
  static func draw(
    _ walk: DemoWalk,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    let language = state.language
    let step = walk.stepCard
    let place =
      "\(walk.card.title[language]) \(page.drawing.glyphs.separator) \(step.title[language])"
    let progress = Phrase.progress(of: walk)[language]
    let (number, count) = (walk.position + 1, walk.card.steps.count)
    page.drawHead(
      [
        (place, [progress, Phrase.step(number, of: count)[language]]),
        (place, [progress, "\(number)/\(count)"]),
        (step.title[language], [progress, "\(number)/\(count)"]),
      ],
      state,
      on: &canvas
    )
    let plan = Plan(walk, state, page)
    canvas.put(plan.caption, in: plan.captionRect, role: .voice)
    plan.reading.draw(on: &canvas)
    canvas.paragraph(plan.remark, in: plan.remarkRect)
    drawDials(plan, walk, state, page, on: &canvas)
    return plan.reading.lastScroll > 0
  }

  /// What the numbers say, and what came of the prediction; empty while one is asked.
  static func remark(_ walk: DemoWalk, _ state: State, _ drawing: Drawing) -> StyledText {
    let (language, glyphs) = (state.language, drawing.glyphs)
    if let failure = walk.failure { return StyledText(failure[language], .wrong) }
    var text = StyledText()
    // What came of it is told once all of it has been met.
    guard walk.asking == nil, !walk.isUnveiling else { return text }
    if let said = said(of: walk, language) {
      let (glyph, role): (String, Role) =
        switch said.isRight {
        case true?: (glyphs.covered, .right)
        case false?: (glyphs.wrong, .wrong)
        case nil: (glyphs.partial, .muted)
        }
      text.append("\(glyph) ", role, strong: true)
      text.append(said.text, role)
    }
    func space() { if !text.isEmpty, language == .en { text.append(" ") } }
    if let remark = walk.step?.remark {
      space()
      text.append(remark[language])
    }
    if walk.isPaused, let progress = walk.streaming {
      let keys = [Action.play, .step].map { action in
        Bindings.keys(for: action, in: state).first?.name(drawing) ?? ""
      }
      space()
      text.append(Phrase.paused(progress, play: keys[0], step: keys[1])[language], .muted)
    }
    if let comparison = comparison(walk, language) {
      space()
      text.append(comparison, .muted)
    }
    return walk.isOutdated ? text.muted : text
  }

  /// What is said of the guess about the step on the screen, and whether it was right; nil where
  /// there is none or it is not computed yet, and of a guess that nothing decides neither.
  private static func said(
    of walk: DemoWalk,
    _ language: Language
  ) -> (text: String, isRight: Bool?)? {
    guard let (prediction, choice, verdict) = walk.verdict else { return nil }
    func words(_ ids: [String]) -> [Bilingual] {
      ids.map { id in
        prediction.choices.first { $0.id == id }?.text ?? Bilingual(zh: id, en: id)
      }
    }
    let guess = words([choice])[0]
    let (text, isRight): (Bilingual, Bool?) =
      switch verdict {
      case .outcome(choice): (Phrase.predictedRight(guess), true)
      case .outcome(let outcome):
        (Phrase.predictedWrong(guess, outcome: words([outcome])[0]), false)
      case .tied(let ids):
        ids.contains(choice)
          ? (Phrase.predictedAmong(guess, words(ids)), nil)
          : (Phrase.predictedBeside(guess, words(ids)), false)
      case .open: (Phrase.predictedOpen(guess), nil)
      }
    return (text[language], isRight)
  }

  private static func drawDials(
    _ plan: Plan,
    _ walk: DemoWalk,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    guard !walk.card.dials.isEmpty, plan.dialRect.rows > 0 else { return }
    let explanationRows = page.isShort ? 0 : plan.explanation.count
    let grid = plan.dialRect.split(bottomRows: explanationRows).top
    let window = ScrollWindow(
      count: plan.dials.count,
      rows: grid.rows,
      focus: plan.markedDialRow
    )
    for index in window.visible {
      canvas.put(plan.dials[index], at: grid.at(index - window.first))
    }
    if grid.rows > 1 { canvas.scrollIndicator(window, at: grid.at(0, grid.columns - 1)) }
    let below = plan.dialRect.inset(top: grid.rows, left: Plan.dialIndent)
    for (row, line) in plan.explanation.prefix(below.rows).enumerated() {
      canvas.put(line, at: below.at(row))
    }
  }
}
