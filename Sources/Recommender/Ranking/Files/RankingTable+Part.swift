extension RankingTable {
  /// Some of the rows as a table of their own, in the order asked for. O(rows · columns + values).
  ///
  /// Values that no row has any more stay known, so that a column of numbers remains one.
  public func part(at rows: [Int]) -> RankingTable {
    RankingTable(
      columns: columns.map { column in
        var part = column
        part.codes = rows.map { column.codes[$0] }
        return part
      },
      count: rows.count
    )
  }
}
