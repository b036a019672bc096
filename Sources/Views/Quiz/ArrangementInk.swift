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
  /// A column of a table that is narrower says too little in a line.
  private static let fewestColumns = 14

  /// What lies in a place, and how it is drawn.
  private typealias Cell = (text: String, role: Role, strong: Bool)

  /// Adds the places with the pieces that were put there; the next one is marked.
  func addPlaces(_ placed: [Int?], next: Int, to document: inout Document) {
    func cell(_ place: Int) -> Cell {
      if placed.indices.contains(place), let number = placed[place] {
        return (piece(number), .text, false)
      }
      let isNext = place == next
      return (Self.blank, isNext ? .accent : .muted, isNext)
    }
    switch arrangement.shape {
    case .sequence:
      for place in 0...min(next, arrangement.pieces.count - 1) {
        add(cell(place), number: place + 1, to: &document)
      }
    case .table(let heads, let aspects):
      let row = min(next, arrangement.pieces.count - 1) / heads.count
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

  /// Where a piece lies: the step's number, or the row and the column of its cell.
  func lies(in place: Int) -> Bilingual {
    guard case .table(let heads, let aspects) = arrangement.shape, !heads.isEmpty,
      aspects.indices.contains(place / heads.count)
    else { return QuizPhrase.lies(in: place + 1) }
    return QuizPhrase.lies(in: aspects[place / heads.count], heads[place % heads.count])
  }

  private func piece(_ number: Int) -> String { arrangement.pieces[number][language] }

  private func add(_ cell: Cell, number: Int, to document: inout Document) {
    document.add(
      StyledText(cell.text, cell.role, strong: cell.strong),
      marker: StyledText("  \(number).", .muted),
      indent: 5
    )
  }

  /// Adds a table: columns side by side, their cells broken into lines where they must be; or where
  /// there is no room for that one line a cell, of one row alone where that is told.
  private func add(
    _ heads: [Bilingual],
    _ aspects: [Bilingual],
    rowIfStacked: Int?,
    to document: inout Document,
    mended: (Int) -> Cell? = { _ in nil },
    cell: (Int) -> Cell
  ) {
    let hasMarks = rowIfStacked == nil
    let markColumns = hasMarks ? drawing.width.columns(of: drawing.glyphs.covered) + 1 : 0
    let first = aspects.map { drawing.width.columns(of: $0[language]) }.max() ?? 0
    let texts = arrangement.pieces + heads
    let widest = (texts.map { drawing.width.columns(of: $0[language]) }.max() ?? 0) + markColumns
    let room = (columns - first - heads.count * Self.gap) / max(1, heads.count)
    let each = min(widest, room)
    let isBeside = each >= min(widest, Self.fewestColumns)
    if isBeside {
      let cells = heads.map { ($0[language], .title, false) as Cell }
      addRow(("", .text, false), first, cells, each, to: &document)
    }
    for (row, aspect) in aspects.enumerated() where isBeside || row == rowIfStacked ?? row {
      let places = heads.indices.map { row * heads.count + $0 }
      if isBeside {
        let head: Cell = (aspect[language], .muted, false)
        addRow(head, first, places.map(cell), each, to: &document)
        let right = places.map(mended)
        guard right.contains(where: { $0 != nil }) else { continue }
        let label = Phrase.label(QuizPhrase.belongs, language)
        let blanks = String(repeating: " ", count: markColumns)
        addRow(
          ("  " + label, .accent, false),
          first,
          right.map { cell -> Cell in
            guard let cell else { return ("", .text, false) }
            return (blanks + cell.text, cell.role, cell.strong)
          },
          each,
          to: &document
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

  /// Adds a row of a table: what it is about, and its cells side by side, each in as many lines as
  /// it takes.
  private func addRow(
    _ head: Cell,
    _ headColumns: Int,
    _ cells: [Cell],
    _ columns: Int,
    to document: inout Document
  ) {
    let broken = cells.map { lines(of: $0.text, columns: columns) }
    for row in 0..<max(1, broken.map(\.count).max() ?? 1) {
      var line = padded(row == 0 ? head.text : "", head.role, to: headColumns + Self.gap)
      for (place, cell) in cells.enumerated() {
        let text = row < broken[place].count ? broken[place][row] : ""
        line +=
          place == cells.count - 1
          ? StyledText(text, cell.role, strong: cell.strong)
          : padded(text, cell.role, strong: cell.strong, to: columns + Self.gap)
      }
      document.add(line)
    }
  }

  /// A text broken into lines; those behind the first stand as far in as the first begins.
  private func lines(of text: String, columns: Int) -> [String] {
    let lead = text.prefix {
      $0 == " " || "\($0)" == drawing.glyphs.covered
        || "\($0)" == drawing.glyphs.wrong
    }
    let indent = String(repeating: " ", count: drawing.width.columns(of: String(lead)))
    let rest = String(text.dropFirst(lead.count))
    let layout = TextLayout(
      rest,
      columns: max(1, columns - indent.count),
      measure: drawing.width
    )
    return layout.lines.enumerated().map { number, line in
      (number == 0 ? String(lead) : indent) + String(layout.graphemes[line.shown])
    }
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
