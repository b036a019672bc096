import Neural

/// How a column becomes features: by what its rows of training hold.
///
/// A column whose values are all numbers, or missing, is standardised; where its largest value
/// lies more than ``ColumnEncoding/heavy`` standard deviations out, sign(x) · ln(1 + |x|) is
/// taken first. A number that is missing becomes the mean, 0, with a second feature that says so.
/// Any other column becomes one feature for each value that at least
/// ``ColumnEncoding/leastCount`` rows have, at most ``ColumnEncoding/most`` of them; rarer values
/// have none.
struct ColumnEncoding: Hashable, Sendable {
  /// How far out, in standard deviations, a number makes a column's tail heavy.
  static let heavy = 8.0
  /// How many rows a value needs for a feature of its own.
  static let leastCount = 10
  /// How many values of a column have a feature of their own.
  static let most = 256
  /// From which share of a file's rows on a column is meant to be of numbers: what is none is then
  /// a mistake.
  static let nearlyAll = 0.95

  /// How many features it makes.
  let width: Int
  /// Whether the second feature says that the first is missing.
  let saysMissing: Bool
  /// The features of each value of the column: `[values, width]`.
  private let table: [Float]

  /// Looks at a column's rows of training. O(rows + values · log values).
  ///
  /// - Throws: ``RecommenderError/numberNotFinite(line:column:found:)``, and
  ///   ``RecommenderError/textAmongNumbers(line:column:found:)`` where nearly all are numbers.
  init(_ column: RankingTable.Column, rows: [Int]) throws(RecommenderError) {
    var counts = Array(repeating: 0, count: column.values.count)
    for row in rows { counts[Int(column.codes[row])] += 1 }
    let numbers = column.numbers
    if try Self.isNumeric(column, numbers) {
      for (place, number) in numbers.enumerated() where number?.isFinite == false {
        throw .numberNotFinite(
          line: column.lines[place],
          column: column.name,
          found: column.values[place]
        )
      }
      (width, table) = Self.standardised(numbers, counts)
      saysMissing = width == 2
    } else {
      (width, table) = Self.oneHot(counts)
      saysMissing = false
    }
  }

  private static func isNumeric(
    _ column: RankingTable.Column,
    _ numbers: [Double?]
  ) throws(RecommenderError) -> Bool {
    let texts = numbers.indices.filter {
      numbers[$0] == nil && !RankingTable.Column.isMissing(column.values[$0])
    }
    let ofNumbers = numbers.indices.reduce(0) { $0 + (numbers[$1] == nil ? 0 : column.counts[$1]) }
    guard ofNumbers > 0, let first = texts.first else { return ofNumbers > 0 }
    let ofTexts = texts.reduce(0) { $0 + column.counts[$1] }
    guard Double(ofNumbers) < nearlyAll * Double(ofNumbers + ofTexts) else {
      throw .textAmongNumbers(
        line: column.lines[first],
        column: column.name,
        found: column.values[first]
      )
    }
    return false
  }

  private static func standardised(
    _ numbers: [Double?],
    _ counts: [Int]
  ) -> (width: Int, table: [Float]) {
    var (scaled, isHeavy) = scaled(numbers, counts)
    if isHeavy {
      let logarithms = numbers.map { number in
        number.map { ($0 < 0 ? -1 : 1) * Double.logarithm(1 + abs($0)) }
      }
      (scaled, isHeavy) = Self.scaled(logarithms, counts)
    }
    guard scaled.contains(where: { $0 == nil }) else {
      return (1, scaled.map { Float($0 ?? 0) })
    }
    return (2, scaled.flatMap { $0.map { [Float($0), 0] } ?? [0, 1] })
  }

  private static func scaled(
    _ numbers: [Double?],
    _ counts: [Int]
  ) -> (numbers: [Double?], isHeavy: Bool) {
    let known = zip(numbers, counts).compactMap { number, count in
      number.flatMap { count > 0 ? ($0, Double(count)) : nil }
    }
    let total = known.reduce(0) { $0 + $1.1 }
    guard total > 0 else { return (numbers.map { $0.map { _ in 0 } }, false) }
    let mean = known.reduce(0) { $0 + $1.0 * $1.1 } / total
    let variance = known.reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 } / total
    let deviation = variance > 0 ? variance.squareRoot() : 1
    let most = known.reduce(0) { max($0, abs($1.0 - mean)) }
    return (numbers.map { $0.map { ($0 - mean) / deviation } }, most > heavy * deviation)
  }

  private static func oneHot(_ counts: [Int]) -> (width: Int, table: [Float]) {
    let frequent = counts.indices.filter { counts[$0] >= leastCount }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(most)
    var table = Array(repeating: Float(0), count: counts.count * frequent.count)
    for (feature, value) in frequent.enumerated() {
      table[value * frequent.count + feature] = 1
    }
    return (frequent.count, table)
  }

  /// The features of a value: `[width]`.
  func features(ofValue code: Int32) -> ArraySlice<Float> {
    table[Int(code) * width..<(Int(code) + 1) * width]
  }
}
