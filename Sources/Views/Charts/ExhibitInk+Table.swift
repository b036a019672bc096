import Demos
import Screen
import Wording

extension ExhibitInk {
  func lines(of table: Demos.Table) -> [StyledText] {
    let cells = table.rows.map { row in
      row.values.map {
        StyledText($0.text(in: language), row.isFocus ? .focus : .text, strong: row.isFocus)
      }
    }
    let heads = table.columns.enumerated().map { index, column in
      TableColumn(
        column.title[language],
        alignment: table.isNumeric(index) ? .trailing : .leading
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
}
