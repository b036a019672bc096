import Questions

/// Looks for rules in one answer.
///
/// A rule is satisfied when every slot is found in its own words, in order where the rule asks
/// for it, within one stretch of the answer that is not too long.
struct RuleMatcher: Sendable {
  /// How far apart the words of a rule may be.
  struct Scope: Sendable {
    /// The widest span, in halves of an ideograph.
    let limit: Int
    /// Whether all slots must stand in one claim: a clause, with the premise before its comma.
    let isClause: Bool
    /// Whether a misspelt word may count.
    let forgivesTypos: Bool
    /// Whether one slot may be named before the sentence, as its topic.
    let carriesTopic: Bool

    /// Evidence: one sentence, 48 ideographs or 32 words.
    static let evidence = Scope(
      limit: 96,
      isClause: false,
      forgivesTypos: true,
      carriesTopic: true
    )
    /// Wrong claims: one clause, 24 ideographs or 16 words, every word as the rule spells it.
    static let misconception = Scope(
      limit: 48,
      isClause: true,
      forgivesTypos: false,
      carriesTopic: false
    )
    /// What strays from a wrong claim: in one sentence, as far apart as evidence.
    static let strayed = Scope(
      limit: 96,
      isClause: false,
      forgivesTypos: true,
      carriesTopic: false
    )
  }

  private let passage: Passage
  /// Occurrences by slot label, in order of position.
  private let hits: [[PhraseHit]]
  /// What each stretch of the answer is about.
  private let subjects: SubjectReader
  private let attributions: AttributionReader
  /// Slot labels that the interviewer's probe has already named.
  private let named: Set<Int>
  /// Of each token, whether it adds nothing to what the probe has named; empty without a probe.
  private let isBare: [Bool]

  /// Finds all slots of a rubric in an answer.
  init(passage: Passage, rubric: CompiledRubric, named: Set<Int> = []) {
    self.passage = passage
    self.named = named
    isBare = named.isEmpty ? [] : BareReply.bareTokens(of: passage)
    var hits = [[PhraseHit]](repeating: [], count: rubric.slotCount)
    for hit in rubric.index.hits(in: passage.tokens, forgivingTypos: true) {
      hits[hit.label].append(hit)
    }
    self.hits = hits
    subjects = SubjectReader(passage: passage, subjects: rubric.subjects, hits: hits)
    attributions = AttributionReader(passage: passage, hits: hits)
  }

  /// The rival to which the answer ascribes a match of a point's evidence, or nil.
  func rival(of match: RuleMatch, of point: CompiledRubric.Point) -> Int? {
    point.ownership.flatMap { attributions.rival(of: match, in: $0) }
  }

  /// Whether a match of a point's evidence names its owner, and nothing is said there of it.
  func borrowsPredicate(_ match: RuleMatch, of point: CompiledRubric.Point) -> Bool {
    point.ownership.map { attributions.borrowsPredicate(match, in: $0) } ?? false
  }

  /// The rival to which the answer gives what a match says, the owner not being a word of it; nil
  /// where there is none.
  func taker(of match: RuleMatch, of point: CompiledRubric.Point) -> Int? {
    point.ownership.flatMap {
      attributions.namesOwner(of: match, in: $0) ? nil : attributions.rival(of: match, in: $0)
    }
  }

  /// Hands over matches of a rule until `isEnough` says so.
  ///
  /// At most ``searchLimit`` steps are spent on a stretch, so that an answer that repeats itself a
  /// thousand times costs no more than a long one.
  func search(_ rule: CompiledRule, in scope: Scope, until isEnough: (RuleMatch) -> Bool) {
    let named = scope.carriesTopic ? named : []
    let isHopeless = rule.slots.contains { hits[$0.label].isEmpty && !named.contains($0.label) }
    if isHopeless { return }
    if scope.isClause {
      for claim in passage.claims where search(rule, in: scope, claim, [], isEnough) { return }
    } else {
      for sentence in passage.sentences
      where search(rule, in: scope, sentence.tokens, sentence.topics, isEnough) { return }
    }
  }

  /// The tokens of an answer that some slots are found in, as the rubric spells them.
  ///
  /// Complexity: O(n) in the tokens, the slots and what was found of them.
  func tokens(of slots: [Int]) -> [Bool] {
    var isFound = [Bool](repeating: false, count: passage.tokens.count)
    for slot in slots {
      for hit in hits[slot] where hit.isExact {
        for position in hit.tokens { isFound[position] = true }
      }
    }
    return isFound
  }

  /// Seven ideographs, or five words.
  private static let shortReply = 15
  /// The weight of one Latin word.
  private static let word = 3
  /// The most steps spent on one rule in one stretch.
  private static let searchLimit = 2_000

  private func search(
    _ rule: CompiledRule,
    in scope: Scope,
    _ stretch: Range<Int>,
    _ topics: [Range<Int>],
    _ isEnough: (RuleMatch) -> Bool
  ) -> Bool {
    guard mayHold(rule, in: scope, stretch) else { return false }
    var candidates: [[Range<Int>]] = []
    var orders: [EvidenceRule.Order] = []
    var topic: RuleMatch.Topic?
    // The probe said it; the reply earns the point with what it adds, and a "no" adds nothing
    // unless the reply says itself what it denies.
    var needsWords = false
    var repeatsProbe = false
    // What is said of a topic is said in one breath, unless the topic is what the rule names first.
    var needsOneClause = false
    for (index, slot) in rule.slots.enumerated() {
      let found = occurrences(of: slot.label, in: stretch, forgivingTypos: scope.forgivesTypos)
      if scope.carriesTopic, named.contains(slot.label) {
        topic = .probe
        needsWords = true
        repeatsProbe = repeatsProbe || found.contains(where: saysSomething)
      } else if found.isEmpty {
        guard topic == nil, rule.canCarry(index), scope.carriesTopic,
          !rule.isTied(at: index),
          let earlier = topics.lazy.compactMap({
            occurrences(of: slot.label, in: $0, forgivingTypos: scope.forgivesTypos).last
          }).first
        else { return false }
        // "Everyone has seen them. … the neighbour": one word is no topic unless the rule opens
        // with it.
        if index > 0, passage.weight(of: earlier) <= Self.word { return false }
        topic = .earlier(earlier)
        needsOneClause = index > 0
      } else {
        candidates.append(found)
        orders.append(orders.isEmpty ? .any : slot.order)
      }
    }
    guard !candidates.isEmpty else { return false }
    var search = Search(
      candidates: candidates,
      orders: orders,
      isClose: { passage.weight(of: $0) <= NegatorReader.reach },
      steps: Self.searchLimit
    )
    return search.run { slots in
      let match = RuleMatch(slots: slots, topic: topic)
      return passage.weight(of: match.span) <= scope.limit
        && !(needsOneClause && passage.isSpread(match.span))
        && (!needsWords || sayEnough(slots, in: stretch, repeatingProbe: repeatsProbe))
        && fits(match, rule, in: scope) && isEnough(match)
    }
  }

  /// Whether words are what a reply says to a probe that has named the rest: more than one small
  /// word in a long sentence about something else ("the layers multiply by more than one each").
  private func sayEnough(
    _ slots: [Range<Int>],
    in sentence: Range<Int>,
    repeatingProbe repeatsProbe: Bool
  ) -> Bool {
    let namesNothing = slots.allSatisfy { slot in
      slot.allSatisfy { Self.quantifiers.contains(passage.tokens[$0].text) }
    }
    if namesNothing { return false }
    if repeatsProbe { return true }
    let said = slots.filter(saysSomething)
    guard !said.isEmpty else { return false }
    return passage.weight(of: sentence) <= Self.shortReply
      || said.reduce(0) { $0 + passage.weight(of: $1) } > Self.word
  }

  /// What counts, and names nothing.
  private static let quantifiers: Set<String> = ["each", "every", "all", "per", "每", "各", "都"]

  /// Whether any word of a stretch is more than a nod or a shake of the head.
  private func saysSomething(_ stretch: Range<Int>) -> Bool { stretch.contains { !isBare[$0] } }

  /// Whether a stretch holds all slots of a rule but those that may come from elsewhere: what
  /// nearly every rule fails at, and cheap to tell.
  private func mayHold(_ rule: CompiledRule, in scope: Scope, _ stretch: Range<Int>) -> Bool {
    var missing = 0
    for slot in rule.slots where !isFound(slot.label, in: stretch) {
      if scope.carriesTopic, named.contains(slot.label) { continue }
      missing += 1
      if missing > 1 || !scope.carriesTopic { return false }
    }
    return true
  }

  /// Whether a slot begins in a stretch, misspelt or not.
  private func isFound(_ label: Int, in stretch: Range<Int>) -> Bool {
    let first = firstHit(of: label, from: stretch.lowerBound)
    return first < hits[label].count && hits[label][first].tokens.lowerBound < stretch.upperBound
  }

  /// The place of a slot's first hit that begins at a token or behind it. O(log n).
  private func firstHit(of label: Int, from token: Int) -> Int {
    hits[label].partitioningIndex { $0.tokens.lowerBound >= token }
  }

  /// Whether the answer speaks of the rule's subject, in every word of a wrong claim, and says
  /// nothing that the rule rules out.
  private func fits(_ match: RuleMatch, _ rule: CompiledRule, in scope: Scope) -> Bool {
    if let subject = rule.subject, !named.contains(subject) {
      let words = scope.isClause ? match.slots : [match.slots[0]]
      guard words.allSatisfy({ subjects.isSpoken(of: subject, at: $0.lowerBound) })
      else { return false }
    }
    guard !rule.absences.isEmpty else { return true }
    let first = beginning(of: passage.clauseOfToken[match.span.lowerBound])
    let last = passage.clauses[passage.clauseOfToken[match.span.upperBound - 1]].upperBound
    return rule.absences.allSatisfy { absence in
      if holds(absence, first..<last, misspelt: scope.isClause) { return false }
      // 负迁移 names no 迁移 that could be carried into the next sentence.
      guard case .earlier(let topic) = match.topic else { return true }
      return !holds(absence, passage.clauses(of: topic)) { $0.overlaps(topic) }
    }
  }

  /// Where a clause begins, with the one before it where it opens with "which" and says something
  /// of that.
  private func beginning(of clause: Int) -> Int {
    let start = passage.clauses[clause].lowerBound
    return clause > 0 && passage.tokens[start].text == "which"
      ? passage.clauses[clause - 1].lowerBound : start
  }

  /// Whether a stretch holds a slot where it fits: as the rubric spells it, or misspelt as well.
  ///
  /// Where "sigmoid" keeps a wrong claim from being read, "sigmod" does.
  private func holds(
    _ label: Int,
    _ stretch: Range<Int>,
    misspelt: Bool = false,
    where fits: (Range<Int>) -> Bool = { _ in true }
  ) -> Bool {
    hits[label][firstHit(of: label, from: stretch.lowerBound)...]
      .prefix { $0.tokens.lowerBound < stretch.upperBound }
      .contains {
        ($0.isExact || misspelt) && $0.tokens.upperBound <= stretch.upperBound && fits($0.tokens)
      }
  }

  private func occurrences(
    of label: Int,
    in stretch: Range<Int>,
    forgivingTypos: Bool
  ) -> [Range<Int>] {
    let all = hits[label]
    var low = firstHit(of: label, from: stretch.lowerBound)
    var found: [Range<Int>] = []
    while low < all.count, all[low].tokens.lowerBound < stretch.upperBound {
      let hit = all[low]
      low += 1
      guard hit.tokens.upperBound <= stretch.upperBound, hit.isExact || forgivingTypos else {
        continue
      }
      found.append(hit.tokens)
    }
    return found
  }
}
