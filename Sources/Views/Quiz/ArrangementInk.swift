import Quiz
import Screen
import Tutor
import Wording

/// Draws the places of an arrangement: steps in their order, or a table, with what lies there.
struct ArrangementInk {
  let arrangement: Arrangement
  let language: Language
  let drawing: Drawing
  /// The columns that there are.
  let columns: Int

  /// What stands where nothing was put yet.
  private static let blank = "______"
  /// The columns between two columns of a table.
  private static let gap = 2

  /// What lies in a place, and how it is drawn.
  private typealias Cell = (text: String, role: Role, strong: Bool)

  /// Adds the places with the pieces that were put there; the next one is marked.
  func addPlaces(_ placed: [Int], to document: inout Document) {
    func cell(_ place: Int) -> Cell {
      if placed.indices.contains(place) { return (piece(placed[place]), .text, false) }
      let isNext = place == placed.count
      return (Self.blank, isNext ? .accent : .muted, isNext)
    }
    switch arrangement.shape {
    case .sequence:
      for place in 0...min(placed.count, arrangement.pieces.count - 1) {
        add(cell(place), number: place + 1, to: &document)
      }
    case .table(let heads, let aspects):
      let row = min(placed.count, arrangement.pieces.count - 1) / heads.count
      add(heads, aspects, rowIfStacked: row, to: &document, cell: cell)
    }
  }

  /// Adds what was put into each place, marked right or wrong, and below what is wrong the piece
  /// that belongs there.
  func addAnswer(given placed: [Int], to document: inout Document) {
    func given(_ place: Int) -> Cell {
      let isRight = arrangement.isRight(place, in: placed)
      let mark = isRight ? drawing.glyphs.covered : drawing.glyphs.wrong
      let text = placed.indices.contains(place) ? piece(placed[place]) : Self.blank
      return ("\(mark) \(text)", isRight ? .right : .wrong, false)
    }
    func mended(_ place: Int) -> Cell? {
      arrangement.isRight(place, in: placed)
        ? nil : (piece(arrangement.answer[place]), .text, true)
    }
    let isWhole = arrangement.answer.indices.allSatisfy { arrangement.isRight($0, in: placed) }
    if !isWhole {
      document.add(
        StyledText("\(drawing.glyphs.covered) \(drawing.glyphs.wrong) ", .muted)
          + StyledText(QuizPhrase.marksAreYours[language], .muted),
        indent: 2
      )
    }
    switch arrangement.shape {
    case .sequence:
      for place in arrangement.answer.indices {
        add(given(place), number: place + 1, to: &document)
        if let right = mended(place) { add(belonging: right, indent: 7, to: &document) }
      }
    case .table(let heads, let aspects):
      add(heads, aspects, rowIfStacked: nil, to: &document, mended: mended, cell: given)
    }
    document.space()
  }

  /// Adds the piece that belongs where another one was put.
  private func add(belonging cell: Cell, indent: Int, to document: inout Document) {
    document.add(
      StyledText(Phrase.label(QuizPhrase.belongs, language), .accent)
        + StyledText(cell.text, cell.role, strong: cell.strong),
      indent: indent
    )
  }

  private func piece(_ number: Int) -> String { arrangement.pieces[number][language] }

  private func add(_ cell: Cell, number: Int, to document: inout Document) {
    document.add(
      StyledText(cell.text, cell.role, strong: cell.strong),
      marker: StyledText("  \(number).", .muted),
      indent: 5
    )
  }

  /// Adds a table: columns side by side, or where they do not fit one line a cell, of one row alone
  /// where that is told.
  private func add(
    _ heads: [Bilingual],
    _ aspects: [Bilingual],
    rowIfStacked: Int?,
    to document: inout Document,
    mended: (Int) -> Cell? = { _ in nil },
    cell: (Int) -> Cell
  ) {
    let markColumns = drawing.width.columns(of: drawing.glyphs.covered) + 1
    let first = aspects.map { drawing.width.columns(of: $0[language]) }.max() ?? 0
    let texts = arrangement.pieces + heads
    let each = (texts.map { drawing.width.columns(of: $0[language]) }.max() ?? 0) + markColumns
    let fits = first + heads.count * (each + Self.gap) <= columns
    if fits {
      var line = padded("", .text, to: first + Self.gap)
      for head in heads.dropLast() { line += padded(head[language], .title, to: each + Self.gap) }
      for head in heads.suffix(1) { line += StyledText(head[language], .title) }
      document.add(line)
    }
    for (row, aspect) in aspects.enumerated() where fits || row == rowIfStacked ?? row {
      let places = heads.indices.map { row * heads.count + $0 }
      if fits {
        document.add(
          line(padded(aspect[language], .muted, to: first + Self.gap), places.map(cell), each)
        )
        let right = places.map(mended)
        guard right.contains(where: { $0 != nil }) else { continue }
        let label = Phrase.label(QuizPhrase.belongs, language)
        let blanks = String(repeating: " ", count: markColumns)
        document.add(
          line(
            padded("  " + label, .accent, to: first + Self.gap),
            right.map { cell -> Cell in
              guard let cell else { return ("", .text, false) }
              return (blanks + cell.text, cell.role, cell.strong)
            },
            each
          )
        )
      } else {
        let place = rowIfStacked == nil ? "" : "  \(row + 1)/\(aspects.count)"
        document.add(StyledText(aspect[language] + place, .muted))
        for (head, place) in zip(heads, places) {
          let content = cell(place)
          document.add(
            StyledText(Phrase.label(head, language), .title)
              + StyledText(content.text, content.role, strong: content.strong),
            indent: 2
          )
          if let right = mended(place) { add(belonging: right, indent: 4, to: &document) }
        }
      }
    }
  }

  /// A line of a table: what the row is about, and its cells side by side.
  private func line(_ head: StyledText, _ cells: [Cell], _ columns: Int) -> StyledText {
    var line = head
    for cell in cells.dropLast() {
      line += padded(cell.text, cell.role, strong: cell.strong, to: columns + Self.gap)
    }
    for cell in cells.suffix(1) { line += StyledText(cell.text, cell.role, strong: cell.strong) }
    return line
  }

  private func padded(
    _ text: String,
    _ role: Role,
    strong: Bool = false,
    to columns: Int
  ) -> StyledText {
    let room = max(0, columns - drawing.width.columns(of: text))
    return StyledText(text, role, strong: strong) + StyledText(String(repeating: " ", count: room))
  }
}
