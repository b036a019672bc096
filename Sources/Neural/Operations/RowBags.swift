/// Rows of a table in groups, each row with a weight: what a layer pools into one row a group.
public struct RowBags: Hashable, Sendable {
  /// Where each group starts: `[groups + 1]`.
  public private(set) var offsets: [Int32]
  /// The rows, group after group.
  public private(set) var rows: [Int32]
  /// The weights beside them.
  public private(set) var weights: [Float]

  /// Creates no groups.
  public init() { (offsets, rows, weights) = ([0], [], []) }

  /// How many groups there are.
  public var count: Int { offsets.count - 1 }

  /// Adds a row to the group that is open.
  public mutating func append(row: Int32, weight: Float) {
    rows.append(row)
    weights.append(weight)
  }

  /// Closes the open group, which may be empty, and opens the next.
  public mutating func closeGroup() { offsets.append(Int32(truncatingIfNeeded: rows.count)) }
}
