/// Weighs everything that an answer says about a point.
///
/// In this order: a wrong claim that is made beats whatever else is right (both together are a
/// conflict); evidence, or enough parts, cover; denying a wrong claim covers too; denying the
/// evidence contradicts, or is nothing when only a part of the point was named; half of the
/// evidence is half of the credit; what comes near the evidence is asked about, and so is evidence
/// that something about it speaks against (``SlantWeights``).
struct PointJudge: Sendable {
  private let claims: ClaimReader
  private let lists: BareListReader
  private let asked: AskedWords?
  private let passage: Passage
  private let matcher: RuleMatcher
  /// nil where nothing is doubted.
  private let slants: SlantReader?

  /// Prepares to judge an answer.
  ///
  /// - Parameters:
  ///   - doubts: whether what stands about a match may keep it from earning anything.
  ///   - asked: words that were asked, of which a match must not be made; nil for none.
  init(
    passage: Passage,
    matcher: RuleMatcher,
    doubts: Bool = true,
    beyond asked: AskedWords? = nil
  ) {
    self.asked = asked
    claims = ClaimReader(passage: passage, matcher: matcher)
    lists = BareListReader(passage: passage)
    self.passage = passage
    self.matcher = matcher
    slants = doubts ? SlantReader(passage: passage, negators: claims.negators) : nil
  }

  /// The verdict on a point.
  ///
  /// - Parameters:
  ///   - spoilt: stretches whose words are no evidence, as they make a wrong claim about another
  ///     point.
  ///   - errors: the words of wrong claims about other points; where there are any, less is enough
  ///     for a doubt.
  ///   - trusting: whether nothing is doubted.
  func finding(
    on point: CompiledRubric.Point,
    outside spoilt: [Range<Int>] = [],
    besides errors: [Range<Int>] = [],
    trusting: Bool = false
  ) -> Finding {
    let sieve = MatchSieve(
      of: point,
      outside: spoilt,
      lists: lists,
      beyond: asked,
      in: passage,
      matcher: matcher,
      slants: trusting ? nil : slants,
      besides: errors
    )
    let reading = PointReading(of: point, in: claims, through: sieve)
    let wrong = wrongClaims(on: point, besides: [reading.right] + reading.parts)
    if let live = wrong.affirmed { return contradiction(by: live, besides: reading.covering) }
    if let covering = reading.covering { return Finding(.covered, .evidence, covering) }
    if let denied = wrong.denied, !passage.runsOn(denied.match.span) {
      return Self.credit(forDenying: denied, in: reading)
    }
    let half = claims.claims(
      of: point.partial,
      where: { !lists.holdsPart(of: $0) && sieve.isSound($0) },
      doubting: sieve.isDoubtful
    )
    // Between what is doubted and what is denied nothing is decided.
    let doubted = reading.doubted ?? half.doubted
    let denial = doubted == nil ? self.denial(in: reading, half) : nil
    return denial ?? misattribution(in: reading) ?? Self.half(of: reading, half)
      ?? Self.doubt(doubted)
      ?? Self.partDenial(in: reading, half) ?? Self.unearned(in: reading) ?? nearMiss(of: point)
      ?? Finding(.missed, .nothingFound)
  }

  /// A wrong claim that is made; with what covers the point in other words, a conflict.
  private func contradiction(
    by live: WrongClaim,
    besides covering: [RuleMatch]?
  ) -> Finding {
    // What is right only within the words of the wrong claim was never said: no conflict.
    guard let covering, !covering.allSatisfy({ $0.span.overlaps(live.match.span) }) else {
      return Finding(.contradicted, .misconception(index: live.index), [live.match])
    }
    // Where no mark stands, what is right and what is wrong may be one thought cut badly.
    if passage.runsOn(live.match.span), covering.contains(where: { isBeside($0, live.match) }) {
      return Finding(.missed, .doubted, covering)
    }
    let isFar = covering.allSatisfy {
      passage.weight(of: $0.span.gap(to: live.match.span)) > Self.reach
    }
    return Finding(
      .contradicted,
      .conflict(index: live.index),
      covering + [live.match],
      isGuess: isFar && !isAnnounced(live.match)
    )
  }

  /// Whether two matches share a clause.
  private func isBeside(_ match: RuleMatch, _ other: RuleMatch) -> Bool {
    passage.clauses(of: match.span).overlaps(passage.clauses(of: other.span))
  }

  /// Whether a wrong claim is turned to on purpose: "Skip connections, on the other hand, …", 其实.
  private func isAnnounced(_ match: RuleMatch) -> Bool {
    slants?.signs(about: match) { _ in false }
      .contains { Self.announcements.contains($0.slant) && $0.place != .elsewhere } ?? false
  }

  private static let announcements: Set<Slant> = [.contrast, .correction, .stance, .reversal]
  /// Sixteen ideographs, or ten words: a wrong claim this near to a right one is about the same.
  private static let reach = 32

  /// What denying a wrong claim earns: of a compound point, it is one part.
  private static func credit(
    forDenying denied: WrongClaim,
    in reading: PointReading
  ) -> Finding {
    Finding(
      reading.said.count + 1 < reading.point.partsNeeded ? .partial : .covered,
      .deniedMisconception(index: denied.index),
      [denied.match]
    )
  }

  /// Evidence, or a part that is needed, that is denied.
  ///
  /// It must be named in the same breath: a topic carried into the denial may be that of another
  /// thing.
  private func denial(in reading: PointReading, _ half: ClaimReader.Claims) -> Finding? {
    // "Drop sigmoid, I would switch to ReLU": what waves the first aside reaches round a choice.
    let waved = half.dismissed.flatMap { waved in
      half.affirmed.map { waved.span.encloses($0.span) } ?? false ? nil : waved
    }
    return [reading.refused, reading.right.denied ?? waved].lazy.compactMap(\.self)
      .first { $0.topic == nil }
      .map { denied in
        // "They aren't always substitutes" may be a right answer's caution, and "if they were
        // apart, neither could learn from the other" its reason.
        claims.isLimited(denied) || claims.isSupposed(denied) || passage.runsOn(denied.span)
          ? Finding(.missed, .doubted, [denied])
          : Finding(.contradicted, .negated, [denied], isGuess: !claims.isRefused(denied))
      }
  }

  /// Half of the point: fewer parts than cover it, or partial evidence.
  private static func half(of reading: PointReading, _ half: ClaimReader.Claims) -> Finding? {
    let said = reading.said
    if !said.isEmpty, reading.point.partsEarnHalf {
      return Finding(.partial, reading.someParts, said)
    }
    return half.affirmed.map { Finding(.partial, .partialEvidence, [$0]) }
  }

  /// Fewer parts than cover the point where they earn nothing: what is missing can be said, and a
  /// reply may add it.
  private static func unearned(in reading: PointReading) -> Finding? {
    guard !reading.point.partsEarnHalf, !reading.said.isEmpty else { return nil }
    return Finding(.missed, reading.someParts)
  }

  /// Evidence that is ascribed to a rival of what the point speaks of: naming the point's own thing
  /// elsewhere earns no half beside it.
  private func misattribution(in reading: PointReading) -> Finding? {
    reading.doubted.flatMap {
      matcher.taker(of: $0, of: reading.point) == nil ? nil : Self.doubt($0)
    }
  }

  /// Evidence about which something speaks against it: only the user knows what was meant.
  private static func doubt(_ doubted: RuleMatch?) -> Finding? {
    doubted.map { Finding(.missed, .doubted, [$0]) }
  }

  /// Something of the point that is denied, and no more.
  private static func partDenial(
    in reading: PointReading,
    _ half: ClaimReader.Claims
  ) -> Finding? {
    let denied =
      reading.right.denied ?? half.denied
      ?? (reading.point.partsEarnHalf ? reading.parts.lazy.compactMap(\.denied).first : nil)
    return denied.map { Finding(.missed, .negated, [$0]) }
  }

  /// Whether any rule that covers a point or names a wrong claim is found, claimed or denied.
  func findsAnything(of points: [CompiledRubric.Point]) -> Bool {
    points.contains { point in
      let rules = [point.evidence, point.reversals] + point.parts + point.misconceptions
      return rules.contains { !claims.claims(of: $0).isEmpty }
    }
  }

  /// Whether a wrong claim about any of some points is made.
  func findsWrongClaim(on points: [CompiledRubric.Point]) -> Bool {
    points.contains { wrongClaims(on: $0, besides: []).affirmed != nil }
  }

  /// A wrong claim and its place among the point's misconceptions; nil for evidence turned round.
  private struct WrongClaim {
    let index: Int?
    let match: RuleMatch
  }

  private func wrongClaims(
    on point: CompiledRubric.Point,
    besides right: [ClaimReader.Claims]
  ) -> (affirmed: WrongClaim?, denied: WrongClaim?) {
    let stated = claims.claims(of: point.wrongClaims, as: .misconception)
    if let match = stated.affirmed {
      return (WrongClaim(index: number(of: \.affirmed, near: match, on: point), match: match), nil)
    }
    var denied = stated.denied.map {
      WrongClaim(index: number(of: \.denied, near: $0, on: point), match: $0)
    }
    let reversed = claims.claims(of: point.reversals, as: .misconception) { match in
      // "Short gaps weigh more, long ones less": each gap goes with the weight beside it.
      !right.contains {
        $0.affirmedSpans.touching(match.span).contains { match.span.isOutdone(by: $0) }
      }
    }
    if let match = reversed.affirmed { return (WrongClaim(index: nil, match: match), nil) }
    denied = denied ?? reversed.denied.map { WrongClaim(index: nil, match: $0) }
    return (nil, denied)
  }

  /// Which of a point's wrong claims, in the record's order, is the first that is made, or denied,
  /// in the words of a match; its explanation is the one that is given.
  private func number(
    of stance: KeyPath<ClaimReader.Claims, RuleMatch?>,
    near match: RuleMatch,
    on point: CompiledRubric.Point
  ) -> Int {
    point.misconceptions.firstIndex {
      claims.claims(of: $0, as: .misconception)[keyPath: stance]?.span.overlaps(match.span) ?? false
    } ?? 0
  }

  /// The words that come nearest to the evidence, if any do: all slots of a rule but one.
  private func nearMiss(of point: CompiledRubric.Point) -> Finding? {
    var best: RuleMatch?
    for rule in point.nearMisses {
      guard let match = claims.claims(of: [rule]).affirmed, match.topic == nil,
        !claims.isHedged(match)
      else { continue }
      if best.map({ match.span.count < $0.span.count }) ?? true { best = match }
    }
    return best.map { Finding(.missed, .unsure, [$0]) }
  }
}

extension Range<Int> {
  /// Whether another range lies within this one and is shorter.
  fileprivate func encloses(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound && other.count < count
  }

  /// Whether another range overlaps this one and is no longer.
  fileprivate func isOutdone(by other: Range<Int>) -> Bool {
    overlaps(other) && other.count <= count
  }
}
