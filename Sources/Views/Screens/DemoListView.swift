import Demos
import Screen
import Tutor
import Wording

/// The list of demos, each with what it claims.
enum DemoListView {
  static func draw(_ list: DemoList, _ state: State, _ page: Page, on canvas: inout Canvas) {
    page.drawHead(Phrase.demos[state.language], state, on: &canvas)
    var document = Document()
    var beforeMark = 0
    var throughMark = 0
    func lineCount() -> Int {
      let columns = page.body.columns - Reading.scrollColumns
      return document.lines(columns: columns, drawing: page.drawing).count
    }
    for (index, card) in state.demos.enumerated() {
      let isMarked = index == list.mark
      if index > 0 { document.space() }
      if isMarked { beforeMark = lineCount() }
      document.add(
        StyledText(card.title[state.language], isMarked ? .focus : .text, strong: true)
          + StyledText("  \(card.name)", .muted),
        marker: StyledText(isMarked ? page.drawing.glyphs.focus : "", .accent, strong: true),
        indent: 2
      )
      document.paragraphs(card.claim[state.language], role: .muted, indent: 2)
      if isMarked { throughMark = lineCount() }
    }
    // The whole marked demo in view, with what stands before it as far as there is room.
    let scroll = min(beforeMark, max(0, throughMark - page.body.rows))
    Reading(document, in: page.body, scroll: scroll, drawing: page.drawing).draw(on: &canvas)
  }
}
