import Screen
import Tutor
import Wording

/// The question how sure the user is of an answer, and its choices in a row.
enum SurenessRow {
  /// Draws the question in the first row of a rectangle and the choices below it.
  static func draw(
    _ mark: Sureness,
    in language: Language,
    _ page: Page,
    in foot: Rect,
    on canvas: inout Canvas
  ) {
    canvas.put(Phrase.howSure[language], at: foot.at(0, 2), role: .voice, strong: true)
    let choices = Sureness.allCases.map { choice in
      let isMarked = choice == mark
      let text = "\(choice.rawValue) \(choice.word[language])"
      return StyledText(
        isMarked ? "\(page.drawing.glyphs.focus) \(text)" : "  \(text)",
        isMarked ? .focus : .text,
        strong: isMarked
      )
    }
    canvas.flow(choices, in: foot.inset(top: 1, left: 2))
  }
}
