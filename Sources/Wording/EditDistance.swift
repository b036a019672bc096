/// How many slips of the finger part two words.
///
/// A slip is an element left out, put in, changed, or swapped with its neighbour, no element
/// touched twice (optimal string alignment). Source: Damerau, "A technique for computer detection
/// and correction of spelling errors", CACM 7(3), 1964, doi:10.1145/363958.363994.
public enum EditDistance {
  /// The least number of slips that turn one word into the other, or nil where it exceeds `limit`.
  ///
  /// Inlinable, so that a caller's element type is compiled in: the grader asks for every word.
  ///
  /// - Complexity: O(n · m), given up as soon as a whole row exceeds the limit.
  @inlinable
  public static func between<Element: Equatable>(
    _ left: [Element],
    _ right: [Element],
    limit: Int
  ) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = beforeLast
    for row in 1...left.count {
      current[0] = row
      var smallest = row
      for column in 1...right.count {
        let isSame = left[row - 1] == right[column - 1]
        var cost = min(
          last[column] + 1,
          current[column - 1] + 1,
          last[column - 1] + (isSame ? 0 : 1)
        )
        if row > 1, column > 1, left[row - 1] == right[column - 2],
          left[row - 2] == right[column - 1]
        {
          cost = min(cost, beforeLast[column - 2] + 1)
        }
        current[column] = cost
        smallest = min(smallest, cost)
      }
      if smallest > limit { return nil }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}
