import Demos
import Screen
import Tutor
import Wording

/// The list of demos, each with what it claims.
enum DemoListView {
  static func draw(_ list: DemoList, _ state: State, _ page: Page, on canvas: inout Canvas) {
    page.drawHead(Phrase.demos[state.language], state, on: &canvas)
    var document = Document()
    for (index, card) in state.demos.enumerated() {
      let isMarked = index == list.mark
      if index > 0 { document.space() }
      document.add(
        StyledText(card.title[state.language], isMarked ? .focus : .text, strong: true)
          + StyledText("  \(card.name)", .muted),
        marker: StyledText(isMarked ? page.drawing.glyphs.focus : "", .accent, strong: true),
        indent: 2
      )
      document.paragraphs(card.claim[state.language], role: .muted, indent: 2)
    }
    Reading(document, in: page.body, scroll: 0, drawing: page.drawing).draw(on: &canvas)
  }
}

/// What a demo's step means: formula and reason, the demo's claim, and where it fails.
enum ExplanationView {
  static func draw(
    _ overlay: Explanation,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) {
    page.drawHead(Phrase.explanation[state.language], state, on: &canvas)
    reading(overlay, state, page).draw(on: &canvas)
  }

  static func reading(_ overlay: Explanation, _ state: State, _ page: Page) -> Reading {
    let language = state.language
    var document = Document()
    for case .demo(let walk) in state.layers.suffix(2) {
      document.heading(walk.stepCard.title[language])
      document.paragraphs(walk.stepCard.explanation[language], indent: 2)
      // On the user's own data nothing is claimed.
      guard !walk.isOnData else { continue }
      document.heading(Phrase.claim[language])
      document.paragraphs(walk.card.claim[language], indent: 2)
      document.heading(Phrase.fails[language])
      document.paragraphs(walk.card.failsWhen[language], indent: 2)
    }
    return Reading(document, in: page.body, scroll: overlay.scroll, drawing: page.drawing)
  }
}
