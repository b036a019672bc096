import Wording

/// A user's table of numbers whose last column names two classes.
public struct NumberTable: Sendable {
  /// The examples, each column of inputs with mean 0 and variance 1.
  let examples: LabelledExamples

  /// What the two classes are called, in the order of their targets.
  let classes: [String]

  /// The most rows that are used; of a longer file the first ones.
  static let mostRows = 512

  /// Reads CSV or TSV: numbers, then a class; a first line without numbers is taken for headings.
  ///
  /// - Throws: ``DemoError/data(_:)`` with file and line.
  init(reading data: DemoData) throws(DemoError) {
    let text = String(decoding: data.bytes, as: UTF8.self)
    var rows: [[Double]] = []
    var classes: [String] = []
    for (index, line) in text.split(whereSeparator: \.isNewline).enumerated() {
      let fields = line.split(omittingEmptySubsequences: false) { ",;\t".contains($0) }
        .map { field in
          String(
            field.drop { $0 == " " || $0 == "\"" }.reversed().drop { $0 == " " || $0 == "\"" }
              .reversed()
          )
        }
      let numbers = fields.dropLast().map { Double($0).flatMap { $0.isFinite ? $0 : nil } }
      if index == 0, numbers.contains(where: { $0 == nil }) { continue }
      guard let label = fields.last, !numbers.isEmpty,
        numbers.count == rows.first?.count ?? numbers.count
      else {
        throw Self.error(
          data.name,
          index + 1,
          zh: "应有 \((rows.first?.count ?? 1) + 1) 列",
          en: "expected \((rows.first?.count ?? 1) + 1) columns"
        )
      }
      let values = numbers.compactMap(\.self)
      guard values.count == numbers.count else {
        throw Self.error(
          data.name,
          index + 1,
          zh: "除最后一列外都应是数",
          en: "every column but the last must hold numbers"
        )
      }
      rows.append(values)
      classes.append(label)
      if rows.count == Self.mostRows { break }
    }
    let names = Set(classes).sorted()
    guard names.count == 2, rows.count >= 8 else {
      throw .data(
        Bilingual(
          zh: "\(data.name)：要有至少 8 行，最后一列恰好两类；现在是 \(rows.count) 行、\(names.count) 类。",
          en:
            "\(data.name): at least 8 rows and exactly two classes in the last column are needed; there are \(rows.count) rows and \(names.count) classes."
        )
      )
    }
    self.classes = names
    examples = LabelledExamples(
      inputs: rows[0].count,
      values: Self.standardised(rows),
      targets: classes.map { $0 == names[1] ? 1 : 0 }
    )
  }

  private static func error(_ name: String, _ line: Int, zh: String, en: String) -> DemoError {
    .data(Bilingual(zh: "\(name)：第 \(line) 行：\(zh)。", en: "\(name): line \(line): \(en)."))
  }

  /// Each column to mean 0 and variance 1, row after row; a constant one becomes 0.
  private static func standardised(_ rows: [[Double]]) -> [Float] {
    let columns = rows[0].indices.map { column -> (mean: Double, deviation: Double) in
      let values = rows.map { $0[column] }
      let mean = values.reduce(0, +) / Double(values.count)
      let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
      return (mean, (squares / Double(values.count)).squareRoot())
    }
    return rows.flatMap { row in
      zip(row, columns).map { value, column in
        let scaled = (value - column.mean) / column.deviation
        return scaled.isFinite ? Float(scaled) : 0
      }
    }
  }
}
