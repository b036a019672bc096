import Demos
import Screen
import Wording

extension ExhibitInk {
  /// A column of a drawn profile: a measure's numbers, each with its bar.
  private struct Column {
    var title: String
    /// The numbers of an empty and a full bar where equal ratios take equal lengths; else nil.
    var decades: String?
    /// The measure's id; columns of one measure stand or fall together.
    var measure: String
    var texts: [String]
    /// The lengths of the bars: NaN for what has no length, nil for a row that is not there; nil
    /// for a column without bars.
    var shares: [Double?]?
    var role: Role
    var numberWidth: Int
    var isLeading: Bool

    /// How wide it is with bars of so many cells.
    func width(bars: Int) -> Int { (shares == nil ? 0 : bars + 1) + numberWidth }

    /// The fewest cells that a bar is worth; more where two of them are to be held against each
    /// other.
    static func leastBar(isCompared: Bool) -> Int { isCompared ? 8 : 7 }
  }

  /// A profile in at most so many lines: the rows' numbers, then each measure as bar and number.
  ///
  /// Where rows do not fit, some are left out evenly; ends and marked rows stay. Where there is
  /// room for twice as many, they stand apart. Where columns do not fit, the last ones are left
  /// out, but never the leading one.
  func lines(of profile: Profile, beside kept: Profile?, rows most: Int) -> [StyledText] {
    let ordered = profile.lastRowOnTop ? Array(profile.rows.reversed()) : profile.rows
    let met = ordered.prefix(profile.isWalked ? shownRows ?? .max : .max)
    let headRows = kept == nil ? 1 : 2
    let chosen = Self.chosen(met.map(\.isFocus), most: max(3, most - headRows))
    let rows = chosen.map { met[$0] }
    let columns = fitting(
      self.columns(of: profile, beside: kept, rows: rows),
      beside: rowWidth(profile),
      isCompared: kept != nil
    )
    let bars = barWidth(columns, beside: rowWidth(profile))
    let isFrontier = profile.isWalked && shownRows != nil
    // Counted by all rows, so that nothing moves while they are met.
    let isAiry = most >= 2 * profile.rows.count + headRows - 1 && profile.rows.count > 1
    return heads(of: profile, columns, bars: bars, isCompared: kept != nil)
      + rows.enumerated().flatMap { place, row -> [StyledText] in
        let isFocus = row.isFocus || isFrontier && place == rows.count - 1
        var line = focusMark(isFocus)
        line += padded(
          StyledText(String(row.number), isFocus ? .focus : .text, strong: isFocus),
          to: rowWidth(profile),
          .trailing
        )
        for (number, column) in columns.enumerated() {
          // Rows that were left out after this one leave a mark at its number.
          let skips =
            number == 0 && place + 1 < chosen.count && chosen[place + 1] > chosen[place] + 1
          line.append(skips ? "\(drawing.glyphs.skipped) " : "  ", .muted)
          if let shares = column.shares {
            let bar = StyledText(
              shares[place].map { drawing.bar($0, columns: bars) } ?? "",
              column.role
            )
            line += padded(bar, to: bars, .leading)
            line.append(" ")
          }
          line += padded(
            StyledText(column.texts[place], .text, strong: isFocus),
            to: column.numberWidth,
            .trailing
          )
        }
        return isAiry && place > 0 ? [StyledText(" "), line] : [line]
      }
  }

  /// The headings: above a comparison each measure's name stands once, over what it names.
  private func heads(
    of profile: Profile,
    _ columns: [Column],
    bars: Int,
    isCompared: Bool
  ) -> [StyledText] {
    var head = StyledText("  ")
    head += padded(StyledText(profile.rowTitle[language], .muted), to: rowWidth(profile), .trailing)
    for column in columns {
      head.append("  ")
      let width = column.width(bars: bars)
      head += padded(
        isCompared ? StyledText(column.title, .muted) : heading(column.title, column, in: width),
        to: width,
        column.shares == nil ? .trailing : .leading
      )
    }
    guard isCompared else { return [head] }
    var names = StyledText(String(repeating: " ", count: 2 + rowWidth(profile)))
    for measure in profile.measures {
      let sides = columns.filter { $0.measure == measure.id }
      guard let side = sides.first else { continue }
      let width = sides.reduce(-2) { $0 + $1.width(bars: bars) + 2 }
      names.append("  ")
      names += padded(heading(measure.title[language], side, in: width), to: width, .leading)
    }
    return [names, head]
  }

  /// A measure's name, and what its bars span as far as there is room to say.
  private func heading(_ title: String, _ column: Column, in width: Int) -> StyledText {
    guard let decades = column.decades else { return StyledText(title, .muted) }
    let whole = [
      "\(title)  \(decades)", "\(title) \(decades)", Phrase.logarithmic(title)[language],
    ]
    .first { drawing.width.columns(of: $0) <= width }
    return StyledText(whole ?? title, .muted)
  }

  private func rowWidth(_ profile: Profile) -> Int {
    max(
      drawing.width.columns(of: profile.rowTitle[language]),
      profile.rows.map { String($0.number).count }.max() ?? 1
    )
  }

  private func columns(
    of profile: Profile,
    beside kept: Profile?,
    rows: [Profile.Row]
  ) -> [Column] {
    profile.measures.enumerated().flatMap { place, measure -> [Column] in
      let values = rows.map { $0.values.indices.contains(place) ? $0.values[place] : .nan }
      // The scale is that of all rows of both sides, so that nothing jumps while rows are met, and
      // that of all measures of the axis, so that bars beside each other can be compared.
      let all = profile.measures.filter { $0.axis == measure.axis }
        .flatMap { other in
          profile.values(of: other.id) + (kept?.values(of: other.id) ?? [])
            + [other.covered, kept?.measures.first { $0.id == other.id }?.covered]
            .compactMap { $0 }.flatMap { [$0.lowerBound, $0.upperBound] }
        }
      let axis = measure.scale.map { scale in
        ChartAxis(scale, scale == .linear ? all.map(abs) + [0] : all, range: measure.range)
      }
      let widest = all.map { measure.format.text(of: $0).count }.max() ?? 0
      func column(_ title: String, _ values: [Double?], _ role: Role) -> Column {
        Column(
          title: title,
          decades: measure.scale == .logarithmic ? axis.flatMap(decades) : nil,
          measure: measure.id,
          texts: values.map { $0.map { measure.format.text(of: $0) } ?? "" },
          shares: axis.map { axis in
            values.map { value in
              value.map { axis.length(of: measure.scale == .linear ? abs($0) : $0) }
            }
          },
          role: role,
          numberWidth: axis == nil ? max(widest, drawing.width.columns(of: title)) : widest,
          isLeading: measure.id == profile.leading
        )
      }
      let title = measure.title[language]
      guard let kept else { return [column(title, values, .bar)] }
      guard measure.scale != nil else { return [] }
      let others = kept.values(of: measure.id)
      let numbers = kept.rows.map(\.number)
      // What is kept may be without the measure, or without the row.
      let before = rows.map { row in
        numbers.firstIndex(of: row.number)
          .flatMap { others.indices.contains($0) ? others[$0] : nil }
      }
      return [
        column(Phrase.kept[language], before, .barBefore),
        column(Phrase.present[language], values, .bar),
      ]
    }
  }

  /// What logarithmic bars span, such as `1e-8…1`.
  private func decades(_ axis: ChartAxis) -> String? {
    guard axis.lowest < axis.highest else { return nil }
    return [axis.lowest, axis.highest].map { end in
      let text = NumberFormat.scientific(end).replacing(".00e", with: "e")
      return text == "1e0" ? "1" : text
    }.joined(separator: drawing.glyphs.ellipsis)
  }

  /// As many columns as fit; those of one measure stay together.
  private func fitting(
    _ columns: [Column],
    beside rowWidth: Int,
    isCompared: Bool
  ) -> [Column] {
    var columns = columns
    let leastBar = Column.leastBar(isCompared: isCompared)
    while room(for: columns, beside: rowWidth) < leastBar * columns.count(where: hasBar),
      let last = columns.lastIndex(where: { !$0.isLeading })
    {
      let measure = columns[last].measure
      columns.removeAll { $0.measure == measure }
    }
    return columns
  }

  private func hasBar(_ column: Column) -> Bool { column.shares != nil }

  private func room(for columns: [Column], beside rowWidth: Int) -> Int {
    self.columns - 2 - rowWidth
      - columns.reduce(0) { $0 + 2 + $1.numberWidth + (hasBar($1) ? 1 : 0) }
  }

  private func barWidth(_ columns: [Column], beside rowWidth: Int) -> Int {
    let count = max(1, columns.count(where: hasBar))
    return max(1, min(32, room(for: columns, beside: rowWidth) / count))
  }

  /// Which rows are drawn: all where they fit, else the ends, the marked ones and some evenly
  /// between.
  private static func chosen(_ isFocus: [Bool], most: Int) -> [Int] {
    guard isFocus.count > most else { return Array(isFocus.indices) }
    var chosen = Set(isFocus.indices.filter { isFocus[$0] }.prefix(most / 2))
    let even = most - chosen.count
    for place in 0..<even {
      chosen.insert((place * (isFocus.count - 1) + (even - 1) / 2) / max(1, even - 1))
    }
    return chosen.sorted()
  }
}
