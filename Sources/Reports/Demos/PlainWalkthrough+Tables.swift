import Demos
import Wording

extension PlainWalkthrough {
  /// A column of a table: its heading, its cells, and at which side they stand.
  struct Column {
    var heading: String
    var cells: [String]
    var isNumeric: Bool
  }

  /// The columns under their headings, each as wide as its widest text, two apart.
  ///
  /// A column that is shorter than the others ends in empty cells; no line ends in a space.
  func lines(of columns: [Column], isFocus: (Int) -> Bool) -> [String] {
    let count = columns.map(\.cells.count).max() ?? 0
    let filled = columns.map { column in
      let missing = count - column.cells.count
      let texts = [column.heading] + column.cells + Array(repeating: "", count: missing)
      return aligned(texts, isLeading: !column.isNumeric)
    }
    return (0...count).map { place in
      let line = filled.map { $0[place] }.joined(separator: "  ")
      let end = line.lastIndex { $0 != " " }.map { line.index(after: $0) } ?? line.startIndex
      return mark(place > 0 && isFocus(place - 1)) + line[..<end]
    }
  }

  /// The most rows of a table that are printed; a log has thousands.
  static let mostRows = 40

  func lines(of table: Table) -> [String] {
    let rows = table.rows.prefix(Self.mostRows)
    let rest = table.rows.count - rows.count
    // A row may be longer than the header, too: nothing that it says is left out.
    let count = max(table.columns.count, rows.map(\.values.count).max() ?? 0)
    let columns = (0..<count).map { place in
      let values = rows.map { row in
        row.values.indices.contains(place) ? row.values[place] : nil
      }
      return Column(
        heading: table.columns.indices.contains(place) ? table.columns[place].title[language] : "",
        cells: values.map { $0?.text(in: language) ?? "" },
        isNumeric: table.isNumeric(place)
      )
    }
    return lines(of: columns) { rows[$0].isFocus } + (rest > 0 ? [Self.more(rest)[language]] : [])
  }

  private static func more(_ count: Int) -> Bilingual {
    Bilingual(
      zh: "（还有 \(count) 行；--json 里有。）",
      en: "(\(count) more rows; --json has them.)"
    )
  }
}
