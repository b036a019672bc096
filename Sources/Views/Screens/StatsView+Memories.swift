import Memory
import Questions
import Screen
import Tutor
import Wording

extension StatsView {
  /// Draws the list of memories, the likeliest to be forgotten first, and below it the curve of
  /// forgetting of the marked one.
  static func drawMemories(
    _ stats: Stats,
    _ figures: StudyFigures,
    _ state: State,
    _ page: Page,
    in rect: Rect,
    on canvas: inout Canvas
  ) {
    let language = state.language
    let chartRows = rect.rows >= 14 ? min(12, rect.rows / 2) : 0
    let parts = rect.split(bottomRows: chartRows, gap: chartRows == 0 ? 0 : 1)
    let columns = MemoryColumns(rect.columns)
    drawMemoryHeads(columns, language, in: rect, on: &canvas)
    let list = parts.top.inset(top: 1)
    let window = ScrollWindow(count: figures.memories.count, rows: list.rows, focus: stats.mark)
    let titles = Dictionary(
      state.catalogue.questions.lazy.map { ($0.id, $0.title[language]) },
      uniquingKeysWith: { first, _ in first }
    )
    canvas.list(window, in: list, focus: stats.mark) { canvas, index, line in
      let memory = figures.memories[index]
      let isMarked = index == stats.mark
      let at = { (column: Int) in line.at(0, column - Canvas.focusColumns) }
      canvas.fit(
        titles[memory.question] ?? memory.question.rawValue,
        at: line.at(0),
        columns: columns.title,
        role: isMarked ? .focus : .text,
        strong: isMarked
      )
      canvas.put(
        page.drawing.bar(memory.recall, columns: columns.bar),
        at: at(columns.recall),
        role: .bar
      )
      canvas.fit(
        NumberFormat.percent(memory.recall),
        at: at(columns.recall + columns.bar),
        columns: MemoryColumns.numberWidth,
        alignment: .trailing
      )
      canvas.fit(
        Phrase.days(memory.memory.stability)[language],
        at: at(columns.stability),
        columns: MemoryColumns.stabilityWidth,
        alignment: .trailing,
        role: .muted
      )
    }
    guard chartRows > 0, figures.memories.indices.contains(stats.mark) else { return }
    let memory = figures.memories[stats.mark]
    let ink = StatsInk(language: language, drawing: page.drawing, columns: rect.columns)
    let curve = state.forgettingCurve(of: memory)
    for (row, line) in ink.curve(curve, score: memory.score, rows: chartRows - 2).enumerated() {
      canvas.put(line, at: parts.bottom.at(row))
    }
  }

  private static func drawMemoryHeads(
    _ columns: MemoryColumns,
    _ language: Language,
    in rect: Rect,
    on canvas: inout Canvas
  ) {
    // Above bars the head begins where they do and may reach into the gap behind them; above
    // numbers alone it ends where they do, over the titles, which have no head.
    let hasBars = columns.bar > 0
    canvas.fit(
      Phrase.recallColumn[language],
      at: rect.at(0, hasBars ? columns.recall : 0),
      columns: hasBars
        ? columns.bar + MemoryColumns.numberWidth + 1 : columns.recall + MemoryColumns.numberWidth,
      alignment: hasBars ? .leading : .trailing,
      role: .muted
    )
    canvas.fit(
      Phrase.stabilityColumn[language],
      at: rect.at(0, columns.stability),
      columns: MemoryColumns.stabilityWidth,
      alignment: .trailing,
      role: .muted
    )
  }
}

/// The columns of the list of memories, counted from the left edge of the text.
private struct MemoryColumns {
  static let numberWidth = 6
  static let stabilityWidth = 9
  let bar: Int
  let recall: Int
  let stability: Int

  init(_ columns: Int) {
    bar = columns >= 66 ? 12 : columns >= 50 ? 6 : 0
    stability = columns - MemoryColumns.stabilityWidth - Reading.scrollColumns
    recall = stability - bar - MemoryColumns.numberWidth - 2
  }

  /// The columns of a title, which begins behind the mark.
  var title: Int { max(4, recall - Canvas.focusColumns - 2) }
}
