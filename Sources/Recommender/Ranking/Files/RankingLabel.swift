/// Which column of a file is a binary label, and what makes it positive.
public struct RankingLabel: Hashable, Sendable {
  /// The column's name.
  public var column: String
  /// The value that is positive, all others being negative; nil for a column of 0 and 1.
  public var positive: String?

  /// What the task is called: the column, or `COLUMN=VALUE`.
  public var name: String { positive.map { "\(column)=\($0)" } ?? column }

  /// Reads `COLUMN`, or `COLUMN=VALUE`; nil where the column is empty.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty else { return nil }
    column = String(first)
    positive = parts.count == 2 ? String(parts[1]) : nil
  }

  /// The labels of a table's rows: `[rows]`, 0 or 1.
  ///
  /// - Throws: ``RecommenderError/columnUnknown(name:known:)``,
  ///   ``RecommenderError/labelTextRefused(line:column:found:)`` for a value that is neither 0 nor
  ///   1, and ``RecommenderError/labelValueUnknown(column:value:)`` for one that no row has.
  public func labels(of table: RankingTable) throws(RecommenderError) -> [Float] {
    let column = try table.column(named: self.column)
    var labels: [Float] = []
    if let positive {
      guard column.values.contains(positive) else {
        throw .labelValueUnknown(column: self.column, value: positive)
      }
      labels = column.values.map { $0 == positive ? 1 : 0 }
    } else {
      for (value, line) in zip(column.values, column.lines) {
        guard let number = Double(value), number == 0 || number == 1 else {
          throw .labelTextRefused(line: line, column: self.column, found: value)
        }
        labels.append(Float(number))
      }
    }
    return column.codes.map { labels[Int($0)] }
  }
}
