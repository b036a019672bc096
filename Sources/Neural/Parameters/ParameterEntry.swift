/// What a store knows of one parameter, and where its numbers lie.
///
/// Not within the generic ``Parameters``: there every look at an entry would copy it.
struct ParameterEntry {
  /// What it was called when it was added.
  var name: String
  /// How it takes part in training.
  var kind: ParameterKind
  /// Where its numbers begin.
  var offset: Int
  /// Its shape, and its place in the store.
  var parameter: Parameter
  /// Of a sparse table: the rows that have a gradient.
  var touchedRows: ContiguousArray<Int32> = []
  /// Of a sparse table: the pass that touched each row last: `[rows]`.
  var touchedIn: ContiguousArray<Int> = []

  /// Notes rows that a pass touches; they may repeat. O(rows).
  ///
  /// - Returns: the places in ``touchedRows`` of those that it had not touched before.
  mutating func touch(_ rows: some Sequence<Int32>, in pass: Int) -> Range<Int> {
    let known = touchedRows.count
    for row in rows where touchedIn[Int(row)] != pass {
      touchedIn[Int(row)] = pass
      touchedRows.append(row)
    }
    return known..<touchedRows.count
  }
}
