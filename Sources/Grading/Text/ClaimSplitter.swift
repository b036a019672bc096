/// Finds the stretches that make one claim: every clause, and the runs of clauses that are short
/// and belong together.
///
/// - A premise and what follows from it: "if alpha is larger, the penalty is stronger", "alpha
///   越大，罚得越重".
/// - A claim and its reason: "use sigmoid, because its slope is small".
/// - A topic and what is said of it without naming it again:
///   活跃用户点得多，数据更丰富，权重应该更大.
/// - A thing asked about and waved off: 分群？没用啦.
/// - A label and what stands behind its colon: "BN: pushes the inputs out to the flat ends".
/// - A thing and what it is set against: "we optimise clicks, not watch time".
///
/// Wrong claims are looked for in these; right ones in whole sentences.
struct ClaimSplitter {
  let tokens: [Token]
  let clauses: [Range<Int>]
  /// Where a condition or a purpose opens.
  let premises: [Range<Int>]
  /// Where a thing is waved aside.
  let dismissals: [Range<Int>]
  /// Where something is denied.
  let negators: [Range<Int>]
  /// Where one thing is set against another.
  let exclusions: [Range<Int>]

  /// The claims, in order of position.
  ///
  /// Complexity: O(n) in the tokens, and the sorting of the claims.
  func claims() -> [Range<Int>] {
    let starts = Set(premises.map(\.lowerBound))
    let dismissed = Set(dismissals.map(\.lowerBound))
    let denials = dismissed.union(negators.map(\.lowerBound))
    let contrasts = Set(exclusions.map(\.lowerBound))
    var claims = clauses
    for index in clauses.indices.dropFirst() {
      let (first, rest) = (clauses[index - 1], clauses[index])
      let isPair =
        isPremise(first, of: rest, starts) || isQuestion(first, wavedOffBy: rest, dismissed)
        || isReason(rest, of: first) || isLabel(first) || isContrast(rest, with: first, contrasts)
      // "It has nothing to do with recency, it's the gap": that sets one thing against another.
      let continues =
        goesOn(rest, from: first, dismissed)
        && (Self.consequences.contains(tokens[rest.lowerBound].text)
          || !first.contains(where: denials.contains))
      if isPair || continues { claims.append(first.lowerBound..<rest.upperBound) }
      // "Heavy users click a lot, so they know it all, and their pairs should count for more."
      if continues, index > 1, case let topic = clauses[index - 2],
        endsWithComma(topic), isShort(topic.lowerBound..<rest.upperBound),
        !Self.turns.contains(tokens[first.lowerBound].text)
      {
        claims.append(topic.lowerBound..<rest.upperBound)
      }
    }
    return claims.sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
  }

  private func isPremise(_ premise: Range<Int>, of rest: Range<Int>, _ starts: Set<Int>) -> Bool {
    premise.count > 1 && endsWithComma(premise)
      // "It dies when the gain is below one, …": that premise belongs to what stands before it.
      && (premise.lowerBound == 0 || !tokens[premise.lowerBound - 1].isContent)
      && tokens.weight(of: premise) <= Self.longestPremise
      && premise.contains {
        starts.contains($0)
          && ($0 <= premise.lowerBound + Self.premiseOpening || tokens[$0].text == "越")
          || tokens[$0].text == "太" && Self.outcomes.contains(tokens[rest.lowerBound].text)
      }
  }

  private func isQuestion(
    _ question: Range<Int>,
    wavedOffBy rest: Range<Int>,
    _ dismissed: Set<Int>
  ) -> Bool {
    question.count > 1 && tokens[question.upperBound - 1].text == "?"
      && tokens.weight(of: question) <= Self.longestPremise
      && !question.contains { Self.questionWords.contains(tokens[$0].text) }
      && rest.prefix(Self.opening).contains(where: dismissed.contains)
  }

  private func isReason(_ reason: Range<Int>, of claim: Range<Int>) -> Bool {
    let opening = tokens[reason.lowerBound].text
    return (opening == "because" || opening == "since" || opening == "as" || opening == "因")
      && isShort(claim.lowerBound..<reason.upperBound)
  }

  /// Whether a clause opens with "not" or 而不是, behind a comma: it says what the one before it is
  /// not.
  private func isContrast(
    _ rest: Range<Int>,
    with first: Range<Int>,
    _ contrasts: Set<Int>
  ) -> Bool {
    contrasts.contains(rest.lowerBound) && endsWithComma(first)
      && isShort(first.lowerBound..<rest.upperBound)
  }

  /// Whether a clause only names what is spoken of behind its colon.
  private func isLabel(_ clause: Range<Int>) -> Bool {
    clause.count > 1 && tokens[clause.upperBound - 1].text == ":"
      && tokens.weight(of: clause) <= Self.longestLabel
  }

  /// Whether a clause has no subject of its own, so that it speaks of what the one before names.
  private func goesOn(_ rest: Range<Int>, from first: Range<Int>, _ dismissed: Set<Int>) -> Bool {
    guard first.count > 1, endsWithComma(first) else { return false }
    var start = rest.lowerBound
    // "Its vector is random, and with that we search": what is done with a thing is said of it.
    if isDone(with: rest) {
      return tokens.weight(of: rest) <= Self.longestRun
        && tokens.weight(of: first) <= Self.longestRun
    }
    guard isShort(first.lowerBound..<rest.upperBound) else { return false }
    if dismissed.contains(start) { return true }
    while start < rest.upperBound - 1, Self.joints.contains(tokens[start].text) { start += 1 }
    return Self.pronouns.contains(tokens[start].text) || dismissed.contains(start)
      || (start + 1 < rest.upperBound
        && Self.bareVerbs.contains(tokens[start].text + tokens[start + 1].text))
  }

  /// Whether a clause says what is done with the thing named before: 用它找近邻, "and you can
  /// recall it".
  private func isDone(with clause: Range<Int>) -> Bool {
    var start = clause.lowerBound
    if tokens[start].text == "and" { start += 1 }
    guard start + 1 < clause.upperBound else { return false }
    let (opening, next) = (tokens[start].text, tokens[start + 1].text)
    if Self.means.contains(opening) { return Self.pronouns.contains(next) }
    return Self.anyone.contains(opening) && (next == "can" || next == "could")
      && clause.prefix(Self.objectReach).contains { Self.objects.contains(tokens[$0].text) }
  }

  private func endsWithComma(_ clause: Range<Int>) -> Bool {
    tokens[clause.upperBound - 1].text == ","
  }

  private func isShort(_ stretch: Range<Int>) -> Bool {
    tokens.weight(of: stretch) <= Self.longestRun
  }

  /// Sixteen ideographs, or eleven words.
  private static let longestPremise = 32
  /// Six ideographs, or four words, and the colon.
  private static let longestLabel = 13
  /// Twenty-four ideographs, or sixteen words: as far as a wrong claim may reach.
  private static let longestRun = 48
  /// The tokens by whose end a premise must have opened.
  private static let premiseOpening = 2
  /// The tokens by whose end an answer to a question of one's own must have waved it off.
  private static let opening = 6
  /// What opens the clause that says what comes of "too much": 所以, 就, 会, 导致.
  private static let outcomes: Set<String> = ["所", "就", "会", "导", "于"]
  /// What makes a question one that is answered, and no topic.
  private static let questionWords: Set<String> = [
    "why", "how", "what", "which", "when", "who", "怎", "何", "啥", "什", "哪", "几",
  ]
  /// What a clause that turns to something else opens with.
  private static let turns: Set<String> = ["but", "while", "whereas", "但", "而", "不", "可"]
  /// What may stand before the subject of a clause that goes on.
  private static let joints: Set<String> = [
    "and", "so", "then", "thus", "therefore", "hence", "所", "以", "因", "此", "并", "且",
  ]
  /// What opens a clause that says what is done with the thing named before.
  private static let means: Set<String> = ["用", "拿", "靠", "with", "by", "using"]
  private static let anyone: Set<String> = ["you", "we", "one"]
  private static let objects: Set<String> = ["it", "them", "that", "its"]
  /// The tokens by whose end "you can" must have named the thing.
  private static let objectReach = 6
  /// What opens a clause that says what comes of the one before, denied or not.
  private static let consequences: Set<String> = ["so", "thus", "therefore", "hence", "所", "因"]
  private static let pronouns: Set<String> = [
    "it", "they", "this", "these", "their", "its", "both", "should", "must", "which", "他", "它", "这",
    "其",
  ]
  /// Two ideographs that open a clause without a subject, or with one that belongs to the topic.
  private static let bareVerbs: Set<String> = [
    "应该", "应当", "直接", "权重", "两者", "二者", "两个", "两件", "没有", "根本", "完全", "就该", "就要", "就得", "说明", "得给",
    "要给",
  ]
}
