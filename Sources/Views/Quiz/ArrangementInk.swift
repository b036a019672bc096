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

  /// Adds every piece where it belongs; where another was put, that is said as well.
  func addAnswer(given placed: [Int], to document: inout Document) {
    func cell(_ place: Int) -> Cell {
      let isRight = arrangement.isRight(place, in: placed)
      let mark = isRight ? drawing.glyphs.covered : drawing.glyphs.wrong
      return (
        "\(mark) \(piece(arrangement.answer[place]))", isRight ? .right : .wrong, false
      )
    }
    switch arrangement.shape {
    case .sequence:
      for place in arrangement.answer.indices { add(cell(place), number: place + 1, to: &document) }
    case .table(let heads, let aspects):
      add(heads, aspects, rowIfStacked: nil, to: &document, cell: cell)
    }
    document.space()
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
      let cells = heads.indices.map { cell(row * heads.count + $0) }
      if fits {
        var line = padded(aspect[language], .muted, to: first + Self.gap)
        for cell in cells.dropLast() {
          line += padded(cell.text, cell.role, strong: cell.strong, to: each + Self.gap)
        }
        for cell in cells.suffix(1) {
          line += StyledText(cell.text, cell.role, strong: cell.strong)
        }
        document.add(line)
      } else {
        let place = rowIfStacked == nil ? "" : "  \(row + 1)/\(aspects.count)"
        document.add(StyledText(aspect[language] + place, .muted))
        for (head, cell) in zip(heads, cells) {
          document.add(
            StyledText(Phrase.label(head, language), .title)
              + StyledText(cell.text, cell.role, strong: cell.strong),
            indent: 2
          )
        }
      }
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
