import Demos
import Screen
import Wording

extension Document {
  /// Adds exhibits, drawn to a width; charts share the lines that the others leave of `rows`.
  ///
  /// - Parameters:
  ///   - exhibits: what a step shows.
  ///   - kept: the exhibit of that id under the settings to compare with, or nil.
  ///   - ink: how wide and in which language.
  ///   - rows: the lines on the screen.
  mutating func exhibits(
    _ exhibits: [Exhibit],
    beside kept: (String) -> Exhibit?,
    ink: ExhibitInk,
    rows: Int
  ) {
    let groups = ink.groups(exhibits)
    let drawn = groups.map { $0.count > 1 ? nil : ink.fixedLines(of: $0[0].content) }
    let heads = groups.map { $0.count > 1 ? StyledText() : ink.head(of: $0[0]) }
    let charts = drawn.count { $0 == nil }
    let taken =
      drawn.reduce(0) { $0 + ($1?.count ?? 0) } + heads.count { !$0.isEmpty } + groups.count - 1
    let share = max(ExhibitInk.leastChartRows, (rows - taken) / max(1, charts))
    for (index, group) in groups.enumerated() {
      space()
      if !heads[index].isEmpty { add(heads[index]) }
      let lines =
        drawn[index]
        ?? (group.count > 1
          ? ink.lines(of: group, beside: kept, rows: share)
          : ink.chart(
            group[0].content,
            beside: kept(group[0].id)?.content,
            rows: max(share, group[0].content.leastRows)
          ))
      for line in lines { add(ink.drawing.truncated(line, to: ink.columns)) }
    }
  }
}

extension Exhibit.Content {
  /// The fewest lines in which it can be read, where the text is scrolled.
  fileprivate var leastRows: Int {
    if case .grid = self { 12 } else { ExhibitInk.leastChartRows }
  }

  /// What the numbers of a chart are, or nil where each has a name of its own.
  fileprivate var measure: Bilingual? {
    switch self {
    case .bars(let bars): bars.measure
    case .ranking(let ranking): ranking.measure
    case .curves(let curves): curves.y.title
    case .grid(let grid): grid.measure
    case .table, .facts, .profile: nil
    }
  }
}

/// Turns exhibits into lines of one width.
struct ExhibitInk {
  let language: Language
  var columns: Int
  let drawing: Drawing
  /// How many rows of walked exhibits are shown; nil for all.
  var shownRows: Int?

  /// The fewest lines that a chart is drawn in.
  static let leastChartRows = 4

  /// What stands above an exhibit: its heading, and what the numbers are.
  func head(of exhibit: Exhibit) -> StyledText {
    let heads = [exhibit.title, exhibit.content.measure].compactMap { $0?[language] }
    guard !heads.isEmpty else { return StyledText() }
    return StyledText(
      heads.joined(separator: " \(drawing.glyphs.separator) "),
      .muted,
      strong: true
    )
  }

  /// The lines of an exhibit whose height is its own; nil for a chart, which takes what is given.
  func fixedLines(of content: Exhibit.Content) -> [StyledText]? {
    switch content {
    case .table(let table): lines(of: table)
    case .bars(let bars): lines(of: bars)
    case .ranking(let ranking): lines(of: ranking)
    case .facts(let facts): lines(of: facts)
    case .profile, .curves, .grid: nil
    }
  }

  /// A chart in at most so many lines, beside that of other settings where there is one.
  func chart(
    _ content: Exhibit.Content,
    beside kept: Exhibit.Content?,
    rows: Int
  ) -> [StyledText] {
    switch (content, kept) {
    case (.profile(let profile), .profile(let kept)):
      lines(of: profile, beside: kept, rows: rows)
    case (.profile(let profile), _): lines(of: profile, beside: nil, rows: rows)
    case (.curves(let curves), .curves(let kept)): lines(of: curves, beside: kept, rows: rows)
    case (.curves(let curves), _): lines(of: curves, beside: nil, rows: rows)
    case (.grid(let grid), _): lines(of: grid, rows: rows)
    case (.table, _), (.bars, _), (.ranking, _), (.facts, _): []
    }
  }

  /// The columns of the widest of some texts, at most a share of the width.
  private func width(of texts: [String], most: Int) -> Int {
    min(most, texts.map { drawing.width.columns(of: $0) }.max() ?? 0)
  }

  func focusMark(_ isFocus: Bool) -> StyledText {
    StyledText(isFocus ? "\(drawing.glyphs.focus) " : "  ", .accent, strong: true)
  }

  func lines(of table: Demos.Table) -> [StyledText] {
    let cells = table.rows.map { row in
      row.values.map {
        StyledText($0.text(in: language), row.isFocus ? .focus : .text, strong: row.isFocus)
      }
    }
    let heads = table.columns.enumerated().map { index, column in
      TableColumn(
        column.title[language],
        alignment: isNumeric(table, index) ? .trailing : .leading
      )
    }
    let plan = Screen.Table(columns: heads, rows: cells, gap: 2)
    let widths = plan.widths(in: columns - 2, measure: drawing.width)
    func line(_ texts: [StyledText], isFocus: Bool) -> StyledText {
      var line = focusMark(isFocus)
      for (index, text) in texts.enumerated() where index < widths.count {
        if index > 0 { line.append(String(repeating: " ", count: plan.gap)) }
        line += padded(text, to: widths[index], heads[index].alignment)
      }
      return line
    }
    var lines = [line(heads.map { StyledText($0.title, .muted) }, isFocus: false)]
    for (index, row) in table.rows.enumerated() {
      if index > 0, row.group != table.rows[index - 1].group { lines.append(StyledText(" ")) }
      lines.append(line(cells[index], isFocus: row.isFocus))
    }
    return lines
  }

  private func isNumeric(_ table: Demos.Table, _ column: Int) -> Bool {
    table.rows.contains { row in
      guard row.values.indices.contains(column) else { return false }
      if case .number = row.values[column] { return true }
      return false
    }
  }

  func lines(of bars: Bars) -> [StyledText] {
    let labels = width(of: bars.bars.map { $0.label[language] }, most: columns / 3)
    let numbers = bars.bars.map {
      NumberFormat.fixed($0.value, fractionDigits: bars.fractionDigits)
    }
    let numberWidth = width(of: numbers, most: 12)
    let notes = width(of: bars.bars.map { $0.note?[language] ?? "" }, most: columns / 3)
    let room = max(
      4,
      columns - 2 - labels - 2 - numberWidth - 2 - (notes > 0 ? notes + 2 : 0)
    )
    let largest =
      bars.bars.flatMap { [abs($0.value), abs($0.before ?? 0)] }
      .filter(\.isFinite).max() ?? 0
    func share(_ value: Double) -> Double {
      largest > 0 ? (value.isFinite ? abs(value) / largest : value.isNaN ? .nan : 1) : 0
    }
    return zip(bars.bars, numbers).map { bar, number in
      var line = focusMark(bar.isFocus)
      line += padded(
        StyledText(bar.label[language], bar.isFocus ? .focus : .text, strong: bar.isFocus),
        to: labels,
        .leading
      )
      line.append("  ")
      let picture =
        bar.before.map {
          drawing.comparisonBar(before: share($0), after: share(bar.value), columns: room)
        } ?? StyledText(drawing.bar(share(bar.value), columns: room), .bar)
      line += padded(picture, to: room, .leading)
      line.append("  ")
      line += padded(StyledText(number, .text, strong: bar.isFocus), to: numberWidth, .trailing)
      if let note = bar.note { line += StyledText("  \(note[language])", .muted) }
      return line
    }
  }

  func lines(of ranking: Ranking) -> [StyledText] {
    let entries = ranking.entries
    let labels = width(of: entries.map { $0.label[language] }, most: columns / 2)
    let numbers = entries.map {
      NumberFormat.fixed($0.score, fractionDigits: ranking.fractionDigits)
    }
    let numberWidth = width(of: numbers, most: 12)
    let room = max(4, min(24, columns - 2 - 3 - 6 - labels - 2 - numberWidth - 2))
    let largest = entries.map { abs($0.score) }.filter(\.isFinite).max() ?? 0
    // Where nothing was ranked before, nothing is new either.
    let hasMoved = entries.contains { $0.rankBefore != nil }
    var lines: [StyledText] = []
    for (index, entry) in entries.enumerated() {
      var line = focusMark(entry.isFocus)
      line += padded(StyledText("\(index + 1)", .muted), to: 2, .trailing)
      line.append(" ")
      if hasMoved {
        line += padded(movement(from: entry.rankBefore, to: index + 1), to: 5, .leading)
      }
      line += padded(
        StyledText(entry.label[language], entry.isFocus ? .focus : .text, strong: entry.isFocus),
        to: labels,
        .leading
      )
      line.append("  ")
      line += padded(
        StyledText(numbers[index], .text, strong: entry.isFocus),
        to: numberWidth,
        .trailing
      )
      line.append("  ")
      line.append(
        drawing.bar(largest > 0 ? abs(entry.score) / largest : 0, columns: room),
        .bar
      )
      lines.append(line)
      lines += contributions(of: entry, fractionDigits: ranking.fractionDigits)
    }
    return lines
  }

  /// How an entry moved: two up, one down, new, or not at all.
  private func movement(from before: Int?, to after: Int) -> StyledText {
    guard let before else { return StyledText(Phrase.newcomer[language], .accent) }
    if before == after { return StyledText("=", .muted) }
    return before > after
      ? StyledText("+\(before - after)", .right) : StyledText("-\(after - before)", .wrong)
  }

  private func contributions(
    of entry: Ranking.Entry,
    fractionDigits: Int
  ) -> [StyledText] {
    guard !entry.contributions.isEmpty else { return [] }
    let parts = entry.contributions.map {
      "\($0.label[language]) \(NumberFormat.fixed($0.value, fractionDigits: fractionDigits))"
    }
    return [
      StyledText("          = ", .muted) + StyledText(parts.joined(separator: " + "), .muted)
    ]
  }

  func lines(of facts: [Fact]) -> [StyledText] {
    let titles = width(of: facts.map { $0.title[language] }, most: columns / 2)
    return facts.map { fact in
      focusMark(false) + padded(StyledText(fact.title[language], .muted), to: titles, .leading)
        + StyledText("  ") + StyledText(fact.value.text(in: language), .text, strong: true)
    }
  }

  /// A text made as wide as its column: cut or filled.
  func padded(_ text: StyledText, to columns: Int, _ alignment: Alignment) -> StyledText {
    let cut = drawing.truncated(text, to: columns)
    let free = max(0, columns - drawing.width.columns(of: cut))
    let blank = StyledText(String(repeating: " ", count: free))
    return alignment == .trailing ? blank + cut : cut + blank
  }
}
