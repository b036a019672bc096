/// An answer cut into tokens, sentences and clauses, with the cues found in it.
struct Passage: Sendable {
  /// A stretch of tokens that a rule must be found in.
  struct Sentence: Hashable, Sendable {
    /// Its tokens.
    let tokens: Range<Int>
    /// Stretches before it that may name what it is about, nearest first: the sentence before,
    /// and the label or heading that it stands under.
    let topics: [Range<Int>]
  }

  /// The folded text.
  let text: NormalisedText
  /// The tokens of the whole answer.
  let tokens: [Token]
  /// Whether it lists items signed with a plus or a minus, whose signs are tokens "pro" and "con".
  let hasSignedItems: Bool
  /// The sentences, in order.
  let sentences: [Sentence]
  /// Which sentence a token stands in; end marks belong to the sentence before them.
  let sentenceOfToken: [Int]
  /// The clauses, in order; they cover all tokens.
  let clauses: [Range<Int>]
  /// The clauses again, and those runs of them that make one claim; see ``ClaimSplitter``.
  let claims: [Range<Int>]
  /// Which clause a token stands in.
  let clauseOfToken: [Int]
  /// Long stretches without any mark, where nobody can tell how far a small word reaches.
  private let runOns: OrderedRanges
  /// What small words do, by kind, in order of position.
  private let cues: [[Range<Int>]]
  /// The weight of all tokens before each position, so that any span is weighed in O(1).
  private let weightBefore: [Int]

  /// Reads an answer.
  ///
  /// Complexity: O(n).
  init(_ answer: String) {
    let text = NormalisedText(answer)
    let (tokens, hasSignedItems) = SignedItems.read(Tokeniser.tokens(of: text.scalars))
    var cues = [[Range<Int>]](repeating: [], count: Cue.allCases.count)
    for hit in CueLexicon.hits(in: tokens) { cues[hit.label].append(hit.tokens) }
    self.text = text
    self.tokens = tokens
    self.hasSignedItems = hasSignedItems
    self.cues = cues
    let runOns = OrderedRanges(Self.runOns(of: tokens))
    self.runOns = runOns
    sentences = SentenceSplitter(tokens: tokens).sentences()
    clauses = ClauseSplitter.clauses(
      of: tokens,
      sentences: sentences.map(\.tokens),
      openings: CueOverlap(cues[Cue.clauseStart.rawValue], count: tokens.count)
        .undisputed(by: cues[Cue.term.rawValue]),
      runOnOpenings: Self.runOnOpenings(among: cues, in: runOns, count: tokens.count)
    )
    claims = ClaimSplitter(
      tokens: tokens,
      clauses: clauses,
      premises: cues[Cue.premise.rawValue],
      dismissals: cues[Cue.dismissal.rawValue],
      negators: cues[Cue.negator.rawValue],
      exclusions: cues[Cue.exclusion.rawValue]
    ).claims()
    var clauseOfToken = [Int](repeating: 0, count: tokens.count)
    for (index, clause) in clauses.enumerated() {
      for position in clause { clauseOfToken[position] = index }
    }
    self.clauseOfToken = clauseOfToken
    var sentenceOfToken = [Int](repeating: 0, count: tokens.count)
    for (index, sentence) in sentences.enumerated() {
      for position in sentence.tokens.lowerBound..<tokens.count {
        if index + 1 < sentences.count, position >= sentences[index + 1].tokens.lowerBound { break }
        sentenceOfToken[position] = index
      }
    }
    self.sentenceOfToken = sentenceOfToken
    var weights = [0]
    weights.reserveCapacity(tokens.count + 1)
    for token in tokens { weights.append(weights[weights.count - 1] + token.weight) }
    weightBefore = weights
  }

  /// The stretches without any mark that say more than a sentence does.
  private static func runOns(of tokens: [Token]) -> [Range<Int>] {
    var stretches: [Range<Int>] = []
    var (start, weight) = (0, 0)
    var isHan = false
    for (position, token) in tokens.enumerated() {
      // Between ideographs a blank is as good as a comma.
      let isParted = token.followsBlank && token.kind == .han && isHan
      isHan = token.kind == .han
      if token.isContent, !isParted, !ClauseSplitter.endings.contains(token.text) {
        weight += token.weight
        continue
      }
      if weight > longestStretch { stretches.append(start..<position) }
      (start, weight) = isParted ? (position, token.weight) : (position + 1, 0)
    }
    if weight > longestStretch { stretches.append(start..<tokens.count) }
    return stretches
  }

  /// Where clauses open in such stretches: at no word within a cue or right behind one that opens a
  /// clause, as 其实 in 但其实.
  private static func runOnOpenings(
    among cues: [[Range<Int>]],
    in runOns: OrderedRanges,
    count: Int
  ) -> [Range<Int>] {
    let openings = cues[Cue.runOnStart.rawValue].filter(runOns.encloses)
    guard !openings.isEmpty else { return [] }
    var goesOn = [Bool](repeating: false, count: count)
    for cue in cues.joined() {
      for position in cue.dropFirst() { goesOn[position] = true }
    }
    for opening in cues[Cue.clauseStart.rawValue] + openings where opening.upperBound < count {
      goesOn[opening.upperBound] = true
    }
    return openings.filter { !goesOn[$0.lowerBound] }
  }

  /// Forty ideographs, or 27 words.
  private static let longestStretch = 80

  /// Whether a stretch of tokens stands among so many without any mark that how far a negator or
  /// a topic reaches is a guess.
  func runsOn(_ stretch: Range<Int>) -> Bool { runOns.encloses(stretch) }

  /// Where a kind of cue was found.
  func ranges(of cue: Cue) -> [Range<Int>] { cues[cue.rawValue] }

  /// The cues of a kind that lie within a stretch of tokens.
  ///
  /// Complexity: O(log n) and the cues found.
  func ranges(of cue: Cue, in stretch: Range<Int>) -> [Range<Int>] {
    let all = cues[cue.rawValue]
    return all[all.partitioningIndex { $0.lowerBound >= stretch.lowerBound }...]
      .prefix { $0.lowerBound < stretch.upperBound }
      .filter { $0.upperBound <= stretch.upperBound }
  }

  /// How much a stretch of tokens says, in halves of an ideograph.
  func weight(of stretch: Range<Int>) -> Int {
    weightBefore[stretch.upperBound] - weightBefore[stretch.lowerBound]
  }

  /// The tokens from which on no more than some weight stands before a token. O(log n).
  func reach(of weight: Int, before token: Int) -> Int {
    weightBefore[...token].partitioningIndex { weightBefore[token] - $0 <= weight }
  }

  /// The end of the tokens that weigh no more than some weight behind a token. O(log n).
  func reach(of weight: Int, behind token: Int) -> Int {
    weightBefore[token...].partitioningIndex { $0 - weightBefore[token] > weight } - 1
  }

  /// The whole clauses that a stretch of tokens stands in, without the signs at their ends.
  func clauses(of stretch: Range<Int>) -> Range<Int> {
    guard !stretch.isEmpty else { return stretch }
    var lower = clauses[clauseOfToken[stretch.lowerBound]].lowerBound
    var upper = clauses[clauseOfToken[stretch.upperBound - 1]].upperBound
    while lower < stretch.lowerBound, !tokens[lower].isContent { lower += 1 }
    while upper > stretch.upperBound, !tokens[upper - 1].isContent { upper -= 1 }
    return lower..<upper
  }

  /// Whether a stretch of tokens, not empty, reaches over several clauses.
  func isSpread(_ tokens: Range<Int>) -> Bool {
    clauseOfToken[tokens.lowerBound] != clauseOfToken[tokens.upperBound - 1]
  }

  /// Whether a stretch of tokens stands behind "if", 如果 or the like in its clause.
  func isConditional(_ stretch: Range<Int>) -> Bool {
    let clause = clauses[clauseOfToken[stretch.lowerBound]]
    // 没有残差的话梯度就没了: that is a condition as well.
    let closes = ranges(
      of: .condition,
      in: stretch.upperBound..<max(clause.upperBound, stretch.upperBound)
    )
    .contains { tokens[$0.upperBound - 1].text == "话" }
    if closes { return true }
    guard
      let last = ranges(of: .condition, in: clause.lowerBound..<stretch.lowerBound)
        .max(by: { $0.upperBound < $1.upperBound })
    else { return false }
    // 目标的话看点击率: what stands behind 的话 is said, and not supposed.
    return tokens[last.upperBound - 1].text != "话"
  }
}
