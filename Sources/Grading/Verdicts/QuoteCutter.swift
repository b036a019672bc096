/// Cuts the stretch of an answer that a person would underline for what decided a verdict.
///
/// A rule is satisfied by a few words; lit up alone they end in the middle of a thought, or of a
/// Chinese word. So a quote is the whole clause that holds them, or several neighbouring clauses,
/// as long as that is no more than about one sentence. In a longer clause it reaches from the first
/// of the words to the last and on to the nearest border on either side: for Latin a blank, for Han
/// a small word such as 的 or 会 that is part of no longer word. Words that stand far apart are
/// quoted apart. What would be a scrap ("each", 向量) is given its neighbours.
struct QuoteCutter: Sendable {
  private let passage: Passage

  /// Prepares to quote an answer.
  init(passage: Passage) { self.passage = passage }

  /// The longest run of whole clauses: 24 ideographs, or 16 words.
  static let clauseLimit = 48
  /// How far a border is looked for in a longer clause: 10 ideographs, or 6 words.
  private static let borderReach = 20
  /// What says too little by itself: less than 4 ideographs, or 3 words.
  static let scrap = 8

  /// The ranges of folded scalars to quote for some stretches of tokens, in order and disjoint.
  ///
  /// Complexity: O(s log s) in the stretches, for clauses of bounded length.
  func quotes(of stretches: [Range<Int>]) -> [Range<Int>] {
    var quotes: [Range<Int>] = []
    for group in groups(of: stretches) {
      let quote = folded(balanced(widened(group)))
      if let last = quotes.last, quote.lowerBound <= last.upperBound {
        quotes[quotes.count - 1] = last.lowerBound..<max(last.upperBound, quote.upperBound)
      } else {
        quotes.append(quote)
      }
    }
    return quotes
  }

  /// Stretches joined while the whole clauses around them, or what lies between them in one clause,
  /// stay short enough to be read at a glance.
  private func groups(of stretches: [Range<Int>]) -> [Range<Int>] {
    var groups: [Range<Int>] = []
    let ordered = stretches.filter { !$0.isEmpty }.sorted {
      ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound)
    }
    for stretch in ordered {
      guard let last = groups.last else {
        groups.append(stretch)
        continue
      }
      let joined = last.lowerBound..<max(last.upperBound, stretch.upperBound)
      let isOneClause =
        passage.clauseOfToken[joined.lowerBound] == passage.clauseOfToken[joined.upperBound - 1]
      let isOneSentence =
        passage.sentenceOfToken[joined.lowerBound]
        == passage.sentenceOfToken[joined.upperBound - 1]
      let extent = isOneClause ? joined : passage.clauses(of: joined)
      if isOneSentence, passage.weight(of: extent) <= Self.clauseLimit {
        groups[groups.count - 1] = joined
      } else {
        groups.append(stretch)
      }
    }
    return groups
  }

  private func widened(_ core: Range<Int>) -> Range<Int> {
    let whole = passage.clauses(of: core)
    var quote = whole
    if passage.weight(of: whole) > Self.clauseLimit {
      quote = lowerBorder(of: core, in: whole)..<upperBorder(of: core, in: whole)
      // A scrap of a long clause is given the words behind it, then those before it.
      while isScrap(quote), quote.upperBound < whole.upperBound {
        let next = quote.lowerBound..<quote.upperBound + 1
        quote = quote.lowerBound..<upperBorder(of: next, in: whole)
      }
      while isScrap(quote), quote.lowerBound > whole.lowerBound {
        let next = quote.lowerBound - 1..<quote.upperBound
        quote = lowerBorder(of: next, in: whole)..<quote.upperBound
      }
    }
    return isScrap(quote) ? withNeighbour(quote) : quote
  }

  /// Whether a stretch says too little by itself; a variable or a number of a formula hardly
  /// counts.
  private func isScrap(_ stretch: Range<Int>) -> Bool {
    var substance = 0
    for place in stretch {
      let token = passage.tokens[place]
      switch token.kind {
      case .han: substance += 2
      case .word: substance += token.text.utf8.count > 1 ? 3 : 1
      case .number: substance += 1
      case .sign, .lineEnd: break
      }
      if substance >= Self.scrap { return false }
    }
    return true
  }

  /// A scrap with the clause behind it in its sentence, else the one before it, if both are short.
  private func withNeighbour(_ quote: Range<Int>) -> Range<Int> {
    let clause = passage.clauseOfToken[quote.lowerBound]
    let sentence = passage.sentenceOfToken[quote.lowerBound]
    for other in [clause + 1, clause - 1] where passage.clauses.indices.contains(other) {
      let tokens = passage.clauses[other]
      guard passage.sentenceOfToken[tokens.lowerBound] == sentence,
        tokens.contains(where: { passage.tokens[$0].isContent })
      else { continue }
      let joined = passage.clauses(
        of: min(quote.lowerBound, tokens.lowerBound)..<max(quote.upperBound, tokens.upperBound)
      )
      if passage.weight(of: joined) <= Self.clauseLimit { return trimmed(joined) }
    }
    return quote
  }

  /// Without the signs at its ends.
  private func trimmed(_ stretch: Range<Int>) -> Range<Int> {
    var lower = stretch.lowerBound
    var upper = stretch.upperBound
    while lower < upper - 1, !passage.tokens[lower].isContent { lower += 1 }
    while upper > lower + 1, !passage.tokens[upper - 1].isContent { upper -= 1 }
    return lower..<upper
  }

  // MARK: Borders in a long clause

  private func lowerBorder(of core: Range<Int>, in whole: Range<Int>) -> Int {
    if passage.weight(of: whole.lowerBound..<core.lowerBound) <= Self.borderReach {
      return whole.lowerBound
    }
    var place = core.lowerBound
    while place > whole.lowerBound, !isBorder(place) || endsWithSmallWord(place) { place -= 1 }
    return place
  }

  private func upperBorder(of core: Range<Int>, in whole: Range<Int>) -> Int {
    if passage.weight(of: core.upperBound..<whole.upperBound) <= Self.borderReach {
      return whole.upperBound
    }
    var place = core.upperBound
    while place < whole.upperBound, !isBorder(place) || isSmallWord(place - 1) { place += 1 }
    return place
  }

  /// Whether words part before a token.
  private func isBorder(_ place: Int) -> Bool {
    let (before, behind) = (passage.tokens[place - 1], passage.tokens[place])
    if behind.followsBlank || Self.listMarks.contains(before.text)
      || Self.listMarks.contains(behind.text)
    {
      return true
    }
    switch (before.kind == .han, behind.kind == .han) {
    case (true, true):
      return (Self.particles.contains(before.text) || Self.particles.contains(behind.text))
        && !HanWords.joins(before.text, behind.text)
    case (true, false), (false, true): return before.isContent && behind.isContent
    case (false, false): return false
    }
  }

  /// Whether a quote that ended with a token would hang in the air: "the gradient of".
  private func isSmallWord(_ place: Int) -> Bool {
    Self.smallWords.contains(passage.tokens[place].text)
  }

  /// Whether the word before a quote's beginning belongs to it: "the | gradient".
  private func endsWithSmallWord(_ place: Int) -> Bool {
    Self.articles.contains(passage.tokens[place - 1].text)
  }

  /// Signs between the items of a list, which part no clauses.
  private static let listMarks: Set<String> = ["、", "→", "|", "⇒"]

  /// Ideographs that stand between the words of Chinese.
  private static let particles: Set<String> = [
    "的", "了", "着", "过", "是", "会", "把", "被", "让", "给", "在", "对", "从", "就", "才", "也", "都", "又", "再",
    "和",
    "跟", "与", "及", "或", "而", "但", "因", "所", "地", "得", "吗", "呢", "吧", "啊", "嘛", "能", "要", "用", "不",
    "没", "很",
    "最", "更", "越", "比", "按", "向", "往", "由", "将", "使", "去", "来", "只", "还", "并", "这", "那", "哪", "我",
    "你", "他",
    "它", "们", "谁", "什", "几", "每", "各", "于", "以", "为",
  ]

  private static let articles: Set<String> = [
    "a", "an", "the", "its", "their", "not", "no", "very",
  ]
  private static let smallWords: Set<String> = [
    "a", "an", "the", "its", "their", "of", "to", "and", "or", "in", "on", "at", "for", "with",
    "by",
    "as", "is", "are", "that", "from", "than", "this", "these", "each", "every", "very", "not",
    "no",
  ]

  // MARK: Letters and brackets

  /// The most tokens between a quote and the bracket that it lacks: `N(0` of `N(0, 2/n)`.
  private static let bracketReach = 6

  /// With the bracket that closes one opened inside, and the other way round: `log(1+n)`.
  private func balanced(_ quote: Range<Int>) -> Range<Int> {
    var quote = quote
    var open = 0
    var unopened = 0
    for place in quote {
      switch passage.tokens[place].text {
      case "(", "[": open += 1
      case ")", "]": if open > 0 { open -= 1 } else { unopened += 1 }
      default: break
      }
    }
    while open > 0,
      let close = passage.tokens[quote.upperBound...].prefix(Self.bracketReach)
        .firstIndex(where: { [")", "]"].contains($0.text) })
    {
      quote = quote.lowerBound..<close + 1
      open -= 1
    }
    while unopened > 0,
      let open = passage.tokens[..<quote.lowerBound].suffix(Self.bracketReach)
        .lastIndex(where: { ["(", "["].contains($0.text) })
    {
      var lower = open
      // The function before its bracket: `sim(i,j)`.
      if lower > 0, passage.tokens[lower - 1].kind == .word, !passage.tokens[lower].followsBlank {
        lower -= 1
      }
      quote = lower..<quote.upperBound
      unopened -= 1
    }
    return quote
  }

  /// The folded scalars of some tokens, and those of a Latin word that was cut by a hyphen or an
  /// apostrophe: "new" of "brand-new", "item" of "item's".
  private func folded(_ quote: Range<Int>) -> Range<Int> {
    let scalars = passage.text.scalars
    var lower = passage.tokens[quote.lowerBound].range.lowerBound
    var upper = passage.tokens[quote.upperBound - 1].range.upperBound
    while lower > 0,
      Self.isWord(scalars, around: lower) || Self.operators.contains(scalars[lower - 1])
    {
      lower -= 1
    }
    while upper < scalars.count, Self.isWord(scalars, around: upper) { upper += 1 }
    return lower..<upper
  }

  /// Signs that belong to what stands behind them: the ∂ of `∂L/∂W`.
  private static let operators: Set<Unicode.Scalar> = ["∂", "∇", "∑", "∏", "∆", "‖", "~", "±"]

  /// Whether a place lies inside a word: between letters, or beside a hyphen or an apostrophe that
  /// has letters on both sides.
  private static func isWord(_ scalars: [Unicode.Scalar], around place: Int) -> Bool {
    let (before, behind) = (scalars[place - 1], scalars[place])
    if isLetter(before), isLetter(behind) { return true }
    if isJoint(behind), isLetter(before), place + 1 < scalars.count {
      return isLetter(scalars[place + 1])
    }
    if isJoint(before), isLetter(behind), place > 1 { return isLetter(scalars[place - 2]) }
    return false
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "'" }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x5F: true
    case 0...0x7F: false
    default: scalar.properties.isAlphabetic && !Tokeniser.isHan(scalar)
    }
  }
}
