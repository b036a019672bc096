/// Finds where an answer begins to tell what others say: "some people on my team swear that",
/// 很多人一上来就说.
///
/// Beside fixed wordings, somebody who is not the speaker, and a verb of saying or believing close
/// behind.
struct ReportFinder {
  let passage: Passage

  /// The first tokens of the reports, in order.
  ///
  /// Complexity: O(n) in the tokens.
  func reports() -> [Int] {
    var found = Set(passage.ranges(of: .report).map(\.lowerBound))
    for speaker in passage.ranges(of: .speaker) {
      let clause = passage.clauses[passage.clauseOfToken[speaker.lowerBound]]
      // Somebody whose name a blank cuts in two ends behind his clause.
      guard speaker.upperBound < clause.upperBound else { continue }
      let behind = speaker.upperBound..<min(clause.upperBound, speaker.upperBound + Self.reach)
      let words = behind.prefix { passage.tokens[$0].isContent }
      if words.contains(where: { Self.isSaying(at: $0, in: passage) }) {
        found.insert(speaker.lowerBound)
      }
    }
    return found.sorted()
  }

  /// Whether a verb of saying or believing begins at a token.
  static func isSaying(at place: Int, in passage: Passage) -> Bool {
    let word = passage.tokens[place].text
    if verbs.contains(word) { return true }
    return place + 1 < passage.tokens.count
      && hanVerbs.contains(word + passage.tokens[place + 1].text)
  }

  /// The tokens between somebody and what he does that may hold adverbs.
  private static let reach = 7
  private static let verbs: Set<String> = [
    "say", "says", "said", "saying", "claim", "claims", "claimed", "think", "thinks", "thought",
    "believe", "believes", "believed", "argue", "argues", "argued", "insist", "insists", "insisted",
    "suggest", "suggests", "suggested", "swear", "swears", "swore", "assume", "assumes", "assumed",
    "hear", "heard", "read", "told", "recommend", "recommends", "bring", "mention", "mentions",
    "propose", "proposes", "answer", "answers", "reply", "replies", "说", "讲",
  ]
  private static let hanVerbs: Set<String> = [
    "认为", "会答", "回答", "爱答", "觉得", "以为", "主张", "强调", "坚持", "相信", "推荐", "提到", "建议",
  ]
}
