/// Tells whether the words that satisfy a rule are claimed or denied.
///
/// A negator reaches forward within its clause, over at most six ideographs or four words, to the
/// next word of the rule; "I don't think that" reaches to the end of the clause that holds its
/// complement's verb. It does not count when the rule itself wants it ("不 + 更新"), when it is part
/// of a harmless wording (不仅, "not only"), when its clause is a condition ("if you don't"), or
/// when a second one in the same clause undoes it.
struct PolarityReader: Sendable {
  /// What is being judged.
  enum Claim: Hashable, Sendable {
    /// Something right; "A rather than B" still claims A.
    case evidence
    /// Something wrong; "A rather than B" denies B.
    case misconception
  }

  private struct Negator: Hashable, Sendable {
    let tokens: Range<Int>
    /// Sets a thing against another ("not the click rate") and denies no verb.
    let isContrast: Bool
    /// The tokens that it may deny.
    let scope: Range<Int>
    /// How far it reaches in them, in halves of an ideograph.
    let reach: Int
    /// Where the sentence turns to something else, for a disavowal that is carried on until there.
    var turn: Int? = nil
    /// Denies a whole complement, whatever it is made of.
    var isDisavowal: Bool { reach == .max }
  }

  private let passage: Passage
  /// Negators by each clause that they speak about.
  private let negators: [Int: [Negator]]
  /// Dismissals by the clause that they stand in.
  private let dismissals: [Int: [Range<Int>]]
  /// Those of them that deny that something is true.
  private let falsehoods: Set<Range<Int>>
  private let retractions: [Range<Int>]
  /// Clauses that say no more than that the one before them is not so.
  private let rebuttals: Set<Int>
  /// What is only said that others say.
  private let reports: ReportReader

  /// Reads the negators of an answer.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage) {
    self.passage = passage
    let harmless = passage.ranges(of: .harmless)
    let exclusions = Set(passage.ranges(of: .exclusion))
    func undisputed(_ cue: Cue) -> [Range<Int>] {
      CueOverlap(passage.ranges(of: cue), count: passage.tokens.count).undisputed(by: harmless)
    }
    let falsehoods = undisputed(.falsehood)
    // "With two layers only it makes no difference" takes nothing back.
    let dismissals = (undisputed(.dismissal) + falsehoods).filter {
      !Self.isConditional($0, in: passage)
    }
    self.dismissals = Dictionary(grouping: dismissals) { passage.clauseOfToken[$0.lowerBound] }
    self.falsehoods = Set(falsehoods)
    retractions = passage.ranges(of: .retraction)
    rebuttals = RebuttalReader(passage: passage).rebuttals()
    reports = ReportReader(passage: passage)
    let disavowals = passage.ranges(of: .disavowal)
    let candidates = Set(passage.ranges(of: .negator)).union(exclusions)
      .sorted { ($0.lowerBound, $0.upperBound) < ($1.lowerBound, $1.upperBound) }
    let plain = CueOverlap(candidates, count: passage.tokens.count)
      .undisputed(by: harmless + dismissals + disavowals)
      .filter { Self.denies($0, in: passage) }
      .map { range in
        Negator(
          tokens: range,
          isContrast: exclusions.contains(range) && Self.isContrast(range, in: passage),
          scope: passage.clauses[Self.clause(deniedBy: range, in: passage)],
          reach: Self.isSubject(range, in: passage) ? Self.clauseReach : Self.reach
        )
      }
    let claims = CueOverlap(passage.ranges(of: .claim), count: passage.tokens.count)
      .undisputed(by: passage.ranges(of: .term))
    let verbs = Set(claims.map(\.lowerBound)).filter {
      !Self.complementisers.contains(passage.tokens[$0].text)
    }
    let disavowalStarts = Set(disavowals.map(\.lowerBound))
    let strong = CueOverlap(disavowals, count: passage.tokens.count).undisputed(by: [])
      .map { range in
        let scope = Self.complement(of: range, verbs: verbs, besides: disavowalStarts, in: passage)
        let turn = Self.turn(behind: scope.upperBound, in: passage)
        return Negator(
          tokens: range,
          isContrast: false,
          scope: scope,
          reach: .max,
          turn: turn
        )
      }
    var negators: [Int: [Negator]] = [:]
    for negator in plain + strong where !Self.isConditional(negator.tokens, in: passage) {
      let first = passage.clauseOfToken[negator.scope.lowerBound]
      let last = passage.clauseOfToken[negator.scope.upperBound - 1]
      for clause in first...last { negators[clause, default: []].append(negator) }
    }
    self.negators = negators
  }

  /// How the answer stands to a match.
  func polarity(of match: RuleMatch, as claim: Claim) -> Polarity {
    let clauses = Set(match.slots.map(clause))
    if isDismissed(match, as: claim) || isRetracted(match) || reports.isRejected(match.span) {
      return .dismissed
    }
    // "… the chain rule. Backward doesn't rely on it": the pronoun stands for the topic.
    if claim == .evidence, case .earlier? = match.topic, clauses.contains(where: deniesPronoun) {
      return .negated
    }
    // Over several clauses the last one says what matters: "CF cannot place new items, so …" claims,
    // and a clause that denies less than half of the rule's words is about something else.
    let last = match.slots.indices.filter { clause(of: match.slots[$0]) == clauses.max() }
    let isDenied = clauses.contains { clause in
      let denying = (negators[clause] ?? []).filter { negator in
        let isWanted = match.slots.contains { $0.overlaps(negator.tokens) }
        if isWanted, claim == .misconception || !negator.isDisavowal { return false }
        var reached = match.slots.indices.filter { reaches(negator, match.slots[$0]) }
        if reached.isEmpty { return false }
        if let turn = negator.turn {
          // "I don't think that a clip has frames, audio, speech" is carried on over the commas.
          reached = match.slots.indices.filter {
            reached.contains($0)
              || (negator.scope.upperBound..<turn).contains(match.slots[$0].lowerBound)
          }
        }
        if claim == .misconception { return true }
        if negator.isContrast { return reached.count == match.slots.count }
        if clauses.count == 1 { return true }
        return last.allSatisfy(reached.contains)
          && (negator.isDisavowal || 2 * reached.count >= match.slots.count
            || reached.contains { isBeside(negator, match.slots[$0]) })
      }
      return Self.isDenial(denying, in: passage)
    }
    return isDenied ? .negated : .affirmed
  }

  /// Whether a clause denies what it names by a pronoun only, close behind its negator: 不靠它.
  private func deniesPronoun(_ clause: Int) -> Bool {
    (negators[clause] ?? []).contains { negator in
      guard !negator.isContrast, !negator.isDisavowal else { return false }
      let end = min(passage.clauses[clause].upperBound, passage.tokens.count)
      return (negator.tokens.upperBound..<max(end, negator.tokens.upperBound)).prefix(
        Self.pronounReach
      )
      .contains { Self.pronouns.contains(passage.tokens[$0].text) }
    }
  }

  /// How many tokens behind a negator a pronoun may stand.
  private static let pronounReach = 4
  private static let pronouns: Set<String> = ["它", "it", "this", "that", "them"]

  /// Whether negators deny together: one undoes another close behind it, as in 不是没有, but not one
  /// that denies the next thing of a list, nor does a second "I don't think that" undo the first.
  private static func isDenial(_ negators: [Negator], in passage: Passage) -> Bool {
    let ordered = negators.filter { !$0.isDisavowal }
      .sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var chains: [Int] = []
    var end = 0
    for negator in ordered {
      let isUndoing =
        !chains.isEmpty && negator.tokens.lowerBound >= end
        && passage.weight(of: end..<negator.tokens.lowerBound) <= undoingReach
      if isUndoing { chains[chains.count - 1] += 1 } else { chains.append(1) }
      end = negator.tokens.upperBound
    }
    let denied = chains.contains { !$0.isMultiple(of: 2) }
    let isDisavowed = negators.contains(where: \.isDisavowal)
    // "I don't think that it does not help" claims that it helps.
    return isDisavowed ? !(denied && chains.count == 1) || chains.isEmpty : denied
  }

  /// Four ideographs, or two words and a half.
  private static let undoingReach = 8

  /// Whether a negator is part of what the rule asks for, so that the match says "no" itself.
  func wantsNegator(_ match: RuleMatch) -> Bool {
    match.slots.contains { slot in
      (negators[clause(of: slot)] ?? []).contains { slot.overlaps($0.tokens) }
    }
  }

  /// Whether the clauses of a match hold a negator, a dismissal or a leveller that the match does not
  /// want: too little to deny it, and too much to take it for what was meant.
  func isHedged(_ match: RuleMatch) -> Bool {
    Set(match.slots.map(clause)).contains { clause in
      !(dismissals[clause] ?? []).isEmpty
        || (negators[clause] ?? []).contains { negator in
          !match.slots.contains { $0.overlaps(negator.tokens) }
        }
    }
      || passage.sentences[passage.sentenceOfToken[match.span.lowerBound]].tokens.contains {
        Self.levellers.contains(passage.tokens[$0].text)
      }
  }

  /// Words that say that a thing makes no difference.
  private static let levellers: Set<String> = ["equally", "alike", "zero", "regardless"]

  /// Whether a match stands in several clauses.
  private func isSpread(_ match: RuleMatch) -> Bool {
    Set(match.slots.map(clause)).count > 1
  }

  private func clause(of slot: Range<Int>) -> Int { passage.clauseOfToken[slot.lowerBound] }

  /// How far a negator reaches, in halves of an ideograph.
  static let reach = 12

  /// How far a negator reaches that is its clause's subject: over a whole claim.
  private static let clauseReach = 48

  /// Whether a negator opens its clause as the subject: "nothing from the later layers is multiplied".
  private static func isSubject(_ negator: Range<Int>, in passage: Passage) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[negator.lowerBound]]
    return clause.lowerBound == negator.lowerBound
      && ["nothing", "none", "nobody", "neither"].contains(passage.tokens[negator.lowerBound].text)
  }

  private func reaches(_ negator: Negator, _ slot: Range<Int>) -> Bool {
    if slot.upperBound == negator.tokens.lowerBound, isPotential(negator) { return true }
    guard slot.upperBound > negator.tokens.upperBound,
      negator.scope.contains(slot.lowerBound)
    else { return false }
    if negator.isDisavowal { return true }
    guard slot.lowerBound >= negator.tokens.upperBound else { return false }
    let between = negator.tokens.upperBound..<slot.lowerBound
    return passage.weight(of: between) <= negator.reach
      && !between.contains { Self.barriers.contains(passage.tokens[$0].text) }
      && !isTakenOver(from: negator, upTo: slot)
  }

  /// Whether a second negator, not close enough to undo the first, denies from there on: "cannot place
  /// new items and hardly shows the tail".
  private func isTakenOver(from negator: Negator, upTo slot: Range<Int>) -> Bool {
    let clause = passage.clauseOfToken[slot.lowerBound]
    return (negators[clause] ?? [])
      .contains { other in
        let start = other.tokens.lowerBound
        return !other.isDisavowal && start > negator.tokens.upperBound && start < slot.upperBound
          && passage.weight(of: negator.tokens.upperBound..<start) > Self.undoingReach
      }
  }

  /// Tokens that end what a negator denies: of 没数据也该上双塔 only the data is missing.
  private static let barriers: Set<String> = ["、", "也", "却", "仍", "照"]

  /// Whether a negator says that what stands before it cannot be done: 借不到, "place 不了".
  private func isPotential(_ negator: Negator) -> Bool {
    negator.tokens.upperBound < passage.tokens.count
      && passage.tokens[negator.tokens.lowerBound].text == "不" && negator.tokens.count == 1
      && Self.complements.contains(passage.tokens[negator.tokens.upperBound].text)
  }

  private static let complements: Set<String> = [
    "到", "了", "出", "上", "动", "住", "起", "来", "成", "进", "回", "得",
  ]

  /// Whether a negator stands right before a slot: 不应该打压.
  private func isBeside(_ negator: Negator, _ slot: Range<Int>) -> Bool {
    slot.lowerBound >= negator.tokens.upperBound
      && passage.weight(of: negator.tokens.upperBound..<slot.lowerBound) <= Self.besideReach
  }

  /// Two ideographs, or one word.
  private static let besideReach = 4

  /// Whether an earlier stretch that names a topic is denied or waved aside where it stands.
  func isDenied(topic: Range<Int>) -> Bool {
    polarity(of: RuleMatch(slots: [topic], topic: nil), as: .evidence) != .affirmed
  }

  /// Whether the clause of the first slot, or the opening of the clause behind it, dismisses the
  /// match in words that the rule did not ask for.
  ///
  /// The first slot names the topic: "the gap counts, newness is irrelevant" dismisses no gap.
  ///
  /// A wrong claim is undone only by what says that it is not true: "never show the charts, they are
  /// useless" and "its derivative is one, so it doesn't help" stay wrong.
  private func isDismissed(_ match: RuleMatch, as claim: Claim) -> Bool {
    let clause = clause(of: match.slots[0])
    let reaches = { (dismissal: Range<Int>) in
      guard !match.slots.contains(where: { $0.overlaps(dismissal) }),
        claim == .evidence || falsehoods.contains(dismissal)
      else { return false }
      let span = match.span
      // "IDs are no good here, so use content" goes on from what it waves aside.
      if span.contains(dismissal.lowerBound), isSpread(match),
        !passage.ranges(of: .consequence, in: dismissal.upperBound..<span.upperBound).isEmpty
      {
        return false
      }
      let between =
        dismissal.lowerBound >= span.upperBound
        ? span.upperBound..<dismissal.lowerBound
        : min(dismissal.upperBound, span.lowerBound)..<span.lowerBound
      return passage.weight(of: between) <= Self.reach
    }
    if (dismissals[clause] ?? []).contains(where: reaches) { return true }
    guard clause + 1 < passage.clauses.count else { return false }
    let next = passage.clauses[clause + 1]
    return (dismissals[clause + 1] ?? [])
      .contains { dismissal in
        (isOneSentence(match.span.lowerBound, dismissal.lowerBound) || isAsked(clause))
          && reaches(dismissal)
          && (next.lowerBound..<dismissal.lowerBound)
            .allSatisfy { Self.adverbs.contains(passage.tokens[$0].text) }
      }
  }

  /// Whether the rest of its sentence, or the sentence behind it, takes the match back.
  private func isRetracted(_ match: RuleMatch) -> Bool {
    let span = match.span
    if rebuttals.contains(passage.clauseOfToken[span.upperBound - 1] + 1) { return true }
    let own = passage.sentenceOfToken[span.lowerBound]
    return retractions.contains { retraction in
      guard retraction.lowerBound >= span.upperBound else { return false }
      let sentence = passage.sentenceOfToken[retraction.lowerBound]
      return sentence == own
        || (sentence == own + 1
          && retraction.lowerBound == passage.sentences[sentence].tokens.lowerBound)
    }
  }

  /// Whether a clause asks, so that the next one may wave it off: 给新用户推热门？没意义.
  private func isAsked(_ clause: Int) -> Bool {
    passage.tokens[passage.clauses[clause].upperBound - 1].text == "?"
  }

  /// Words that may open a clause before its dismissal.
  private static let adverbs: Set<String> = [
    "这", "那", "其", "实", "根", "本", "完", "全", "也", "都", "并", "真", "是", "but", "但", "it", "is",
    "are", "they", "this", "that", "really", "just", "simply", "completely",
  ]

  private func isOneSentence(_ left: Int, _ right: Int) -> Bool {
    passage.sentenceOfToken[left] == passage.sentenceOfToken[right]
  }

  /// The clause that a negator speaks about: its own, or the next when it ends its own, as in
  /// "it isn't | because newer is better".
  private static func clause(deniedBy negator: Range<Int>, in passage: Passage) -> Int {
    let own = passage.clauseOfToken[negator.lowerBound]
    guard negator.upperBound < passage.tokens.count,
      passage.tokens[negator.upperBound].isContent
    else { return own }
    return passage.clauseOfToken[negator.upperBound]
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
    var clause = clause(deniedBy: disavowal, in: passage)
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

  /// What a clause opens with that leaves a disavowal behind: 但, "but", "because", "it's"; 看的是 and
  /// the like are known by their 是.
  private static let turns: Set<String> = [
    "但", "而", "不过", "然", "可是", "因", "由于", "所以", "于是", "其实", "应该", "关键", "真正", "我", "只", "是",
    "but", "however", "yet", "instead", "rather", "because", "since", "so", "therefore", "hence",
    "it", "its", "this", "that", "they", "we", "i", "what", "only", "whereas", "though", "although",
  ]

  /// Claim cues that are no verb of a complement: they introduce it or count a thing.
  private static let complementisers: Set<String> = ["that", "一", "每", "各", "多", "加"]

  /// Whether a small word denies at all: not in a question (多不多, 加没加), and "nothing" not as what
  /// is left ("shrinks to nothing").
  private static func denies(_ negator: Range<Int>, in passage: Passage) -> Bool {
    let tokens = passage.tokens
    guard negator.lowerBound > 0 else { return true }
    let before = tokens[negator.lowerBound - 1]
    if tokens[negator.lowerBound].text == "nothing" {
      return !remnantOpenings.contains(before.text)
    }
    if tokens[negator.lowerBound].text == "no", nounOpenings.contains(before.text) { return false }
    guard negator.upperBound < tokens.count else { return true }
    let behind = tokens[negator.upperBound]
    return before.kind != .han || before.text != behind.text || behind.followsBlank
  }

  /// What makes "no" a noun: "a clear no".
  private static let nounOpenings: Set<String> = [
    "a", "clear", "strong", "loud", "explicit", "hard", "firm", "silent", "the", "definite",
  ]

  private static let remnantOpenings: Set<String> = [
    "into", "to", "leaves", "leaving", "almost", "practically", "nearly", "virtually",
  ]

  private static func isConditional(_ negator: Range<Int>, in passage: Passage) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[negator.lowerBound]]
    return !passage.ranges(of: .condition, in: clause.lowerBound..<negator.lowerBound).isEmpty
  }

  /// Whether "not" or 不是 sets a thing against another, and does not deny a verb: "not" behind no
  /// auxiliary, 不是 at the beginning of a clause or behind another 是.
  private static func isContrast(_ range: Range<Int>, in passage: Passage) -> Bool {
    guard range.lowerBound > 0 else { return true }
    if passage.tokens[range.lowerBound].text == "not" {
      return !auxiliaries.contains(passage.tokens[range.lowerBound - 1].text)
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
