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
  private let matcher: RuleMatcher
  /// nil where nothing is doubted.
  private let slants: SlantReader?

  /// Prepares to judge an answer.
  ///
  /// - Parameter doubts: whether what stands about a match may keep it from earning anything.
  init(passage: Passage, matcher: RuleMatcher, doubts: Bool = true) {
    claims = ClaimReader(passage: passage, matcher: matcher)
    lists = BareListReader(passage: passage)
    self.matcher = matcher
    slants = doubts ? SlantReader(passage: passage, negators: claims.negators) : nil
  }

  /// The verdict on a point.
  ///
  /// - Parameter spoilt: stretches whose words are no evidence, as they make a wrong claim about
  ///   another point.
  func finding(
    on point: CompiledRubric.Point,
    outside spoilt: [Range<Int>] = []
  ) -> Finding {
    func isSound(_ match: RuleMatch) -> Bool {
      !match.slots.contains { slot in spoilt.contains { $0.overlaps(slot) } }
    }
    // Most points have no match that could be doubted.
    lazy var isUsed = matcher.tokens(of: point.slots)
    func isDoubtful(_ match: RuleMatch) -> Bool {
      guard let slants else { return false }
      return SlantWeights.areDoubtful(
        slants.signs(about: match) { isUsed[$0] },
        carriesTopic: match.carriesTopic
      )
    }
    let right = claims.claims(of: point.evidence, where: isSound, doubting: isDoubtful)
    // Where single parts earn nothing, it counts what is spoken of and not what is said of it.
    let parts = point.parts.map {
      claims.claims(of: $0, where: isSound) { point.partsEarnHalf && isDoubtful($0) }
    }
    let wrong = wrongClaims(on: point, besides: [right] + parts)
    // Where single parts earn nothing, it counts that both are spoken of: "never show newcomers the
    // charts" treats users apart from items, wrong as it is.
    let said = parts.compactMap { point.partsEarnHalf ? $0.affirmed : $0.affirmed ?? $0.denied }
    let enough = point.partsNeeded > 0 && said.count >= point.partsNeeded ? said : nil
    let covering = right.affirmed.map { [$0] } ?? enough
    if let live = wrong.affirmed {
      // What is right only within the words of the wrong claim was never said: no conflict.
      let apart = covering.flatMap { matches in
        matches.allSatisfy { $0.span.overlaps(live.match.span) } ? nil : matches
      }
      return apart.map { matches in
        Finding(
          .contradicted,
          .conflict(index: live.index),
          Confidence.conflict,
          matches + [live.match]
        )
      }
        ?? Finding(
          .contradicted,
          .misconception(index: live.index),
          live.index == nil ? Confidence.reversal : Confidence.misconception,
          [live.match]
        )
    }
    if let covering { return Finding(.covered, .evidence, Confidence.evidence, covering) }
    if let denied = wrong.denied {
      // Of a compound point, what was denied is one part.
      return Finding(
        said.count + 1 < point.partsNeeded ? .partial : .covered,
        .deniedMisconception(index: denied.index),
        Confidence.deniedMisconception,
        [denied.match]
      )
    }
    let half = claims.claims(
      of: point.partial,
      where: { !lists.holdsPart(of: $0) && isSound($0) },
      doubting: isDoubtful
    )
    // What is denied must be named in the same breath: a topic carried into the denial may be that
    // of another thing. "Drop sigmoid, I would switch to ReLU": what waves the first aside reaches
    // round a choice.
    let waved = half.dismissed.flatMap { waved in
      half.affirmed.map { waved.span.encloses($0.span) } ?? false ? nil : waved
    }
    // Where each part is needed, waving one aside is a wrong claim about the whole.
    let refused =
      point.partsNeeded == parts.count && point.partsEarnHalf
      ? parts.first { $0.affirmed == nil && $0.dismissed != nil }?.dismissed : nil
    // Between what is doubted and what is denied nothing is decided.
    let doubted = right.doubted ?? parts.lazy.compactMap(\.doubted).first ?? half.doubted
    if let refused, refused.topic == nil, doubted == nil {
      return Finding(.contradicted, .negated, Confidence.denied, [refused])
    }
    if let denied = right.denied ?? waved, denied.topic == nil, doubted == nil {
      return Finding(.contradicted, .negated, Confidence.denied, [denied])
    }
    if !said.isEmpty, point.partsEarnHalf {
      let reason = Reason.someParts(
        said: said.count,
        of: parts.count,
        parts: parts.indices.filter { parts[$0].affirmed != nil }
      )
      return Finding(.partial, reason, Confidence.someParts, said)
    }
    if let live = half.affirmed {
      return Finding(.partial, .partialEvidence, Confidence.partialEvidence, [live])
    }
    // Evidence about which something speaks against it: only the user knows what was meant.
    if let doubted {
      return Finding(.missed, .unsure, Confidence.unsure, [doubted])
    }
    if right.denied != nil || half.denied != nil || parts.contains(where: { $0.denied != nil }) {
      return Finding(.missed, .negated, Confidence.deniedPart, [])
    }
    if let near = nearMiss(of: point) {
      return Finding(.missed, .unsure, Confidence.unsure, [near])
    }
    return Finding(.missed, .nothingFound, Confidence.nothingFound, [])
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
    var denied: WrongClaim?
    for (index, rules) in point.misconceptions.enumerated() {
      let found = claims.claims(of: rules, as: .misconception)
      if let match = found.affirmed { return (WrongClaim(index: index, match: match), nil) }
      denied = denied ?? found.denied.map { WrongClaim(index: index, match: $0) }
    }
    let reversed = claims.claims(of: point.reversals, as: .misconception) { match in
      // "Short gaps weigh more, long ones less": each gap goes with the weight beside it.
      !right.contains { $0.affirmedSpans.contains { match.span.isOutdone(by: $0) } }
    }
    if let match = reversed.affirmed { return (WrongClaim(index: nil, match: match), nil) }
    denied = denied ?? reversed.denied.map { WrongClaim(index: nil, match: $0) }
    return (nil, denied)
  }

  /// The words that come nearest to the evidence: all slots of a rule but one.
  private func nearMiss(of point: CompiledRubric.Point) -> RuleMatch? {
    var best: RuleMatch?
    for rule in point.nearMisses {
      guard let match = claims.claims(of: [rule]).affirmed, match.topic == nil,
        !claims.isHedged(match)
      else { continue }
      if best.map({ match.span.count < $0.span.count }) ?? true { best = match }
    }
    return best
  }
}

extension Finding {
  fileprivate init(
    _ verdict: Verdict,
    _ reason: Reason,
    _ confidence: Double,
    _ matches: [RuleMatch]
  ) {
    self.init(verdict: verdict, reason: reason, confidence: confidence, matches: matches)
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
