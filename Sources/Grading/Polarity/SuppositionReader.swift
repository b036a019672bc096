/// Finds what an answer only says would be so if something were not done: "if both pairs counted as
/// one, the table would only tally who met whom", 不然相似度就只是次数, "without the weight, it is
/// a mere count".
///
/// What follows from the opposite of what the answer does is no wrong claim of its own; what it
/// says of both ("without clipping it is just as stable") is.
struct SuppositionReader: Sendable {
  private let passage: Passage
  /// The clauses, by number, that say what would be so otherwise.
  private let consequences: Set<Int>
  /// The clauses that suppose that something is left undone.
  private let omissions: Set<Int>

  /// Reads the suppositions of an answer.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage) {
    self.passage = passage
    var consequences: Set<Int> = []
    var omissions: Set<Int> = []
    var undone: Set<Int> = []
    for (index, clause) in passage.clauses.enumerated() {
      let opensOtherwise = Self.otherwise.contains { words in
        clause.prefix(words.count).map { passage.tokens[$0].text } == words
      }
      if Self.isOmission(clause, in: passage) {
        omissions.insert(index)
        if Self.leavesUndone(clause, in: passage) { undone.insert(index) }
      }
      let goesOn =
        (undone.contains(index - 1) || consequences.contains(index - 1))
        && Self.goesOn(index, in: passage)
      if opensOtherwise || goesOn || Self.follows(index, in: passage) {
        consequences.insert(index)
      }
    }
    self.consequences = consequences
    self.omissions = omissions
  }

  /// Whether all words of a match stand in clauses that say what would be so otherwise, or all in
  /// the supposition itself.
  func isSupposed(_ match: RuleMatch) -> Bool {
    [consequences, omissions].contains { clauses in
      !clauses.isEmpty
        && match.slots.allSatisfy { clauses.contains(passage.clauseOfToken[$0.lowerBound]) }
    }
  }

  /// Whether a clause stands in the sentence of the one before, behind its comma, and does not turn
  /// to what is done after all.
  private static func goesOn(_ index: Int, in passage: Passage) -> Bool {
    let clause = passage.clauses[index]
    let before = passage.tokens[clause.lowerBound - 1].text
    guard before == "," || passage.tokens[clause.lowerBound].text == "而" else { return false }
    return passage.sentenceOfToken[clause.lowerBound]
      == passage.sentenceOfToken[clause.lowerBound - 1]
      && !turns.contains(passage.tokens[clause.lowerBound].text)
  }

  /// What goes on from what would be so to what is so.
  private static let turns: Set<String> = [
    "so", "therefore", "hence", "thus", "but", "with", "所", "因", "但", "可", "加", "用", "有", "于",
  ]

  /// Whether a clause supposes that something is left undone, and no more: 要是不看间隔, or
  /// 不看间隔的话.
  private static func isOmission(_ clause: Range<Int>, in passage: Passage) -> Bool {
    let words = clause.prefix(reach).map { passage.tokens[$0].text }
    if bareOmissions.contains(where: words.starts(with:)) { return true }
    // 不看间隔的话
    if words.contains(where: undone.contains),
      clause.last(where: { passage.tokens[$0].isContent })
        .map({ passage.tokens[$0].text == "话" && $0 > 0 && passage.tokens[$0 - 1].text == "的" })
        ?? false
    {
      return true
    }
    guard let opening = premises.first(where: words.starts(with:)) else { return false }
    return words.dropFirst(opening.count).contains { undone.contains($0) }
  }

  /// Whether what a clause supposes is that somebody does not do a thing: 不加权, and not 不大.
  private static func leavesUndone(_ clause: Range<Int>, in passage: Passage) -> Bool {
    let words = clause.prefix(reach).map { passage.tokens[$0].text }
    return words.contains(where: abstentions.contains)
      || zip(words, words.dropFirst()).contains { refusals.contains($0) && acts.contains($1) }
  }

  private static let abstentions: Set<String> = [
    "without", "ignoring", "ignore", "ignored", "don't", "didn't", "skip", "drop",
  ]
  private static let refusals: Set<String> = ["不", "没", "有"]
  private static let acts: Set<String> = [
    "加", "看", "用", "做", "管", "按", "考", "压", "罚", "降", "分", "区", "裁", "归", "了", "有", "时", "残",
  ]

  private static let premises: [[String]] = [
    ["要", "是"], ["如", "果"], ["假", "如"], ["倘", "若"], ["若"], ["if"], ["suppose"],
  ]
  private static let undone: Set<String> = [
    "不", "没", "光", "只", "not", "only", "don't", "didn't", "no", "ignore", "ignored", "skip", "drop",
  ]
  /// What supposes it by itself, at the beginning of a clause.
  private static let bareOmissions: [[String]] = [
    ["without"], ["ignoring"], ["不", "加"], ["不", "看"], ["没", "有"], ["没", "了"],
  ]

  /// Whether the clause before is an "if" with a comma behind it, and this one goes on with
  /// "would" or "could".
  private static func follows(_ index: Int, in passage: Passage) -> Bool {
    let clause = passage.clauses[index]
    guard index > 0, clause.lowerBound > 0, passage.tokens[clause.lowerBound - 1].text == ",",
      clause.prefix(reach).contains(where: { modals.contains(passage.tokens[$0].text) })
    else { return false }
    let premise = passage.clauses[index - 1]
    return premise.prefix(opening).contains { passage.tokens[$0].text == "if" }
  }

  private static let modals: Set<String> = ["would", "wouldn't", "could", "couldn't"]
  /// The tokens by whose end a modal verb must have stood.
  private static let reach = 6
  /// The tokens by whose end a premise must have opened.
  private static let opening = 2
  private static let otherwise: [[String]] = [
    ["otherwise"], ["or", "else"], ["否", "则"], ["不", "然"], ["要", "不", "然"], ["要", "不"],
    ["原", "来", "只"], ["以", "前", "只"], ["本", "来", "只"],
  ]
}
