/// Cuts sentences into clauses: at commas, colons and dashes, where a conjunction opens a new
/// thought, and at blanks between ideographs, which stand for punctuation in hasty Chinese.
enum ClauseSplitter {
  /// The clauses of all sentences, in order; tokens between sentences belong to no clause's inside
  /// but to the clause before, so that every token has one.
  static func clauses(
    of tokens: [Token],
    sentences: [Range<Int>],
    openings: [Range<Int>]
  ) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var isStart = [Bool](repeating: false, count: tokens.count)
    isStart[0] = true
    for sentence in sentences where sentence.lowerBound < tokens.count {
      isStart[sentence.lowerBound] = true
    }
    for opening in openings { isStart[opening.lowerBound] = true }
    for position in tokens.indices.dropFirst() where opens(tokens, at: position) {
      isStart[position] = true
    }
    var clauses: [Range<Int>] = []
    var start = 0
    for position in tokens.indices.dropFirst() where isStart[position] {
      clauses.append(start..<position)
      start = position
    }
    clauses.append(start..<tokens.count)
    return clauses
  }

  private static func opens(_ tokens: [Token], at position: Int) -> Bool {
    let previous = tokens[position - 1]
    let token = tokens[position]
    switch previous.text {
    case ",", ":", "…": return true
    case "-": return previous.followsBlank && token.followsBlank
    case ")": return token.kind == .han || (token.followsBlank && token.kind == .word)
    case ".": return position >= 2 && tokens[position - 2].text == "."
    default: break
    }
    if token.text == "(" { return token.followsBlank || previous.kind == .han }
    return previous.kind == .han && token.kind == .han && token.followsBlank
  }
}
