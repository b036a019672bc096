/// Finds the words that deny, and the clause that each speaks about.
struct NegatorReader {
  let passage: Passage

  /// How far a negator reaches, in halves of an ideograph.
  static let reach = 12

  /// Negators by each clause that they speak about, disavowals among them.
  ///
  /// - Parameters:
  ///   - harmless: what looks like a negator and is none.
  ///   - dismissals: what waves a thing aside; a negator in it is part of it.
  ///
  /// Complexity: O(n) in the tokens.
  func negators(harmless: [Range<Int>], dismissals: [Range<Int>]) -> [Int: [Negator]] {
    let exclusions = Set(passage.ranges(of: .exclusion))
    let disavowals = passage.ranges(of: .disavowal)
    let candidates = Set(passage.ranges(of: .negator)).union(exclusions)
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let plain = CueOverlap(candidates, count: passage.tokens.count)
      .undisputed(by: harmless + dismissals + disavowals)
      .filter(denies)
      .map { range in
        Negator(
          tokens: range,
          isContrast: exclusions.contains(range) && isContrast(range),
          scope: passage.clauses[Self.clause(deniedBy: range, in: passage)],
          reach: reach(of: range)
        )
      }
    let lists = plain.compactMap { negator in
      list(deniedBy: negator).map { list in
        Negator(tokens: negator.tokens, isContrast: false, scope: list, reach: Self.clauseReach)
      }
    }
    var negators: [Int: [Negator]] = [:]
    for negator in plain + lists + DisavowalReader(passage: passage).negators()
    where !passage.isConditional(negator.tokens) {
      let first = passage.clauseOfToken[negator.scope.lowerBound]
      let last = passage.clauseOfToken[negator.scope.upperBound - 1]
      for clause in first...last { negators[clause, default: []].append(negator) }
    }
    return negators
  }

  /// The rest of a list with "or" that a negator's own clause begins: "no case for likes, shares or
  /// completion".
  private func list(deniedBy negator: Negator) -> Range<Int>? {
    let tokens = passage.tokens
    guard !negator.isContrast, tokens[negator.tokens.lowerBound].kind == .word else { return nil }
    let own = passage.clauseOfToken[negator.scope.lowerBound]
    let sentence = passage.sentenceOfToken[negator.scope.lowerBound]
    var end: Int?
    for clause in passage.clauses.dropFirst(own + 1).prefix(Self.longestList) {
      guard tokens[clause.lowerBound - 1].text == ",",
        passage.sentenceOfToken[clause.lowerBound] == sentence,
        passage.weight(of: clause) <= Self.longestEntry,
        !holdsVerb(clause)
      else { break }
      if clause.contains(where: { tokens[$0].text == "or" }) {
        end = clause.upperBound
        break
      }
    }
    return end.map { passage.clauses[own + 1].lowerBound..<$0 }
  }

  /// Whether a clause says something of its own; "shares or completion" opens with a noun that
  /// looks like a verb.
  private func holdsVerb(_ clause: Range<Int>) -> Bool {
    passage.ranges(of: .claim, in: clause).contains { cue in
      cue.lowerBound > clause.lowerBound || cue.upperBound == clause.upperBound
        || passage.tokens[cue.upperBound].text != "or"
    }
  }

  /// The most entries of such a list.
  private static let longestList = 4
  /// Four words and a comma.
  private static let longestEntry = 13

  private func reach(of negator: Range<Int>) -> Int {
    if isSubject(negator) || isComparing(negator) || isCleft(negator) { return Self.clauseReach }
    return deniesVerb(negator) ? Self.verbReach : Self.reach
  }

  /// Whether a negator denies a verb together with its object and what becomes of that: "does not
  /// keep the outputs in a stable range", 不让每层输出留在稳定的范围里.
  private func deniesVerb(_ negator: Range<Int>) -> Bool {
    let tokens = passage.tokens
    let last = tokens[negator.upperBound - 1]
    if last.text == "not" {
      return negator.lowerBound > 0
        && Self.verbOpenings.contains(tokens[negator.lowerBound - 1].text)
    }
    if last.kind == .word { return Self.deniedOpenings.contains(last.text) }
    return (negator.upperBound..<tokens.count).prefix(2)
      .contains { Self.causatives.contains(tokens[$0].text) }
  }

  /// Twelve ideographs, or eight words.
  private static let verbReach = 24
  private static let verbOpenings: Set<String> = ["do", "does", "did", "will"]
  private static let deniedOpenings: Set<String> = ["don't", "doesn't", "didn't", "won't"]
  private static let causatives: Set<String> = ["让", "使", "令"]

  /// How far a negator reaches that is its clause's subject: over a whole claim.
  private static let clauseReach = 48
  /// As far as any negator reaches that denies no whole complement.
  static let longestReach = max(reach, clauseReach)

  /// Whether a negator opens its clause as the subject: "nothing from the later layers is
  /// multiplied".
  private func isSubject(_ negator: Range<Int>) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[negator.lowerBound]]
    return clause.lowerBound == negator.lowerBound
      && ["nothing", "none", "nobody", "neither"].contains(passage.tokens[negator.lowerBound].text)
  }

  /// Whether a negator denies a clause of its own: "views are not what an app lives on".
  private func isCleft(_ negator: Range<Int>) -> Bool {
    negator.upperBound < passage.tokens.count
      && ["not", "n't", "isn't", "aren't", "wasn't"]
        .contains(passage.tokens[negator.upperBound - 1].text)
      && ["what", "how", "why", "where"].contains(passage.tokens[negator.upperBound].text)
  }

  /// Whether a negator denies a difference: of 并不比隔一年的更相关 all is denied.
  private func isComparing(_ negator: Range<Int>) -> Bool {
    negator.count > 1 && passage.tokens[negator.upperBound - 1].text == "比"
  }

  /// The clause that a negator speaks about: its own, or the next when it ends its own, as in
  /// "it isn't | because newer is better".
  static func clause(deniedBy negator: Range<Int>, in passage: Passage) -> Int {
    let own = passage.clauseOfToken[negator.lowerBound]
    guard negator.upperBound < passage.tokens.count,
      passage.tokens[negator.upperBound].isContent
    else { return own }
    return passage.clauseOfToken[negator.upperBound]
  }

  /// Whether a small word denies at all: not in a question (多不多, 加没加), and "nothing" not as
  /// what is left ("shrinks to nothing").
  private func denies(_ negator: Range<Int>) -> Bool {
    let tokens = passage.tokens
    guard negator.lowerBound > 0 else { return true }
    let before = tokens[negator.lowerBound - 1]
    if tokens[negator.lowerBound].text == "nothing" {
      return !Self.remnantOpenings.contains(before.text)
    }
    if tokens[negator.lowerBound].text == "no", Self.nounOpenings.contains(before.text) {
      return false
    }
    guard negator.upperBound < tokens.count else { return true }
    if isEither(negator) { return false }
    let behind = tokens[negator.upperBound]
    return before.kind != .han || before.text != behind.text || behind.followsBlank
  }

  /// Whether 不是 says "either": 不是替代就是互补.
  private func isEither(_ negator: Range<Int>) -> Bool {
    guard negator.map({ passage.tokens[$0].text }).suffix(2).joined() == "不是" else {
      return false
    }
    let clause = passage.clauses[passage.clauseOfToken[negator.lowerBound]]
    let behind = negator.upperBound..<clause.upperBound
    return zip(behind, behind.dropFirst()).prefix(Self.alternative)
      .contains { passage.tokens[$0].text == "就" && passage.tokens[$1].text == "是" }
  }

  /// The tokens within which 就是 follows 不是.
  private static let alternative = 8

  /// What makes "no" a noun: "a clear no".
  private static let nounOpenings: Set<String> = [
    "a", "clear", "strong", "loud", "explicit", "hard", "firm", "silent", "the", "definite",
  ]

  private static let remnantOpenings: Set<String> = [
    "into", "to", "leaves", "leaving", "almost", "practically", "nearly", "virtually",
  ]

  /// Whether "not" or 不是 sets a thing against another, and does not deny a verb: "not" behind no
  /// auxiliary, 不是 at the beginning of a clause or behind another 是.
  private func isContrast(_ range: Range<Int>) -> Bool {
    guard range.lowerBound > 0 else { return true }
    if passage.tokens[range.lowerBound].text == "not" {
      return !Self.auxiliaries.contains(passage.tokens[range.lowerBound - 1].text)
    }
    let clause = passage.clauses[passage.clauseOfToken[range.lowerBound]]
    let before = clause.lowerBound..<range.lowerBound
    return before.isEmpty || before.contains { ["是", "而"].contains(passage.tokens[$0].text) }
      || passage.tokens[range.lowerBound].kind == .word
  }

  private static let auxiliaries: Set<String> = [
    "is", "are", "was", "were", "be", "am", "do", "does", "did", "can", "could", "will", "would",
    "should", "may", "might", "must", "has", "have", "had", "need", "it", "that", "this", "there",
    "they", "we", "you", "i", "he", "she",
  ]
}
