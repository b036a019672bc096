/// How far two measurements order things alike.
public enum RankCorrelation {
  /// The ranks from 1 on by rising value; tied ones share their mean rank. O(n log n).
  public static func ranks(of values: [Double]) -> [Double] {
    let order = values.indices.sorted { (values[$0], $0) < (values[$1], $1) }
    var ranks = Array(repeating: 0.0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start + 1
      while end < order.count, values[order[end]] == values[order[start]] { end += 1 }
      for place in start..<end { ranks[order[place]] = Double(start + end + 1) / 2 }
      start = end
    }
    return ranks
  }

  /// Spearman's ρ, in [−1, 1]: the correlation of the ranks; nil where one side is all alike.
  ///
  /// O(n log n). Source: Spearman, "The proof and measurement of association between two things",
  /// American Journal of Psychology 15(1), 1904, doi:10.2307/1412159.
  public static func spearman(_ first: [Double], _ second: [Double]) -> Double? {
    precondition(first.count == second.count, "\(first.count) values beside \(second.count)")
    let middle = Double(first.count + 1) / 2
    let a = ranks(of: first).map { $0 - middle }
    let b = ranks(of: second).map { $0 - middle }
    let squares = a.reduce(0) { $0 + $1 * $1 } * b.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return nil }
    return zip(a, b).reduce(0) { $0 + $1.0 * $1.1 } / squares.squareRoot()
  }
}
