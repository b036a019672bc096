/// Tells whether the words that satisfy a rule are claimed or denied.
///
/// A negator reaches forward within its clause, over at most six ideographs or four words, to the
/// next word of the rule; "I don't think that" reaches to the end of the clause that holds its
/// complement's verb. It does not count when the rule itself wants it ("不 + 更新"), when it is
/// part of a harmless wording (不仅, "not only"), when its clause is a condition ("if you don't"),
/// or when a second one in the same clause undoes it.
struct PolarityReader: Sendable {
  /// What is being judged.
  enum Claim: Hashable, Sendable {
    /// Something right; "A rather than B" still claims A.
    case evidence
    /// Something wrong; "A rather than B" denies B.
    case misconception
  }

  private let passage: Passage
  /// Negators by each clause that they speak about.
  let negators: [Int: [Negator]]
  private let reach: NegatorReach
  private let dismissals: DismissalReader
  /// The clauses that deny what they name by a pronoun only.
  private let pronounDenials: Set<Int>
  /// The sentences that say that a thing makes no difference.
  private let levelled: Set<Int>

  /// Reads the negators of an answer.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage) {
    let harmless = passage.ranges(of: .harmless)
    let dismissals = DismissalReader(passage: passage, harmless: harmless)
    let negators = NegatorReader(passage: passage)
      .negators(harmless: harmless, dismissals: dismissals.ranges)
    self.passage = passage
    self.dismissals = dismissals
    self.negators = negators
    reach = NegatorReach(passage: passage, negators: negators)
    pronounDenials = Set(
      negators.lazy.filter { clause, negators in
        negators.contains { Self.deniesPronoun($0, in: clause, of: passage) }
      }
      .map(\.key)
    )
    levelled = Set(
      passage.tokens.indices.lazy.filter { Self.levellers.contains(passage.tokens[$0].text) }
        .map { passage.sentenceOfToken[$0] }
    )
  }

  /// How the answer stands to a match.
  func polarity(of match: RuleMatch, as claim: Claim) -> Polarity {
    polarity(of: match, as: claim, heedsReports: true)
  }

  private func polarity(of match: RuleMatch, as claim: Claim, heedsReports: Bool) -> Polarity {
    let clauses = Set(match.slots.map(clause))
    if dismissals.setsAside(match, as: claim, heedsReports: heedsReports) {
      return .dismissed
    }
    // "… the chain rule. Backward doesn't rely on it": the pronoun stands for the topic.
    if claim == .evidence, case .earlier? = match.topic, !pronounDenials.isDisjoint(with: clauses) {
      return .negated
    }
    // Over several clauses the last one says what matters: "CF cannot place new items, so …"
    // claims, and a clause that denies less than half of the rule's words is about something else.
    let last = match.slots.indices.filter { clause(of: match.slots[$0]) == clauses.max() }
    let span = match.span
    let isDenied = clauses.contains { clause in
      let denying = reach.negators(of: clause, near: span).filter { negator in
        // 不是 1 denies 是 1, which begins within the negator.
        let isWanted = match.slots.contains {
          $0.overlaps(negator.tokens) && $0.lowerBound <= negator.tokens.lowerBound
        }
        if isWanted, claim == .misconception || !negator.isDisavowal { return false }
        var reached = match.slots.indices.filter { reach.reaches(negator, match.slots[$0]) }
        if reached.isEmpty { return false }
        if let turn = negator.turn {
          // "I don't think that a clip has frames, audio, speech" is carried on over the commas.
          reached = match.slots.indices.filter {
            reached.contains($0)
              || (negator.scope.upperBound..<turn).contains(match.slots[$0].lowerBound)
          }
        }
        if claim == .misconception {
          // "Not necessarily related, more likely unrelated": the first "not" undoes no second one
          // far off.
          return reached.contains {
            !deniesByItself(match.slots[$0]) || reach.isBeside(negator, match.slots[$0])
          }
        }
        if negator.isContrast { return reached.count == match.slots.count }
        if clauses.count == 1 { return true }
        // Of "L2 is for overfitting, it has no hold on the weights" and 它对权重没有约束 the
        // predicate is denied, wherever its object stands.
        let isPredicate =
          last.contains(where: reached.contains)
          && last.allSatisfy {
            reached.contains($0) || Self.isObject(match.slots[$0], of: negator, in: passage)
          }
        return isPredicate
          && (negator.isDisavowal || 2 * reached.count >= match.slots.count
            || reached.contains { reach.isBeside(negator, match.slots[$0]) })
      }
      return reach.isDenial(denying)
    }
    return isDenied ? .negated : .affirmed
  }

  /// Whether a slot is the object that a predicate denies with 对 before it: 对权重没有约束.
  private static func isObject(
    _ slot: Range<Int>,
    of negator: Negator,
    in passage: Passage
  ) -> Bool {
    guard slot.upperBound <= negator.tokens.lowerBound else { return false }
    let clause = passage.clauses[passage.clauseOfToken[slot.lowerBound]]
    return clause.contains(negator.tokens.lowerBound)
      && (clause.lowerBound..<slot.lowerBound).suffix(objectReach)
        .contains { passage.tokens[$0].text == "对" }
  }

  /// How many tokens behind 对 an object may begin.
  private static let objectReach = 4

  /// Whether a negator denies what its clause names by a pronoun only, close behind it: 不靠它.
  private static func deniesPronoun(
    _ negator: Negator,
    in clause: Int,
    of passage: Passage
  ) -> Bool {
    guard !negator.isContrast, !negator.isDisavowal else { return false }
    let start = negator.tokens.upperBound
    return (start..<max(passage.clauses[clause].upperBound, start)).prefix(pronounReach)
      .contains { pronouns.contains(passage.tokens[$0].text) }
  }

  /// How many tokens behind a negator a pronoun may stand.
  private static let pronounReach = 4
  private static let pronouns: Set<String> = ["它", "it", "this", "that", "them"]

  /// Whether a negator is part of what the rule asks for, so that the match says "no" itself.
  func wantsNegator(_ match: RuleMatch) -> Bool {
    match.slots.contains { slot in
      reach.negators(of: clause(of: slot), near: slot).contains { slot.overlaps($0.tokens) }
        || dismissals.isWaving(slot)
    }
  }

  /// Whether the clauses of a match hold a negator, a dismissal, a shrug or a leveller that the
  /// match does not want: too little to deny it, and too much to take it for what was meant.
  func isHedged(_ match: RuleMatch) -> Bool {
    Set(match.slots.map(clause)).contains { clause in
      dismissals.isWaving(clause)
        || !passage.ranges(of: .shrug, in: passage.clauses[clause]).isEmpty
        || (negators[clause] ?? []).contains { negator in
          !match.slots.contains { $0.overlaps(negator.tokens) }
        }
    }
      || levelled.contains(passage.sentenceOfToken[match.span.lowerBound])
  }

  /// Whether a stand is taken against a match in its sentences or the one behind them, by more than
  /// a small word (我反对, "a myth", "I don't think that"), or its clause opens with somebody else,
  /// whom the denial answers: 有人除以根号, 这个没有效果.
  func isRefused(_ match: RuleMatch) -> Bool {
    let last = passage.sentenceOfToken[match.span.upperBound - 1]
    let behind = passage.sentences[min(last + 1, passage.sentences.count - 1)].tokens
    let first = passage.sentences[passage.sentenceOfToken[match.span.lowerBound]].tokens
    let stretch = first.lowerBound..<behind.upperBound
    let clause = passage.clauses[passage.clauseOfToken[match.span.lowerBound]]
    return dismissals.isRefusing(in: stretch)
      || Self.stands.contains { !passage.ranges(of: $0, in: stretch).isEmpty }
      || passage.ranges(of: .speaker, in: clause).first?.lowerBound == clause.lowerBound
  }

  /// Whether what denies a match only says that it does not hold always, or alone: "aren't always",
  /// 不一定, "not the charts alone", 不要只推热门, 有人说共享底层永远更好，不是的.
  func isLimited(_ match: RuleMatch) -> Bool {
    if dismissals.isReported(match),
      !passage.ranges(of: .absolute, in: passage.clauses(of: match.span)).isEmpty
    {
      return true
    }
    return Set(match.slots.map(clause)).contains { number in
      let end = passage.clauses[number].upperBound
      return reach.negators(of: number, near: match.span).contains { negator in
        let own = negator.tokens.map { passage.tokens[$0].text }.joined()
        let behind = passage.tokens[negator.tokens.upperBound...].prefix(2).map(\.text)
        // 别让爆款跟谁都像: that they would is why.
        if own == "别", behind.first == "让" { return true }
        return own == "未必" || behind.first.map(Self.limits.contains) ?? false
          || Self.limits.contains(behind.joined())
          || (negator.tokens.upperBound..<max(end, negator.tokens.upperBound))
            .contains { Self.restrictions.contains(passage.tokens[$0].text) }
      }
    }
  }

  /// What stands behind a negator that denies no more than that there is no exception.
  private static let limits: Set<String> = [
    "always", "necessarily", "entirely", "automatically", "all", "every", "总", "全", "都", "一定",
    "必然", "见得",
  ]
  /// What stands anywhere behind a negator that denies no more than that a thing will do alone.
  private static let restrictions: Set<String> = [
    "alone", "only", "just", "solely", "merely", "every", "只", "光", "仅",
  ]

  private static let stands: [Cue] = [.falsehood, .rejection, .disavowal, .retraction]

  /// Words that say that a thing makes no difference.
  private static let levellers: Set<String> = ["equally", "alike", "zero", "regardless"]

  /// Whether a slot's own first word denies: 没有关系.
  private func deniesByItself(_ slot: Range<Int>) -> Bool {
    Self.denials.contains(passage.tokens[slot.lowerBound].text)
  }

  private static let denials: Set<String> = ["不", "没", "无", "毫", "no", "not", "never", "nothing"]

  private func clause(of slot: Range<Int>) -> Int { passage.clauseOfToken[slot.lowerBound] }

  /// Whether an earlier stretch that names a topic is denied or waved aside where it stands.
  func isDenied(topic: Range<Int>) -> Bool {
    let match = RuleMatch(slots: [topic], topic: nil)
    return polarity(of: match, as: .evidence, heedsReports: false) != .affirmed
  }
}
