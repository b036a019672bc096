import Screen
import Tutor
import Wording

/// What every screen shows on which something is written.
enum WritingView {
  /// Draws a text being written, with a bar at its left and the terminal's cursor in it.
  static func draw(
    _ editor: TextEditor,
    _ written: TextLayout,
    _ page: Page,
    in rect: Rect,
    hasCursor: Bool = true,
    on canvas: inout Canvas
  ) {
    let window = canvas.editor(
      written,
      insertion: editor.cursor,
      isRowEnd: editor.isAtRowEnd,
      in: rect
    )
    if !hasCursor { canvas.cursor = nil }
    for row in 0..<rect.rows {
      canvas.put(
        page.drawing.glyphs.caretBar,
        at: Position(row: rect.row + row, column: rect.column - 2),
        role: hasCursor ? .accent : .muted
      )
    }
    canvas.scrollIndicator(window, at: Position(row: rect.row, column: rect.endColumn))
  }

  /// Says on an empty page what may be written, in the first of some wordings that fits.
  static func drawInvitation(
    _ wordings: [Bilingual],
    _ language: Language,
    _ page: Page,
    in editor: Rect,
    on canvas: inout Canvas
  ) {
    // The first row is the cursor's, unless it is the only one.
    let rect = editor.inset(top: editor.rows > 1 ? 1 : 0, left: editor.rows > 1 ? 0 : 2, right: 1)
    let layouts = wordings.map {
      TextLayout($0[language], columns: max(1, rect.columns), measure: page.drawing.width)
    }
    guard let layout = layouts.first(where: { $0.lines.count <= rect.rows }) else { return }
    canvas.put(layout, in: rect, role: .muted)
  }

  /// Says how long a text is and whether it is saved, on the first row of the foot.
  static func drawStatus(
    of editor: TextEditor,
    isSaved: Bool,
    isPutOff: Bool,
    _ state: State,
    _ page: Page,
    in foot: Rect,
    on canvas: inout Canvas
  ) {
    let saved =
      !state.isKept
      ? Phrase.goneAtTheEnd
      : isPutOff ? Phrase.notSaved : isSaved ? Phrase.saved : Phrase.saving
    let language = state.language
    canvas.fit(
      "\(Phrase.characters(editor.graphemes.count)[language]) "
        + "\(page.drawing.glyphs.separator) \(saved[language])",
      at: foot.at(0, 2),
      columns: foot.columns - 2,
      role: state.isKept && !isPutOff ? .muted : .wrong
    )
  }
}
