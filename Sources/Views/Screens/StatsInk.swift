import Memory
import Screen
import Tutor
import Wording

/// Draws figures into the lines of a document, with blocks and braille.
struct StatsInk {
  let language: Language
  let drawing: Drawing
  let columns: Int

  /// A text padded to a width, or cut to it.
  func padded(_ text: StyledText, to columns: Int, _ alignment: Alignment = .leading) -> StyledText
  {
    let shown = drawing.truncated(text, to: columns)
    let blanks = String(repeating: " ", count: max(0, columns - drawing.width.columns(of: shown)))
    return alignment == .trailing ? StyledText(blanks) + shown : shown + StyledText(blanks)
  }

  func padded(
    _ text: String,
    to columns: Int,
    _ alignment: Alignment = .leading,
    _ role: Role = .text
  ) -> StyledText {
    padded(StyledText(text, role), to: columns, alignment)
  }

  /// A bar with its room.
  func bar(_ share: Double, _ columns: Int) -> StyledText {
    padded(StyledText(drawing.bar(share, columns: columns), .bar), to: columns)
  }

  /// The curve of forgetting with its axes, and below it what it says. Now stands where the second
  /// curve rises, and the retention where the third lies.
  ///
  /// - Parameter score: What the last answer earned, which the memory says nothing of.
  func curve(_ curve: ForgettingCurve, score: Double, rows: Int) -> [StyledText] {
    let rows = max(2, rows)
    let axis = 5
    let width = max(8, columns - axis - 1)
    let last = Double(max(1, curve.days.last ?? 1))
    let recalls = zip(curve.days, curve.recalls).map {
      Drawing.PlotPoint(x: Double($0) / last, y: $1)
    }
    let now = Double(curve.elapsedDays) / last
    let due = Double(curve.dueDays) / last
    let plot = drawing.plot(
      [
        recalls,
        [Drawing.PlotPoint(x: now, y: 0), Drawing.PlotPoint(x: now, y: curve.recall)],
        [Drawing.PlotPoint(x: due, y: 0), Drawing.PlotPoint(x: due, y: 1)],
      ],
      columns: width,
      rows: rows
    )
    var lines = plot.enumerated().map { row, picture -> StyledText in
      let number = row == 0 ? "100%" : row == rows - 1 ? "0%" : ""
      return padded(number, to: axis, .trailing, .muted)
        + StyledText(drawing.glyphs.vertical, .muted) + picture
    }
    let indent = String(repeating: " ", count: axis + 1)
    let legend =
      "0   \(drawing.curveSign(1)) \(Phrase.nowColumn[language])   \(drawing.curveSign(2)) "
      + Phrase.dueColumn[language]
    let end = Phrase.days(last)[language]
    let room = max(0, width - drawing.width.columns(of: legend))
    lines.append(StyledText(indent + legend, .muted) + padded(end, to: room, .trailing, .muted))
    let wordings = Phrase.memory(curve, score: score).map { indent + $0[language] }
    let fitting = wordings.first { drawing.width.columns(of: $0) <= columns }
    lines.append(padded(StyledText(fitting ?? wordings.last ?? ""), to: columns))
    return lines
  }
}
