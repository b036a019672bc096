import Questions
import Screen
import Tutor
import Wording

/// A question whose meaning was changed: what became of it, and whether its memory goes on.
enum RevisedView {
  /// Draws it; returns whether the text goes on.
  static func draw(
    _ revised: Revised,
    _ state: State,
    _ page: Page,
    on canvas: inout Canvas
  ) -> Bool {
    page.drawHead(revised.opened.question.title[state.language], state, on: &canvas)
    let reading = reading(revised, state, page)
    reading.draw(on: &canvas)
    return reading.lastScroll > 0
  }

  static func reading(_ revised: Revised, _ state: State, _ page: Page) -> Reading {
    let language = state.language
    var document = Document()
    document.paragraphs(
      Phrase.revised(from: revised.known, to: revised.opened.question.revision)[language]
    )
    document.space()
    document.add(StyledText(Phrase.doesMemoryHold[language], .voice, strong: true))
    document.space()
    for choice in MemoryChoice.allCases {
      let isMarked = choice == revised.choice
      func add(to document: inout Document) {
        document.add(
          StyledText("\(choice.rawValue)  ", .key)
            + StyledText(
              Phrase.name(of: choice)[language],
              isMarked ? .focus : .text,
              strong: isMarked
            ),
          marker: StyledText(isMarked ? page.drawing.glyphs.focus : "", .accent, strong: true),
          indent: 2
        )
        document.add(StyledText(Phrase.meaning(of: choice)[language], .muted), indent: 5)
      }
      if isMarked { document.mark(add) } else { add(to: &document) }
    }
    return Reading(
      showingMarkOf: document,
      in: page.body,
      scroll: revised.scroll,
      drawing: page.drawing
    )
  }
}
