/// Finds disavowals, "I don't think that" and 我不认为, and how far each is carried.
struct DisavowalReader {
  let passage: Passage

  /// The disavowals of an answer, as negators that deny a whole complement.
  ///
  /// Complexity: O(n) in the tokens.
  func negators() -> [Negator] {
    let disavowals = passage.ranges(of: .disavowal)
    let claims = CueOverlap(passage.ranges(of: .claim), count: passage.tokens.count)
      .undisputed(by: passage.ranges(of: .term))
    let verbs = Set(claims.map(\.lowerBound)).filter {
      !Self.complementisers.contains(passage.tokens[$0].text)
    }
    let disavowalStarts = Set(disavowals.map(\.lowerBound))
    return CueOverlap(disavowals, count: passage.tokens.count).undisputed(by: [])
      .map { range in
        let scope = Self.complement(of: range, verbs: verbs, besides: disavowalStarts, in: passage)
        // "I won't say that it is useless, it is simple": what is defended is not denied later.
        let defends = !passage.ranges(of: .dismissal, in: scope).isEmpty
        let turn =
          defends ? scope.upperBound : Self.turn(behind: scope.upperBound, in: passage)
        return Negator(
          tokens: range,
          isContrast: false,
          scope: scope,
          reach: .max,
          turn: turn
        )
      }
  }

  /// The clause behind a disavowal, and with it those that follow up to the complement's verb: "I
  /// don't think that items clicked in one session, minutes apart, share …".
  private static func complement(
    of disavowal: Range<Int>,
    verbs: Set<Int>,
    besides others: Set<Int>,
    in passage: Passage
  ) -> Range<Int> {
    let sentence = passage.sentences[passage.sentenceOfToken[disavowal.lowerBound]].tokens
    let start = min(disavowal.upperBound, passage.tokens.count - 1)
    var clause = NegatorReader.clause(deniedBy: disavowal, in: passage)
    while !passage.clauses[clause].contains(where: { $0 >= start && verbs.contains($0) }),
      clause + 1 < passage.clauses.count,
      passage.clauses[clause + 1].lowerBound < sentence.upperBound,
      !passage.clauses[clause + 1].contains(where: others.contains)
    {
      clause += 1
    }
    // "… is therefore the product of …" is one thought, wherever its clauses are cut.
    while clause + 1 < passage.clauses.count,
      case let next = passage.clauses[clause + 1],
      next.lowerBound < sentence.upperBound, passage.tokens[next.lowerBound - 1].isContent,
      continuations.contains(passage.tokens[next.lowerBound].text)
    {
      clause += 1
    }
    let end = passage.clauses[clause].upperBound
    return min(disavowal.lowerBound, end - 1)..<end
  }

  /// Words that go on with a complement where no comma stands before them.
  private static let continuations: Set<String> = [
    "therefore", "so", "when", "which", "instead", "thus", "hence",
  ]

  /// Where a sentence turns from what is disavowed to something else: at its end, or at the first
  /// clause from a token on that opens with a contrast, a reason or a consequence.
  private static func turn(behind start: Int, in passage: Passage) -> Int {
    guard start > 0, start < passage.tokens.count else { return start }
    let sentence = passage.sentences[passage.sentenceOfToken[start - 1]].tokens
    var clause = passage.clauseOfToken[start]
    while clause < passage.clauses.count,
      passage.clauses[clause].lowerBound < sentence.upperBound
    {
      let opening = passage.clauses[clause].lowerBound
      let words = passage.clauses[clause].prefix(4).map { passage.tokens[$0].text }
      if turns.contains(words[0]) || turns.contains(words.prefix(2).joined())
        || words.contains("是")
      {
        return opening
      }
      clause += 1
    }
    return max(start, sentence.upperBound)
  }

  /// What a clause opens with that leaves a disavowal behind: 但, "but", "because", "it's"; 看的是
  /// and the like are known by their 是.
  private static let turns: Set<String> = [
    "但", "而", "不过", "然", "可是", "因", "由于", "所以", "于是", "其实", "应该", "关键", "真正", "我", "只", "是",
    "but", "however", "yet", "instead", "rather", "because", "since", "so", "therefore", "hence",
    "it", "its", "this", "that", "they", "we", "i", "what", "only", "whereas", "though", "although",
  ]

  /// Claim cues that are no verb of a complement: they introduce it or count a thing.
  private static let complementisers: Set<String> = ["that", "一", "每", "各", "多", "加"]
}
