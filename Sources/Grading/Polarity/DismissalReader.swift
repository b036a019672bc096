/// Tells what an answer waves aside as a whole, takes back, or only says that others say.
struct DismissalReader: Sendable {
  private let passage: Passage
  /// What waves a thing aside, by the clause that it stands in.
  private let dismissals: [Int: OrderedRanges]
  /// Those of them that deny that something is true.
  private let falsehoods: Set<Range<Int>>
  private let retractions: OrderedRanges
  /// From 跟 to 没关系: what a thing is said to have nothing to do with.
  private let unrelated: OrderedRanges
  /// Clauses that say no more than that the one before them is not so.
  private let rebuttals: Set<Int>
  /// What is only said that others say.
  private let reports: ReportReader

  /// Everything that waves a thing aside, in order of position.
  var ranges: [Range<Int>] {
    dismissals.values.flatMap(\.ranges).sorted { $0.lowerBound < $1.lowerBound }
  }

  /// Reads the dismissals of an answer.
  ///
  /// Complexity: O(n) in its tokens.
  init(passage: Passage, harmless: [Range<Int>]) {
    self.passage = passage
    func undisputed(_ cue: Cue) -> [Range<Int>] {
      CueOverlap(passage.ranges(of: cue), count: passage.tokens.count).undisputed(by: harmless)
    }
    let others = OthersErrorReader(passage: passage)
    let falsehoods = undisputed(.falsehood)
      .filter { !others.isTold(by: $0) && !Self.isOutcome($0, in: passage) }
    // "With two layers only it makes no difference" takes nothing back.
    let dismissals = (undisputed(.dismissal) + falsehoods)
      .filter {
        !passage.isConditional($0) && !Self.isAbstention($0, in: passage)
          && !Self.isDenied($0, in: passage)
      }
    self.dismissals = Dictionary(grouping: dismissals) { passage.clauseOfToken[$0.lowerBound] }
      .mapValues(OrderedRanges.init)
    self.falsehoods = Set(falsehoods)
    unrelated = OrderedRanges(dismissals.compactMap { Self.unrelatedStretch(to: $0, in: passage) })
    retractions = OrderedRanges(passage.ranges(of: .retraction).filter { !others.isTold(by: $0) })
    rebuttals = RebuttalReader(passage: passage).rebuttals()
    reports = ReportReader(passage: passage)
  }

  /// Whether a dismissal is itself denied: "not useless", 并不是没有好处, 也不是说它就没用.
  private static func isDenied(_ dismissal: Range<Int>, in passage: Passage) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[dismissal.lowerBound]]
    let before = clause.lowerBound..<dismissal.lowerBound
    if !passage.ranges(of: .disavowal, in: before).isEmpty { return true }
    // 也不是分开就一无是处: what opens its clause denies the whole of it.
    let opening = clause.lowerBound..<min(clause.lowerBound + opening, before.upperBound)
    if !passage.ranges(of: .exclusion, in: opening).isEmpty { return true }
    return (passage.ranges(of: .negator, in: before) + passage.ranges(of: .exclusion, in: before))
      .contains { passage.weight(of: $0.upperBound..<dismissal.lowerBound) <= adjoining }
  }

  /// One ideograph, or one word.
  private static let adjoining = 3
  /// The tokens by whose end 也并不是 must have opened a clause.
  private static let opening = 4

  /// Whether 不对 says of a quantity that it has gone wrong, and of no claim that it is untrue:
  /// 乘多了那个数就不对了.
  static func isOutcome(_ falsehood: Range<Int>, in passage: Passage) -> Bool {
    guard falsehood.map({ passage.tokens[$0].text }).joined() == "不对" else { return false }
    let clause = passage.clauses[passage.clauseOfToken[falsehood.lowerBound]]
    let subject = (clause.lowerBound..<falsehood.lowerBound)
      .last { !degrees.contains(passage.tokens[$0].text) }
    return subject.map { quantities.contains(passage.tokens[$0].text) } ?? false
  }

  /// What may stand between a quantity and 不对.
  private static let degrees: Set<String> = ["就", "都", "也", "全", "会", "可", "能", "更"]
  /// The last ideographs of 数, 结果, 值, 梯度, 比例, 分数, 方差 and the like.
  private static let quantities: Set<String> = ["数", "果", "值", "度", "例", "差", "量", "级"]

  /// What 没关系 and its like reach back over, to 跟 in their own clause: 跟饱和、消失都没关系.
  static func unrelatedStretch(
    to dismissal: Range<Int>,
    in passage: Passage
  ) -> Range<Int>? {
    let text = dismissal.map { passage.tokens[$0].text }.joined()
    guard relations.contains(where: text.hasSuffix) else { return nil }
    let clause = passage.clauses[passage.clauseOfToken[dismissal.lowerBound]]
    let before = clause.lowerBound..<dismissal.lowerBound
    guard
      let opening = before.suffix(longestRelation).first(where: {
        companions.contains(passage.tokens[$0].text)
      })
    else { return nil }
    return opening..<dismissal.upperBound
  }

  /// The most tokens between 跟 and 没关系.
  private static let longestRelation = 32
  private static let relations = ["关系", "无关", "相干"]
  private static let companions: Set<String> = ["跟", "和", "与", "同"]

  /// Whether a match ends, or lies for the most part, in what a thing is said to have nothing to do
  /// with, in words that the rule did not ask for.
  private func isUnrelated(_ match: RuleMatch) -> Bool {
    guard !unrelated.isEmpty, let last = match.slots.max(by: { $0.upperBound < $1.upperBound }),
      !match.slots.contains(where: isWaving)
    else { return false }
    func isWithin(_ slot: Range<Int>) -> Bool {
      unrelated.touching(slot).contains {
        $0.lowerBound <= slot.lowerBound && slot.upperBound < $0.upperBound
      }
    }
    return isWithin(last) || 2 * match.slots.count(where: isWithin) > match.slots.count
  }

  /// Whether 没用 opens a clause and goes on to what was not used: 没用按元素截 says nothing
  /// against it.
  private static func isAbstention(_ dismissal: Range<Int>, in passage: Passage) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[dismissal.lowerBound]]
    guard dismissal.lowerBound == clause.lowerBound, dismissal.upperBound < clause.upperBound,
      ["没用", "没有用"].contains(dismissal.map { passage.tokens[$0].text }.joined())
    else { return false }
    let next = passage.tokens[dismissal.upperBound]
    return next.isContent && !next.followsBlank && !particles.contains(next.text)
  }

  /// What stands behind 没用 where it says "useless".
  private static let particles: Set<String> = [
    "的", "了", "啦", "啊", "呢", "吗", "处", "且", "但", "而", "又", "还",
  ]

  /// Whether a clause waves anything aside.
  func isWaving(_ clause: Int) -> Bool { dismissals[clause] != nil }

  /// Whether anything in a stretch says that a thing is not to be done.
  func isRefusing(in stretch: Range<Int>) -> Bool {
    guard !stretch.isEmpty else { return false }
    let clauses =
      passage.clauseOfToken[stretch.lowerBound]...passage.clauseOfToken[stretch.upperBound - 1]
    return clauses.contains { clause in
      dismissals[clause]?.ranges.contains {
        Self.refusals.contains($0.map { passage.tokens[$0].text })
      } ?? false
    }
  }

  /// Whether a stretch is itself what waves something aside.
  func isWaving(_ stretch: Range<Int>) -> Bool {
    dismissals[passage.clauseOfToken[stretch.lowerBound]]?.touching(stretch)
      .contains { stretch.overlaps($0) } ?? false
  }

  /// Whether a match is only said to be said by others, and not shared.
  func isReported(_ match: RuleMatch) -> Bool { reports.isRejected(match.span, as: .evidence) }

  /// Whether a match is waved aside, taken back, or reported and not shared.
  ///
  /// - Parameter heedsReports: whether what is reported and rejected counts; it names a topic all
  ///   the same.
  func setsAside(
    _ match: RuleMatch,
    as claim: PolarityReader.Claim,
    heedsReports: Bool = true
  ) -> Bool {
    isDismissed(match, as: claim) || isRetracted(match, as: claim)
      || heedsReports && reports.isRejected(match.span, as: claim)
  }

  /// Whether the clause of the first slot, or the opening of the clause behind it, dismisses the
  /// match in words that the rule did not ask for.
  ///
  /// The first slot names the topic: "the gap counts, newness is irrelevant" dismisses no gap.
  ///
  /// A wrong claim is undone only by what says that it is not true: "never show the charts, they
  /// are useless" and "its derivative is one, so it doesn't help" stay wrong.
  private func isDismissed(_ match: RuleMatch, as claim: PolarityReader.Claim) -> Bool {
    guard !dismissals.isEmpty else { return false }
    if claim == .evidence, isUnrelated(match) { return true }
    let clause = passage.clauseOfToken[match.slots[0].lowerBound]
    let near =
      passage.reach(
        of: NegatorReader.reach,
        before: match.span.lowerBound
      )..<passage.reach(
        of: NegatorReader.reach,
        behind: match.span.upperBound
      )
    func nearby(in clause: Int) -> [Range<Int>] {
      dismissals[clause].map { Array($0.touching(near)) } ?? []
    }
    let reaches = { (dismissal: Range<Int>) in
      guard !match.slots.contains(where: { $0.overlaps(dismissal) }),
        claim == .evidence
          || falsehoods.contains(dismissal) && !isConfirmed(match, by: dismissal)
      else { return false }
      let span = match.span
      // "IDs are no good here, so use content" goes on from what it waves aside.
      if span.contains(dismissal.lowerBound), passage.isSpread(match.span),
        !passage.ranges(of: .consequence, in: dismissal.upperBound..<span.upperBound).isEmpty
      {
        return false
      }
      let between = span.gap(to: dismissal)
      // 原始计数没用 → 除以根号: an arrow leads on to something else.
      if dismissal.upperBound <= span.lowerBound,
        between.contains(where: { passage.tokens[$0].text == "→" })
      {
        return false
      }
      if isWithdrawal(dismissal), between.allSatisfy(isAgent) { return true }
      return passage.weight(of: between) <= NegatorReader.reach
    }
    if nearby(in: clause).contains(where: reaches) { return true }
    if let last = lastClause(of: match), last > clause,
      nearby(in: last).contains(where: {
        $0.lowerBound >= match.span.upperBound && reaches($0)
      })
    {
      return true
    }
    guard clause + 1 < passage.clauses.count else { return false }
    let next = passage.clauses[clause + 1]
    return nearby(in: clause + 1)
      .contains { dismissal in
        (isOneSentence(match.span.lowerBound, dismissal.lowerBound) || isAsked(clause))
          && reaches(dismissal)
          && (next.lowerBound..<dismissal.lowerBound)
            .allSatisfy {
              Self.adverbs.contains(passage.tokens[$0].text)
                || isWithdrawal(dismissal) && isAgent($0)
            }
      }
  }

  /// Whether a dismissal says that a thing was done and is no longer: 选标签那个我们后来下掉了.
  private func isWithdrawal(_ dismissal: Range<Int>) -> Bool {
    Self.withdrawals.contains(dismissal.map { passage.tokens[$0].text })
  }

  /// Whether a token only says who withdrew a thing, and when.
  private func isAgent(_ token: Int) -> Bool {
    Self.agents.contains(passage.tokens[token].text)
  }

  private static let withdrawals = tokens(of: CueLexicon.withdrawn)
  private static let refusals = tokens(of: CueLexicon.refused)

  private static func tokens(of wordings: String) -> Set<[String]> {
    Set(
      wordings.split { $0 == "|" || $0.isNewline }.map { wording in
        Tokeniser.tokens(of: NormalisedText(String(wording)).scalars).map(\.text)
      }
    )
  }

  private static let agents: Set<String> = [
    "那", "个", "这", "一", "步", "块", "我", "们", "后", "来", "最", "终", "早", "就", "已", "经", "都", "又", "给",
    "把", "它", ",", "we", "i", "they", "then", "later", "soon", "eventually", "have", "since", "and",
    "but", "just", "in", "the", "end", "got", "was", "were",
  ]

  /// The clause that holds more than half of a match's words, if it is the last of them: what waves
  /// it aside speaks about the match, wherever the first slot stands.
  private func lastClause(of match: RuleMatch) -> Int? {
    let clauses = match.slots.map { passage.clauseOfToken[$0.lowerBound] }
    guard let last = clauses.max(), 2 * clauses.count(where: { $0 == last }) > clauses.count
    else { return nil }
    return last
  }

  /// Whether the rest of its sentence, or the sentence behind it, takes the match back.
  private func isRetracted(_ match: RuleMatch, as claim: PolarityReader.Claim) -> Bool {
    let span = match.span
    if rebuttals.contains(passage.clauseOfToken[span.upperBound - 1] + 1) { return true }
    let own = passage.sentenceOfToken[span.lowerBound]
    return retractions.beginning(from: span.upperBound).prefix(Self.retractionLimit).contains {
      retraction in
      // "It isn't the chain rule, that's a myth": the myth is what was denied.
      if claim == .misconception, isConfirmed(match, by: retraction) { return false }
      // "So calling it a product is wrong" names what it takes back, and nothing before it.
      if namesItsOwn(retraction), !passage.clauses(of: retraction).contains(span.upperBound - 1) {
        return false
      }
      let sentence = passage.sentenceOfToken[retraction.lowerBound]
      return sentence == own
        || (sentence == own + 1
          && retraction.lowerBound == passage.sentences[sentence].tokens.lowerBound)
    }
  }

  /// Whether a retraction's own clause says what is wrong.
  private func namesItsOwn(_ retraction: Range<Int>) -> Bool {
    let clause = passage.clauses[passage.clauseOfToken[retraction.lowerBound]]
    return passage.tokens[retraction.lowerBound].kind == .han
      && passage.weight(of: clause.lowerBound..<retraction.lowerBound) > Self.longestOpening
  }

  /// The most retractions behind a match that are looked at.
  private static let retractionLimit = 8
  /// Four ideographs: 所以说 and its like.
  private static let longestOpening = 8

  /// Whether "that is a myth" speaks of what a wrong claim denied right before it.
  private func isConfirmed(_ match: RuleMatch, by retraction: Range<Int>) -> Bool {
    passage.sentenceOfToken[retraction.lowerBound] == passage.sentenceOfToken[match.span.lowerBound]
      && retraction.contains { Self.beliefs.contains(passage.tokens[$0].text) }
      && match.slots.contains { Self.denials.contains(passage.tokens[$0.lowerBound].text) }
  }

  private static let beliefs: Set<String> = ["myth", "misconception", "fallacy"]
  private static let denials: Set<String> = ["not", "no", "isn't", "doesn't", "don't", "aren't"]

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
}
