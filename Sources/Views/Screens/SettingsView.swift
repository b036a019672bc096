import Screen
import Tutor
import Wording

/// What can be set, and what the marked setting does.
enum SettingsView {
  static func draw(_ screen: SettingsScreen, _ state: State, _ page: Page, on canvas: inout Canvas)
  {
    let language = state.language
    page.drawHead(Phrase.settings[language], state, on: &canvas)
    let body = page.body
    let nameColumns = 14
    let gap = page.isShort ? 1 : 2
    for (index, row) in SettingsRow.allCases.enumerated() {
      let line = body.rowRect(index * gap)
      let isMarked = row == screen.row
      if isMarked {
        canvas.put(page.drawing.glyphs.focus, at: line.at(0), role: .accent, strong: true)
      }
      canvas.fit(
        Phrase.name(of: row)[language],
        at: line.at(0, Canvas.focusColumns),
        columns: nameColumns,
        role: isMarked ? .focus : .text,
        strong: isMarked
      )
      canvas.fit(
        page.drawing.dial(
          "",
          value: Phrase.value(of: row, state)[language],
          isFocused: isMarked
        ),
        at: line.at(0, Canvas.focusColumns + nameColumns),
        columns: max(0, line.columns - Canvas.focusColumns - nameColumns)
      )
    }
    let below = body.inset(top: SettingsRow.allCases.count * gap + (page.isShort ? 0 : 1))
    let used = canvas.paragraph(
      Phrase.meaning(of: screen.row)[language],
      in: below.inset(left: Canvas.focusColumns),
      role: .text
    )
    guard !state.settingsFile.isEmpty else { return }
    canvas.paragraph(
      Phrase.keptIn(state.settingsFile)[language],
      in: below.inset(top: used + (page.isShort ? 0 : 1), left: Canvas.focusColumns),
      role: .muted
    )
  }
}
