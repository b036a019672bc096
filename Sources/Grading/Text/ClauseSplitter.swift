/// Cuts sentences into clauses: at commas, colons and dashes, where a conjunction opens a new
/// thought, and at blanks between ideographs, which stand for punctuation in hasty Chinese. Where
/// no mark stands for long, it also cuts before words with which thoughts begin.
enum ClauseSplitter {
  /// The clauses of all sentences, in order; tokens between sentences belong to no clause's inside
  /// but to the clause before, so that every token has one.
  static func clauses(
    of tokens: [Token],
    sentences: [Range<Int>],
    openings: [Range<Int>],
    runOnOpenings: [Range<Int>] = []
  ) -> [Range<Int>] {
    guard !tokens.isEmpty else { return [] }
    var isStart = [Bool](repeating: false, count: tokens.count)
    isStart[0] = true
    for sentence in sentences where sentence.lowerBound < tokens.count {
      isStart[sentence.lowerBound] = true
    }
    for opening in openings where !isDegree(tokens, at: opening.lowerBound) {
      isStart[opening.lowerBound] = true
    }
    for opening in runOnOpenings { isStart[opening.lowerBound] = true }
    for position in tokens.indices.dropFirst() where opens(tokens, at: position) {
      isStart[position] = true
    }
    for position in secondMainClauses(in: tokens, openings: openings) { isStart[position] = true }
    var clauses: [Range<Int>] = []
    var start = 0
    for position in tokens.indices.dropFirst() where isStart[position] {
      clauses.append(start..<position)
      start = position
    }
    clauses.append(start..<tokens.count)
    return clauses
  }

  /// Where "and" goes on behind a condition that stood last: "it dies if … and explodes if …".
  private static func secondMainClauses(in tokens: [Token], openings: [Range<Int>]) -> [Int] {
    let conditions = openings.map(\.lowerBound)
      .filter { $0 > 0 && trailing.contains(tokens[$0].text) && tokens[$0 - 1].isContent }
      .sorted()
    return zip(conditions, conditions.dropFirst()).compactMap { first, second in
      guard !tokens[first..<second].contains(where: { !$0.isContent }) else { return nil }
      return (first..<second).last { tokens[$0].text == "and" }
    }
  }

  /// Whether "so" only says how much: "so small that it dies".
  private static func isDegree(_ tokens: [Token], at position: Int) -> Bool {
    guard tokens[position].text == "so", position > 0, tokens[position - 1].isContent else {
      return false
    }
    return tokens[position...].prefix(degreeReach).dropFirst(2).contains { $0.text == "that" }
  }

  /// The tokens by whose end "so" must have met its "that".
  private static let degreeReach = 4

  private static let trailing: Set<String> = ["if", "when"]

  /// Particles that end a thought wherever they stand: …对吧双塔….
  static let endings: Set<String> = ["嘛", "吧"]

  private static func opens(_ tokens: [Token], at position: Int) -> Bool {
    let previous = tokens[position - 1]
    let token = tokens[position]
    switch previous.text {
    case ",", ":", "…": return true
    case _ where token.isContent && endings.contains(previous.text): return true
    case "-": return previous.followsBlank && token.followsBlank
    case ")": return token.kind == .han || (token.followsBlank && token.kind == .word)
    case ".": return position >= 2 && tokens[position - 2].text == "."
    default: break
    }
    if token.text == "(" { return token.followsBlank || previous.kind == .han }
    return previous.kind == .han && token.kind == .han && token.followsBlank
  }
}
