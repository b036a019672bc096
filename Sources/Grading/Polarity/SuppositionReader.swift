/// Finds what an answer only says would be so if something were not done: "if both pairs counted as
/// one, the table would only tally who met whom", 不然相似度就只是次数.
///
/// What follows from the opposite of what the answer does is no wrong claim of its own.
struct SuppositionReader: Sendable {
  private let passage: Passage
  /// The clauses, by number, that say what would be so otherwise.
  private let consequences: Set<Int>

  /// Reads the suppositions of an answer.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage) {
    self.passage = passage
    var consequences: Set<Int> = []
    for (index, clause) in passage.clauses.enumerated() {
      let opensOtherwise = Self.otherwise.contains { words in
        clause.prefix(words.count).map { passage.tokens[$0].text } == words
      }
      if opensOtherwise || Self.follows(index, in: passage)
        || Self.isOmission(clause, in: passage)
      {
        consequences.insert(index)
      }
    }
    self.consequences = consequences
  }

  /// Whether all words of a match stand in a clause that says what would be so otherwise.
  func isSupposed(_ match: RuleMatch) -> Bool {
    guard !consequences.isEmpty else { return false }
    return match.slots.allSatisfy { consequences.contains(passage.clauseOfToken[$0.lowerBound]) }
  }

  /// Whether a clause supposes that something is left undone, and no more: 要是不看间隔, or
  /// 不看间隔的话.
  private static func isOmission(_ clause: Range<Int>, in passage: Passage) -> Bool {
    let words = clause.prefix(reach).map { passage.tokens[$0].text }
    // 不看间隔的话
    if words.contains(where: omissions.contains),
      clause.last(where: { passage.tokens[$0].isContent })
        .map({ passage.tokens[$0].text == "话" && $0 > 0 && passage.tokens[$0 - 1].text == "的" })
        ?? false
    {
      return true
    }
    guard let opening = premises.first(where: words.starts(with:)) else { return false }
    return words.dropFirst(opening.count).contains { omissions.contains($0) }
  }

  private static let premises: [[String]] = [
    ["要", "是"], ["如", "果"], ["假", "如"], ["倘", "若"], ["若"], ["if"], ["suppose"],
  ]
  private static let omissions: Set<String> = ["不", "没", "光", "只", "not", "only", "don't"]

  /// Whether the clause before is an "if" with a comma behind it, and this one goes on with
  /// "would".
  private static func follows(_ index: Int, in passage: Passage) -> Bool {
    let clause = passage.clauses[index]
    guard index > 0, clause.lowerBound > 0, passage.tokens[clause.lowerBound - 1].text == ",",
      clause.prefix(reach).contains(where: { passage.tokens[$0].text == "would" })
    else { return false }
    let premise = passage.clauses[index - 1]
    return premise.prefix(opening).contains { passage.tokens[$0].text == "if" }
  }

  /// The tokens by whose end "would" must have stood.
  private static let reach = 6
  /// The tokens by whose end a premise must have opened.
  private static let opening = 2
  private static let otherwise: [[String]] = [
    ["otherwise"], ["or", "else"], ["否", "则"], ["不", "然"], ["要", "不", "然"], ["要", "不"],
  ]
}
