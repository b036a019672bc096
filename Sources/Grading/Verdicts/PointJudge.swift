/// Weighs everything that an answer says about a point.
///
/// In this order: a wrong claim that is made beats whatever else is right (both together are a
/// conflict); evidence covers; denying a wrong claim covers too; denying the evidence contradicts,
/// or is nothing when only a part of the point was named; half of the evidence is half of the
/// credit.
struct PointJudge: Sendable {
  private let matcher: RuleMatcher
  private let polarities: PolarityReader

  /// Prepares to judge an answer.
  init(matcher: RuleMatcher, polarities: PolarityReader) {
    self.matcher = matcher
    self.polarities = polarities
  }

  /// The verdict on a point.
  func finding(on point: CompiledRubric.Point) -> Finding {
    let wrong = claims(in: point.misconceptions.map { ($0, RuleMatcher.Scope.misconception) })
    let right = claims(in: [(point.evidence, .evidence)])
    if let live = wrong.affirmed {
      let matches = [right.affirmed?.match, live.match].compactMap(\.self)
      return matches.count == 2
        ? Finding(.contradicted, .conflict(index: live.index), Confidence.conflict, matches)
        : Finding(
          .contradicted,
          .misconception(index: live.index),
          Confidence.misconception,
          matches
        )
    }
    if let live = right.affirmed {
      return Finding(.covered, .evidence, Confidence.evidence, [live.match])
    }
    if let denied = wrong.denied {
      return Finding(
        .covered,
        .deniedMisconception(index: denied.index),
        Confidence.deniedMisconception,
        [denied.match]
      )
    }
    let half = claims(in: [(point.partial, .evidence)])
    // What is denied must be named in the same breath: a topic carried into the denial may be that of
    // another thing.
    if let denied = right.denied ?? half.dismissed, denied.match.topic == nil {
      return Finding(.contradicted, .negated, Confidence.denied, [denied.match])
    }
    if let live = half.affirmed {
      return Finding(.partial, .partialEvidence, Confidence.partialEvidence, [live.match])
    }
    if right.denied != nil || half.denied != nil {
      return Finding(.missed, .negated, Confidence.deniedPart, [])
    }
    return Finding(.missed, .nothingFound, Confidence.nothingFound, [])
  }

  /// Whether any rule that covers a point or names a wrong claim is found, claimed or denied.
  func findsAnything(of points: [CompiledRubric.Point]) -> Bool {
    points.contains { point in
      !claims(in: [(point.evidence, .evidence)]).isEmpty
        || !claims(in: point.misconceptions.map { ($0, .misconception) }).isEmpty
    }
  }

  /// A match and the group of rules that it belongs to.
  private struct Claim {
    let index: Int
    let match: RuleMatch
  }

  /// The best claim of each polarity: the first group, and in it the shortest span.
  private struct Claims {
    var affirmed: Claim?
    var negated: Claim?
    var dismissed: Claim?
    var denied: Claim? { dismissed ?? negated }
    var isEmpty: Bool { affirmed == nil && denied == nil }
  }

  /// The most matches of a rule that are weighed.
  private static let matchLimit = 48

  private func claims(in groups: [([CompiledRule], RuleMatcher.Scope)]) -> Claims {
    var claims = Claims()
    for (index, (rules, scope)) in groups.enumerated() where claims.affirmed == nil {
      var affirmed: [RuleMatch] = []
      var deniedSpans: [Range<Int>] = []
      for rule in rules {
        var count = 0
        matcher.search(rule, in: scope) { match in
          count += 1
          let claim = Claim(index: index, match: match)
          switch polarities.polarity(of: match, as: scope.isClause ? .misconception : .evidence) {
          case .affirmed:
            affirmed.append(match)
          case .negated:
            deniedSpans.append(match.span)
            if isBetter(match, than: claims.negated) { claims.negated = claim }
          case .dismissed:
            deniedSpans.append(match.span)
            if isBetter(match, than: claims.dismissed) { claims.dismissed = claim }
          }
          return count >= Self.matchLimit
        }
      }
      // A reading that reaches round a denial of the very same thing is not what was said.
      for match in affirmed {
        let isDetour = deniedSpans.contains(where: match.span.strictlyContains)
        if isDetour, !polarities.wantsNegator(match) { continue }
        if isBetter(match, than: claims.affirmed) {
          claims.affirmed = Claim(index: index, match: match)
        }
      }
    }
    return claims
  }

  /// Whether a match shows more clearly than another: without a topic from elsewhere, then shorter.
  private func isBetter(_ match: RuleMatch, than other: Claim?) -> Bool {
    guard let other = other?.match else { return true }
    if (match.topic == nil) != (other.topic == nil) { return match.topic == nil }
    return match.span.count < other.span.count
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
  fileprivate func strictlyContains(_ other: Range<Int>) -> Bool {
    lowerBound <= other.lowerBound && other.upperBound <= upperBound && other.count < count
  }
}
