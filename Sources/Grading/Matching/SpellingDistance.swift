/// How many slips of the finger part two words.
///
/// A slip is a letter left out, put in, changed, or swapped with its neighbour (optimal string
/// alignment). Source: Damerau, A technique for computer detection and correction of spelling
/// errors, 1964, doi:10.1145/363958.363994.
enum SpellingDistance {
  /// The slips forgiven in a word of so many letters: none below 5, one to 8, two from 9.
  static func allowed(for letters: Int) -> Int {
    switch letters {
    case ..<5: 0
    case ..<9: 1
    default: 2
    }
  }

  /// Whether two words are at most `limit` slips apart.
  ///
  /// Complexity: O(a·b), given up as soon as a whole row exceeds the limit.
  static func isWithin(_ limit: Int, _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool
  {
    let left = Array(left)
    let right = Array(right)
    guard abs(left.count - right.count) <= limit else { return false }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) <= limit }
    var beforeLast = [Int](repeating: 0, count: right.count + 1)
    var last = Array(0...right.count)
    var current = [Int](repeating: 0, count: right.count + 1)
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
      if smallest > limit { return false }
      (beforeLast, last, current) = (last, current, beforeLast)
    }
    return last[right.count] <= limit
  }

  /// Whether some beginning of a word is at most `limit` slips from a prefix.
  static func beginsWithin(_ limit: Int, _ word: [UInt8], _ prefix: [UInt8]) -> Bool {
    guard limit > 0, word.count + limit >= prefix.count else { return false }
    let shortest = max(1, prefix.count - limit)
    let longest = min(word.count, prefix.count + limit)
    guard shortest <= longest else { return false }
    return (shortest...longest).contains { isWithin(limit, word[..<$0], prefix[...]) }
  }
}
