import Demos
import Screen
import Tutor
import Wording

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
