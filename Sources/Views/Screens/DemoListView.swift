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
