/// What one user did, earliest first; a view into ``Interactions``.
public struct History: RandomAccessCollection, Sendable {
  /// One entry of a history.
  public struct Entry: Hashable, Sendable {
    /// The item.
    public var item: ItemIndex
    /// When, in the log's unit.
    public var time: Int
    /// How much; see ``Interaction/value``.
    public var value: Double
  }

  let log: Interactions
  let rows: Range<Int>

  /// The items alone, earliest first.
  var items: ArraySlice<Int32> { log.itemColumn[rows] }

  /// 0.
  public var startIndex: Int { 0 }
  /// How many entries there are.
  public var endIndex: Int { rows.count }

  /// The entry at a position, counted from the earliest.
  public subscript(position: Int) -> Entry {
    let row = rows.lowerBound + position
    precondition(rows.contains(row), "entry \(position) of a history of \(rows.count)")
    return Entry(
      item: ItemIndex(Int(log.itemColumn[row])),
      time: log.hasTimes ? log.timeColumn[row] : 0,
      value: log.valueColumn.isEmpty ? 1 : log.valueColumn[row]
    )
  }
}
