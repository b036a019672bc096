import Demos
import Screen
import Wording

extension Exhibit.Content {
  /// The fewest lines in which it can be read: where the text is scrolled anyway a curve has more,
  /// as far as the lines on the screen go.
  func leastRows(isScrolled: Bool, onScreen rows: Int) -> Int {
    if case .grid = self { return 12 }
    let readable =
      switch self {
      case .curves where isScrolled: 10
      case .profile(let profile) where isScrolled: min(10, profile.rows.count + 2)
      default: ExhibitInk.leastChartRows
      }
    return max(ExhibitInk.leastChartRows, min(readable, rows))
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
  func width(of texts: [String], most: Int) -> Int {
    min(most, texts.map { drawing.width.columns(of: $0) }.max() ?? 0)
  }

  func focusMark(_ isFocus: Bool) -> StyledText {
    StyledText(isFocus ? "\(drawing.glyphs.focus) " : "  ", .accent, strong: true)
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
