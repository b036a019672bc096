import Questions
import Screen
import Tutor
import Wording

/// The search: what is typed above, what fits below.
enum FindView {
  /// The rows above the hits: what is typed, and what it found.
  private static let headRows = 3

  static func draw(_ find: Find, _ state: State, _ page: Page, on canvas: inout Canvas) {
    let language = state.language
    let count = state.findIndex == nil ? "" : Phrase.found(find.hits.count)[language]
    page.drawHead(Phrase.find[language], facts: [count], state, on: &canvas)
    let body = page.body
    drawHits(find, state, page, in: body.inset(top: headRows), on: &canvas)
    drawQuery(find, language, page, in: body.rowRect(0), on: &canvas)
  }

  private static func drawQuery(
    _ find: Find,
    _ language: Language,
    _ page: Page,
    in line: Rect,
    on canvas: inout Canvas
  ) {
    canvas.put(page.drawing.glyphs.caretBar, at: line.at(0), role: .accent, strong: true)
    let field = line.inset(left: Canvas.focusColumns)
    if find.editor.text.isEmpty {
      canvas.fit(
        Phrase.findHere[language],
        at: field.at(0),
        columns: field.columns,
        role: .muted
      )
    }
    // As much of the text before the cursor as there is room for.
    let before = find.editor.graphemes.prefix(find.editor.cursor)
    var start = before.endIndex
    var used = 1
    while start > before.startIndex {
      used += page.drawing.width.columns(of: before[start - 1])
      if used > field.columns { break }
      start -= 1
    }
    let shown = find.editor.graphemes[start...]
    canvas.put(String(shown), at: field.at(0), maxWidth: field.columns)
    let column = page.drawing.width.columns(
      of: String(find.editor.graphemes[start..<find.editor.cursor])
    )
    canvas.cursor = field.at(0, min(column, max(0, field.columns - 1)))
  }

  private static func drawHits(
    _ find: Find,
    _ state: State,
    _ page: Page,
    in rect: Rect,
    on canvas: inout Canvas
  ) {
    let language = state.language
    guard let index = state.findIndex else {
      canvas.paragraph(Phrase.reading[language], in: rect, role: .muted)
      return
    }
    guard !find.hits.isEmpty else {
      canvas.paragraph(Phrase.nothingFound[language], in: rect, role: .muted)
      return
    }
    // Two lines each: what it is called, and what it belongs to.
    let window = ScrollWindow(count: find.hits.count, rows: max(1, rect.rows / 2), focus: find.mark)
    let edge = window.isScrolling ? 2 : 0
    for place in window.visible {
      let top = rect.inset(top: 2 * (place - window.first), right: edge)
      let entry = index.entries[find.hits[place]]
      let isMarked = place == find.mark
      if isMarked {
        canvas.put(page.drawing.glyphs.focus, at: top.at(0), role: .accent, strong: true)
      }
      let columns = top.columns - Canvas.focusColumns
      canvas.fit(
        entry.title[language],
        at: top.at(0, Canvas.focusColumns),
        columns: columns,
        role: isMarked ? .focus : .text,
        strong: isMarked
      )
      guard top.rows > 1 else { continue }
      let kind = kind(of: entry.target)[language]
      let context = entry.context[language]
      canvas.fit(
        context.isEmpty || context == kind
          ? kind : "\(kind) \(page.drawing.glyphs.separator) \(context)",
        at: top.at(1, Canvas.focusColumns),
        columns: columns,
        role: .muted
      )
    }
    canvas.scrollIndicator(window, at: rect.at(0, rect.columns - 1))
  }

  private static func kind(of target: FindTarget) -> Bilingual {
    switch target {
    case .question: Phrase.question
    case .point: Phrase.point
    case .demo: Phrase.demo
    }
  }
}
