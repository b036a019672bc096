/// The name that was probably meant by one that does not exist.
public enum NearestName {
  /// The known name with the fewest typing mistakes, or nil where none is near.
  ///
  /// Near is at most one mistake for every three characters of the name typed, or a known name
  /// that the typed one begins. Of equally near names the first wins.
  public static func of(_ typed: String, in known: [String]) -> String? {
    let typed = Array(typed.lowercased())
    let ranked = known.map { ($0, distance(typed, Array($0.lowercased()))) }
    if let best = ranked.min(by: { $0.1 < $1.1 }), best.1 <= max(1, typed.count / 3) {
      return best.0
    }
    return typed.count < 2 ? nil : known.first { $0.lowercased().hasPrefix(String(typed)) }
  }

  /// The least number of insertions, deletions, replacements and swaps of neighbours that turn one
  /// into the other, no character touched twice. O(n · m).
  ///
  /// Source: Damerau, "A technique for computer detection and correction of spelling errors",
  /// CACM 7(3), 1964, doi:10.1145/363958.363994.
  static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        var best = min(last[column + 1] + 1, current[column] + 1)
        best = min(best, last[column] + (left[row] == right[column] ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
