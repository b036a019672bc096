/// Reads which slants stand about a match, outside its own words.
///
/// What any rule of the point uses is left out: of 没行为 nobody needs to wonder where a rule asks
/// for it. Only a denial or a refusal right before one of the match's own words counts all the
/// same.
struct SlantReader: Sendable {
  private struct Mention: Sendable {
    let slant: Slant
    let tokens: Range<Int>
  }

  private let passage: Passage
  /// In order of position.
  private let mentions: [Mention]
  private let choices: ChoiceReader

  /// Reads the slants of an answer.
  ///
  /// - Parameter negators: what denies in it, by clause.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage, negators: [Int: [Negator]]) {
    self.passage = passage
    choices = ChoiceReader(passage: passage)
    var found: [Range<Int>: Slant] = [:]
    func add(_ slant: Slant, _ range: Range<Int>) {
      if let known = found[range], known.rawValue <= slant.rawValue { return }
      found[range] = slant
    }
    for hit in SlantLexicon.hits(in: passage.tokens) {
      guard let slant = Slant(rawValue: hit.label), slant != .lookalike else { continue }
      if slant == .correction, Self.putsRight(hit.tokens, in: passage, negators) { continue }
      add(slant, hit.tokens)
    }
    for negator in negators.values.joined() where !negator.isContrast && !negator.isDisavowal {
      let isWord = passage.tokens[negator.tokens.lowerBound].kind == .word
      add(isWord ? .englishDenial : .denial, negator.tokens)
    }
    // 跟学习率没关系 is said of what it names, and nothing of what stands beside it.
    for range in passage.ranges(of: .dismissal)
    where DismissalReader.unrelatedStretch(to: range, in: passage) == nil {
      add(.uselessness, range)
    }
    let others = OthersErrorReader(passage: passage)
    for range in passage.ranges(of: .falsehood)
    where !others.isTold(by: range) && !DismissalReader.isOutcome(range, in: passage) {
      add(.uselessness, range)
    }
    let harmless =
      passage.ranges(of: .harmless) + passage.ranges(of: .rejection)
      + passage.ranges(of: .retraction)
      + SlantLexicon.hits(in: passage.tokens).filter { $0.label == Slant.lookalike.rawValue }
      .map(\.tokens)
    let longest = Self.longestOverTokens(Array(found.keys) + harmless, count: passage.tokens.count)
    let dull = Self.longestOverTokens(harmless, count: passage.tokens.count)
    let read = found.filter { range, _ in
      range.allSatisfy { longest[$0] <= range.count && dull[$0] < range.count }
    }
    .map { Mention(slant: $0.value, tokens: $0.key) }
    .sorted {
      ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
    }
    mentions = Self.withoutDefences(
      (read.map { Self.blaming($0, in: passage) } + Self.indifferences(in: passage)).sorted {
        ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
      },
      in: passage
    )
  }

  /// A harm with "only" right before it blames: "it only confuses the rest".
  private static func blaming(_ mention: Mention, in passage: Passage) -> Mention {
    let start = mention.tokens.lowerBound - 1
    guard mention.slant == .harm, start >= 0,
      passage.clauseOfToken[start] == passage.clauseOfToken[mention.tokens.lowerBound],
      restrictions.contains(passage.tokens[start].text)
    else { return mention }
    return Mention(slant: .blame, tokens: start..<mention.tokens.upperBound)
  }

  private static let restrictions: Set<String> = ["only", "just", "merely", "simply", "只"]

  /// What makes no difference whether done or not: 加不加都一样, 压没压结果都.
  private static func indifferences(in passage: Passage) -> [Mention] {
    let tokens = passage.tokens
    return tokens.indices.dropFirst().dropLast().compactMap { place in
      if isUnchanged(at: place, in: passage) {
        return Mention(slant: .levelling, tokens: place..<place + 2)
      }
      guard tokens[place].text == "不" || tokens[place].text == "没",
        tokens[place - 1].kind == .han, tokens[place - 1].text == tokens[place + 1].text,
        tokens[(place + 1)...].prefix(indifferenceReach).contains(where: { $0.text == "都" })
      else { return nil }
      return Mention(slant: .levelling, tokens: place - 1..<place + 2)
    }
  }

  /// Whether a thing is said to go on as before: 该饱和还是饱和.
  private static func isUnchanged(at place: Int, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    guard tokens[place].text == "该", tokens[place + 1].kind == .han else { return false }
    let rest = tokens[(place + 2)...].prefix(indifferenceReach)
    guard let still = rest.firstIndex(where: { $0.text == "还" || $0.text == "照" }) else {
      return false
    }
    return tokens[still...].prefix(4).contains { $0.text == tokens[place + 1].text }
  }

  /// The tokens by whose end 都 must have followed.
  private static let indifferenceReach = 10

  /// The mentions but those of a use or harm that is denied: "nor is it a waste", 不会互相干扰.
  private static func withoutDefences(_ mentions: [Mention], in passage: Passage) -> [Mention] {
    var defended: Set<Int> = []
    for place in mentions.indices.dropFirst()
    where mentions[place].slant == .uselessness || mentions[place].slant == .harm {
      let (denial, use) = (mentions[place - 1], mentions[place].tokens)
      guard denial.slant == .denial || denial.slant == .englishDenial,
        denial.tokens.upperBound <= use.lowerBound,
        passage.clauseOfToken[denial.tokens.lowerBound] == passage.clauseOfToken[use.lowerBound],
        passage.weight(of: denial.tokens.upperBound..<use.lowerBound) <= NegatorReader.reach
      else { continue }
      defended.formUnion([place - 1, place])
    }
    return mentions.indices.filter { !defended.contains($0) }.map { mentions[$0] }
  }

  /// Whether what a correction puts right was denied just before: "it isn't about age, it is really
  /// the gap".
  private static func putsRight(
    _ correction: Range<Int>,
    in passage: Passage,
    _ negators: [Int: [Negator]]
  ) -> Bool {
    let clause = passage.clauseOfToken[correction.lowerBound]
    guard clause > 0, case let before = passage.clauses[clause - 1],
      passage.sentenceOfToken[before.lowerBound]
        == passage.sentenceOfToken[correction.lowerBound]
    else { return false }
    return !(negators[clause - 1] ?? []).isEmpty
  }

  /// For every token, the length of the longest range over it.
  private static func longestOverTokens(_ ranges: [Range<Int>], count: Int) -> [Int] {
    var longest = [Int](repeating: 0, count: count)
    for range in ranges {
      for position in range { longest[position] = max(longest[position], range.count) }
    }
    return longest
  }

  /// Whether a match takes a word from what a choice turns down: "clicks rather than watch time".
  ///
  /// Complexity: O(log n) in the choices, and those near the match.
  func turnsDown(_ match: RuleMatch) -> Bool { choices.turnsDown(match) }

  /// The signs about a match, each once.
  ///
  /// - Parameter isUsed: whether a rule of the point uses a token.
  ///
  /// Complexity: O(1) in the answer but for finding the first of the slants that are near enough,
  /// O(log n).
  func signs(about match: RuleMatch, isUsed: (Int) -> Bool) -> Set<SlantSign> {
    let span = match.span
    let sentence = passage.sentences[passage.sentenceOfToken[span.lowerBound]].tokens
    let first = passage.clauseOfToken[span.lowerBound]
    let last = passage.clauseOfToken[span.upperBound - 1]
    var signs: Set<SlantSign> = []
    // Who writes without any punctuation has one sentence as long as the answer.
    let near = passage.reach(of: Self.farReach, before: span.lowerBound) - Self.longestMention
    var next = firstMention(from: max(sentence.lowerBound, near))
    while next < mentions.count, mentions[next].tokens.lowerBound < sentence.upperBound {
      let mention = mentions[next]
      next += 1
      let tokens = mention.tokens
      if tokens.lowerBound > span.upperBound,
        passage.weight(of: span.upperBound..<tokens.lowerBound) > Self.farReach
      {
        break
      }
      guard !match.slots.contains(where: { $0.overlaps(tokens) }),
        !isProblem(mention, solvedIn: span)
      else { continue }
      if let denial = denial(by: mention), match.slots.contains(where: { isAdjoining(tokens, $0) })
      {
        signs.insert(SlantSign(slant: denial, place: .adjoining))
      }
      guard !tokens.allSatisfy(isUsed) else { continue }
      guard let place = place(of: tokens, from: span, first, last) else { continue }
      signs.insert(SlantSign(slant: mention.slant, place: place))
    }
    return signs
  }

  /// What a mention denies right behind it: 也没法 refuses though it levels.
  private func denial(by mention: Mention) -> Slant? {
    switch mention.slant {
    case .denial, .englishDenial, .refusal: mention.slant
    case .levelling where mention.tokens.contains(where: { passage.tokens[$0].text == "没" }):
      .refusal
    default: nil
    }
  }

  /// Whether a denial or refusal stands right before a word, an article or one token between them.
  private func isAdjoining(_ tokens: Range<Int>, _ slot: Range<Int>) -> Bool {
    let gap = slot.lowerBound - tokens.upperBound
    return (0...1).contains(gap)
      || gap == 2 && Self.articles.contains(passage.tokens[tokens.upperBound].text)
  }

  private static let articles: Set<String> = ["the", "a", "an", "any", "this", "that", "these"]

  /// Whether a match goes on from what cannot be done to what is done about it: "CF can't place new
  /// items, so use their content".
  private func isProblem(_ mention: Mention, solvedIn span: Range<Int>) -> Bool {
    guard Self.problems.contains(mention.slant), mention.tokens.upperBound < span.upperBound,
      passage.isSpread(span)
    else { return false }
    return !passage.ranges(of: .consequence, in: mention.tokens.upperBound..<span.upperBound)
      .isEmpty
  }

  private static let problems: Set<Slant> = [.uselessness, .refusal, .denial, .englishDenial]

  /// Where tokens stand; nil for far off, above all in one long clause of who writes without any
  /// punctuation.
  private func place(
    of tokens: Range<Int>,
    from span: Range<Int>,
    _ first: Int,
    _ last: Int
  ) -> SlantPlace? {
    let gap = span.gap(to: tokens)
    let clause = passage.clauseOfToken[tokens.lowerBound]
    if passage.weight(of: gap) > Self.reach {
      let isFarOff = (first...last).contains(clause) || passage.weight(of: gap) > Self.farReach
      return isFarOff ? nil : .elsewhere
    }
    if (first...last).contains(clause) {
      if tokens.upperBound <= span.lowerBound { return .before }
      return tokens.lowerBound < span.upperBound ? .within : .behind
    }
    return clause == first - 1 || clause == last + 1 ? .beside : .elsewhere
  }

  /// Fourteen ideographs, or nine words: as far as a slant is close.
  private static let reach = 28
  /// Thirty-two ideographs, or twenty-one words: as far as one speaks about a match at all.
  private static let farReach = 64

  /// More tokens than any mention has.
  private static let longestMention = 24

  /// The place of the first mention that begins at a token or behind it. O(log s).
  private func firstMention(from token: Int) -> Int {
    mentions.partitioningIndex { $0.tokens.lowerBound >= token }
  }
}
