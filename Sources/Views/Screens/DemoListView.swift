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
      if index > 0 { document.space() }
      if index == list.mark {
        document.mark { add(card, isMarked: true, state.language, page, to: &$0) }
      } else {
        add(card, isMarked: false, state.language, page, to: &document)
      }
    }
    Reading(showingMarkOf: document, in: page.body, drawing: page.drawing).draw(on: &canvas)
  }

  private static func add(
    _ card: DemoCard,
    isMarked: Bool,
    _ language: Language,
    _ page: Page,
    to document: inout Document
  ) {
    document.add(
      StyledText(card.title[language], isMarked ? .focus : .text, strong: true)
        + StyledText("  \(card.name)", .muted),
      marker: StyledText(isMarked ? page.drawing.glyphs.focus : "", .accent, strong: true),
      indent: 2
    )
    document.paragraphs(card.claim[language], role: .muted, indent: 2)
  }
}
