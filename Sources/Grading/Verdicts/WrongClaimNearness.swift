/// Where an answer comes near a wrong claim about a point without quite making it.
///
/// A wrong claim must stand in one claim and in none of the words that rule it out. What strays
/// from that, or leaves out one of four slots and more, contradicts nothing. But where words that
/// only the wrong claims use stand beside evidence, and something else speaks against it too, the
/// evidence is likely to be said of the wrong thing.
struct WrongClaimNearness {
  /// Words that only wrong claims use, of those whose words stand in one sentence and not in one
  /// claim.
  private let strayed: [Range<Int>]
  /// The same of those that, beside that, stand with a word that rules them out.
  private let excluded: [Range<Int>]
  /// The same of wrong claims but for one of their slots.
  private let almost: [Range<Int>]

  /// Looks for what comes near the wrong claims about a point.
  ///
  /// - Parameter isUsed: whether a rule that earns credit uses a token.
  ///
  /// Complexity: that of looking for each rule, and for as many shorter ones as it has slots.
  init(of point: CompiledRubric.Point, in passage: Passage, matcher: RuleMatcher, isUsed: [Bool]) {
    func isTelling(_ slot: Range<Int>) -> Bool {
      !slot.contains { isUsed[$0] }
        && slot.contains {
          passage.tokens[$0].isContent && !Self.smallWords.contains(passage.tokens[$0].text)
        }
    }
    func words(of rules: [CompiledRule], in scope: RuleMatcher.Scope) -> [Range<Int>] {
      rules.flatMap { rule in
        var found: [Range<Int>] = []
        var count = 0
        matcher.search(rule, in: scope) { match in
          count += 1
          found += match.slots.filter(isTelling)
          return count >= Self.matchLimit
        }
        return found
      }
    }
    strayed = words(of: point.wrongClaims, in: .strayed)
    excluded = words(
      of: point.wrongClaims.filter { !$0.absences.isEmpty }.map(\.unconditional),
      in: .strayed
    )
    almost = words(of: point.nearWrongs, in: .misconception)
  }

  /// Whether the clauses of a match come near a wrong claim, and enough else speaks against it.
  ///
  /// - Parameters:
  ///   - isSigned: whether a small word about it does.
  ///   - isErring: whether the answer is wrong about another point.
  func speaksAgainst(_ clauses: Range<Int>, isSigned: Bool, isErring: Bool) -> Bool {
    guard isSigned || isErring else { return false }
    func holds(_ spans: [Range<Int>]) -> Bool { spans.contains { $0.overlaps(clauses) } }
    return holds(almost) || isErring && (holds(strayed) || holds(excluded))
  }

  /// The most matches of a rule that are looked at.
  private static let matchLimit = 4
  /// Words that stand in claims of every kind.
  private static let smallWords: Set<String> = [
    "it", "is", "are", "was", "the", "a", "an", "to", "of", "in", "on", "for", "with", "and", "or",
    "but", "so", "that", "this", "these", "those", "they", "them", "their", "its", "you", "we", "i",
    "he", "she", "not", "no", "do", "does", "did", "have", "has", "had", "can", "could", "will",
    "would", "should", "be", "been", "being", "by", "as", "at", "from", "than", "then", "here",
    "there", "what", "which", "who", "how", "if", "when", "also", "only", "just", "more", "most",
    "less", "very", "all", "each", "every", "one", "two", "same", "get", "gets", "got", "makes",
    "make", "way",
    "是", "的", "了", "就", "把", "让", "它", "他", "她", "这", "那", "个", "里", "上", "下", "来", "去", "要", "会",
    "也", "都", "不", "没", "为", "因", "所", "以", "当", "从", "用", "跟", "和", "与", "在", "有", "一", "到", "得",
    "对", "更", "最", "很", "还", "又", "再", "被", "给", "于", "等", "成", "往", "后", "前", "时", "候", "样",
  ]
}
