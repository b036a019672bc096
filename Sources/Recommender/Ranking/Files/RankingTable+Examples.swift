public import Neural

extension RankingTable {
  /// The rows as examples, with the features that ``ColumnEncoding`` makes of all other columns.
  ///
  /// A column whose header names a user, see ``CSVColumnRole/aliases``, groups the examples and is
  /// no feature. Labels are no features either. O(rows · features).
  ///
  /// - Parameters:
  ///   - leavingOut: columns that a model may not see, as those that tell the label.
  ///   - rows: the rows of training, by which features are made.
  /// - Throws: ``RecommenderError`` for a column or a label that is not there, a number that is not
  ///   finite, and a table without a feature.
  public func examples(
    labels: [RankingLabel],
    leavingOut: [String] = [],
    trainingOn rows: [Int]
  ) throws(RecommenderError) -> RankingExamples {
    let hidden = try hidden(labels, leavingOut)
    var answers: [[Float]] = []
    for label in labels { answers.append(try label.labels(of: self)) }
    let shown = try encodings(hiding: hidden, trainingOn: rows)
    var place = 0
    var flags: [Int] = []
    for (_, encoding) in shown {
      if encoding.saysMissing { flags.append(place + 1) }
      place += encoding.width
    }
    return try RankingExamples(
      tasks: labels.map { RankingTask($0.name) },
      features: try features(by: shown),
      labels: Matrix(
        rows: count,
        columns: labels.count,
        elements: (0..<count).flatMap { row in answers.map { $0[row] } }
      ),
      groups: users
    ).flagging(flags)
  }

  private func hidden(
    _ labels: [RankingLabel],
    _ leavingOut: [String]
  ) throws(RecommenderError) -> Set<String> {
    var hidden = Set(labels.map(\.column))
    for name in leavingOut { hidden.insert(try column(named: name).name) }
    return hidden
  }

  /// Looks at labels and columns as ``examples(labels:leavingOut:trainingOn:)`` does, and makes no
  /// features. O(rows · labels + values).
  ///
  /// - Parameter leavingOut: columns that a model may not see.
  /// - Throws: as ``examples(labels:leavingOut:trainingOn:)`` of all rows.
  public func check(
    labels: [RankingLabel],
    leavingOut: [String] = []
  ) throws(RecommenderError) {
    for label in labels {
      let answers = try label.labels(of: self)
      let positives = answers.count { $0 > 0 }
      guard positives > 0, positives < answers.count else {
        throw .taskWithoutBothLabels(task: label.name, positives: positives, known: answers.count)
      }
    }
    let hidden = try hidden(labels, leavingOut)
    _ = try encodings(hiding: hidden, trainingOn: Array(0..<count))
  }

  /// The features that ``ColumnEncoding`` makes of the columns: `[rows, features]`.
  ///
  /// A column whose header names a user is none. O(rows · features).
  ///
  /// - Parameters:
  ///   - hidden: columns that a model may not see; names that no column has are passed over.
  ///   - rows: the rows of training, by which features are made.
  /// - Throws: ``RecommenderError/noFeatures``,
  ///   ``RecommenderError/numberNotFinite(line:column:found:)``, and
  ///   ``RecommenderError/cancelled`` when the task is cancelled.
  public func features(
    hiding hidden: Set<String>,
    trainingOn rows: [Int]
  ) throws(RecommenderError) -> Matrix<Float> {
    try features(by: encodings(hiding: hidden, trainingOn: rows))
  }

  private typealias Shown = (column: Column, encoding: ColumnEncoding)

  /// How each column that a model may see becomes features; one at the least.
  private func encodings(
    hiding hidden: Set<String>,
    trainingOn rows: [Int]
  ) throws(RecommenderError) -> [Shown] {
    let user = columns.firstIndex { CSVColumnRole.role(ofHeader: $0.name) == .user }
    var shown: [Shown] = []
    for (place, column) in columns.enumerated()
    where place != user && !hidden.contains(column.name) {
      if Task.isCancelled { throw .cancelled }
      shown.append((column, try ColumnEncoding(column, rows: rows)))
    }
    guard shown.contains(where: { $0.encoding.width > 0 }) else { throw .noFeatures }
    return shown
  }

  private func features(by shown: [Shown]) throws(RecommenderError) -> Matrix<Float> {
    let width = shown.reduce(0) { $0 + $1.encoding.width }
    var features: [Float] = []
    features.reserveCapacity(count * width)
    for row in 0..<count {
      if row % 256 == 0, Task.isCancelled { throw .cancelled }
      for (column, encoding) in shown {
        features += encoding.features(ofValue: column.codes[row])
      }
    }
    return Matrix(rows: count, columns: width, elements: features)
  }

  /// The numbers of a column: `[rows]`, nil where a field is empty or says `NA` or the like.
  /// O(rows).
  ///
  /// - Throws: ``RecommenderError/columnUnknown(name:known:)``, and
  ///   ``RecommenderError/numberNotFinite(line:column:found:)`` for what is no finite number.
  public func numbers(inColumn name: String) throws(RecommenderError) -> [Double?] {
    let column = try column(named: name)
    var numbers: [Double?] = []
    for (value, line) in zip(column.values, column.lines) {
      guard !Column.isMissing(value) else {
        numbers.append(nil)
        continue
      }
      guard let number = Double(value), number.isFinite else {
        throw .numberNotFinite(line: line, column: name, found: value)
      }
      numbers.append(number)
    }
    return column.codes.map { numbers[Int($0)] }
  }

  /// The line on which a row's value in a column was met first.
  ///
  /// - Throws: ``RecommenderError/columnUnknown(name:known:)``.
  public func line(ofRow row: Int, inColumn name: String) throws(RecommenderError) -> Int {
    let column = try column(named: name)
    return column.lines[Int(column.codes[row])]
  }

  /// Whose each row is, by the column that names users: `[rows]`; nil without one.
  public var users: [Int32]? {
    columns.first { CSVColumnRole.role(ofHeader: $0.name) == .user }?.codes
  }

  /// Whether a column says whose each example is, so that figures within users mean something.
  public var hasUsers: Bool {
    users != nil
  }
}
