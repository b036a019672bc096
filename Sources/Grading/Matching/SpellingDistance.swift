import Wording

/// How many slips of the finger the grader forgives in a word; ``EditDistance`` counts them.
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
  static func isWithin(_ limit: Int, _ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool
  {
    EditDistance.between(Array(left), Array(right), limit: limit) != nil
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
