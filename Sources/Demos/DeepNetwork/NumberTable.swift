import Randomness
import Recommender
import Wording

/// A user's table of numbers whose last column names two classes.
public struct NumberTable: Sendable {
  /// All rows, each column of inputs with mean 0 and variance 1.
  let examples: LabelledExamples

  /// What the two classes are called, in the order of their targets.
  let classes: [String]

  /// The most rows that a walk takes.
  static let mostRows = 512

  /// The fewest rows that can be walked.
  private static let leastRows = 8

  /// Reads CSV or TSV: numbers, then a class; a first line without numbers is taken for headings.
  ///
  /// Fields may be quoted as RFC 4180 says. O(bytes).
  ///
  /// - Throws: ``DemoError/data(_:)`` with file and line.
  init(reading data: DemoData) throws(DemoError) {
    var reader = CSVReader(data.bytes)
    var fields: [CSVReader.Field] = []
    var names: [String] = []
    var rows = Rows()
    var headings: [String] = []
    var refused: Int?
    do throws(CSVError) {
      while try reader.next(&fields) {
        let numbers = fields.dropLast().map { CSVNumber.value(reader.bytes, $0.range) }
        let isHeading = rows.isFirst && numbers.contains(nil)
        rows.isFirst = false
        if isHeading {
          for field in fields { headings.append(try reader.text(of: field)) }
          continue
        }
        guard !numbers.isEmpty, rows.columns == 0 || numbers.count == rows.columns else {
          let count = max(2, rows.columns + 1)
          throw CSVError.fieldCount(line: reader.line, expected: count, found: fields.count)
        }
        rows.columns = numbers.count
        for (place, (number, field)) in zip(numbers, fields).enumerated() {
          guard let number else {
            refused = place
            throw CSVError.notANumber(line: reader.line, found: try reader.text(of: field))
          }
          rows.values.append(number)
        }
        let label = try reader.text(of: fields[fields.count - 1])
        if !names.contains(label) { names.append(label) }
        // A third class is a mistake already: what more there are is only counted on.
        rows.labels.append(names.firstIndex(of: label) ?? 0)
        if names.count > Self.mostRows { break }
      }
    } catch {
      let column = refused.map { Self.column($0, headings) } ?? Bilingual(zh: "", en: "")
      throw data.refusal(
        Bilingual(zh: error.sentence.zh + column.zh, en: error.sentence.en + column.en)
      )
    }
    guard names.count == 2, rows.labels.count >= Self.leastRows else {
      throw Self.notTwoClasses(data.name, rows: rows.labels.count, classes: names.count)
    }
    classes = names.sorted()
    let second = names.firstIndex(of: classes[1])
    examples = LabelledExamples(
      inputs: rows.columns,
      values: rows.standardised,
      targets: rows.labels.map { $0 == second ? 1 : 0 }
    )
  }

  /// The rows of one walk in an order of its own: all, or of a longer table some that lie all over
  /// it.
  func sample(using generator: inout SeededGenerator) -> LabelledExamples {
    let share = min(1, Double(Self.mostRows) / Double(examples.count))
    return examples.split(at: share, using: &generator).0
  }

  /// Which column holds what is no number, by its heading where it has one.
  private static func column(_ place: Int, _ headings: [String]) -> Bilingual {
    let heading = headings.indices.contains(place) ? headings[place] : ""
    return Bilingual(
      zh: "它在第 \(place + 1) 列\(heading.isEmpty ? "" : "“\(heading)”")；除最后一列是类别，其余各列都要是数。",
      en: " It stands in column \(place + 1)\(heading.isEmpty ? "" : " (\(heading))"); all columns "
        + "but the last, the class, hold numbers."
    )
  }

  private static func notTwoClasses(_ name: String, rows: Int, classes: Int) -> DemoError {
    .data(
      Bilingual(
        zh: "\(name)：要有至少 \(leastRows) 行，最后一列恰好两类；现在是 \(rows) 行、\(classes) 类。",
        en:
          "\(name): at least \(leastRows) rows and exactly two classes in the last column are "
          + "needed; there are \(rows.counted("row")) and \(classes.counted(one: "class", many: "classes"))."
      )
    )
  }

  /// What has been read so far.
  private struct Rows {
    var isFirst = true
    /// How many numbers a row has.
    var columns = 0
    /// The numbers, row after row.
    var values: [Double] = []
    /// Which class each row is of, in the order in which they were met.
    var labels: [Int] = []

    /// Each column to mean 0 and variance 1, row after row; a constant one becomes 0.
    ///
    /// First by its largest magnitude, for squares of large numbers are beyond a Double.
    var standardised: [Float] {
      let count = Double(labels.count)
      var largest = Array(repeating: Double.leastNormalMagnitude, count: columns)
      for (place, value) in values.enumerated() {
        largest[place % columns] = max(largest[place % columns], abs(value))
      }
      let values = values.enumerated().map { place, value in value / largest[place % columns] }
      var means = Array(repeating: 0.0, count: columns)
      for place in values.indices { means[place % columns] += values[place] / count }
      var variances = Array(repeating: 0.0, count: columns)
      for place in values.indices {
        let distance = values[place] - means[place % columns]
        variances[place % columns] += distance * distance / count
      }
      return values.indices.map { place in
        let column = place % columns
        let scaled = (values[place] - means[column]) / variances[column].squareRoot()
        return scaled.isFinite ? Float(scaled) : 0
      }
    }
  }
}
