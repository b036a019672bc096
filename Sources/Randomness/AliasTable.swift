/// Draws indices in proportion to fixed weights, in constant time each.
///
/// Every one of the n columns holds at most two indices, so a draw is one uniform column and one
/// comparison. O(n) to build.
///
/// Source: Vose, "A linear algorithm for generating random numbers with a given distribution",
/// IEEE TSE 17(9), 1991, doi:10.1109/32.92917; the idea is Walker's, 1977.
public struct AliasTable: Sendable, Hashable {
  private var threshold: [Double]
  private var alias: [Int]

  /// Creates a table; weights are finite and not negative, and one of them is above 0.
  public init(weights: [Double]) {
    let total = weights.reduce(0, +)
    precondition(
      total > 0 && total.isFinite && weights.allSatisfy { $0 >= 0 },
      "weights must be finite, not negative, and not all 0"
    )
    let count = weights.count
    var scaled = weights.map { $0 / total * Double(count) }
    threshold = Array(repeating: 1, count: count)
    alias = Array(0..<count)
    var small = scaled.indices.filter { scaled[$0] < 1 }
    var large = scaled.indices.filter { scaled[$0] >= 1 }
    while let poor = small.last, let rich = large.last {
      small.removeLast()
      threshold[poor] = scaled[poor]
      alias[poor] = rich
      scaled[rich] -= 1 - scaled[poor]
      if scaled[rich] < 1 {
        large.removeLast()
        small.append(rich)
      }
    }
    // Rounding may leave a column that should be exactly full. One that holds no weight at all
    // must never be drawn, so it is sent to an index that does.
    if let heaviest = weights.indices.max(by: { weights[$0] < weights[$1] }) {
      for index in small where weights[index] == 0 {
        threshold[index] = 0
        alias[index] = heaviest
      }
    }
  }

  /// How many indices there are.
  public var count: Int { alias.count }

  /// Draws an index.
  public func draw(from generator: inout SeededGenerator) -> Int {
    let column = generator.integer(below: alias.count)
    return generator.unit() < threshold[column] ? column : alias[column]
  }
}
