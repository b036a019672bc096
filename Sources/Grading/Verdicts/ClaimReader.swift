/// Finds rules in an answer and tells what is claimed of them from what is denied.
///
/// A class, as it holds all that was read of the answer: handing it on must not copy dozens of
/// references for every rule.
final class ClaimReader: Sendable {
  private let passage: Passage
  private let matcher: RuleMatcher
  private let polarities: PolarityReader
  private let standards: StandardReader
  private let suppositions: SuppositionReader

  /// Reads an answer.
  init(passage: Passage, matcher: RuleMatcher) {
    self.passage = passage
    self.matcher = matcher
    polarities = PolarityReader(passage: passage)
    standards = StandardReader(passage: passage)
    suppositions = SuppositionReader(passage: passage)
  }

  /// Negators by each clause that they speak about.
  var negators: [Int: [Negator]] { polarities.negators }

  /// Whether the clauses of a match deny, dismiss or level anything, so that it may mean the
  /// opposite.
  func isHedged(_ match: RuleMatch) -> Bool { polarities.isHedged(match) }

  /// Whether a stand is taken against a match outright.
  func isRefused(_ match: RuleMatch) -> Bool { polarities.isRefused(match) }

  /// Whether a match is denied only as a thing that holds always.
  func isLimited(_ match: RuleMatch) -> Bool { polarities.isLimited(match) }

  /// Whether a match only says what would be so if something were not done.
  func isSupposed(_ match: RuleMatch) -> Bool { suppositions.isSupposed(match) }

  /// The best match of each polarity: the shortest span.
  struct Claims: Sendable {
    /// What is claimed.
    var affirmed: RuleMatch?
    /// What may be claimed, where nothing surely is: words that speak against it stand about it.
    var doubted: RuleMatch?
    /// What is denied by a small word.
    var negated: RuleMatch?
    /// What is waved aside as a whole.
    var dismissed: RuleMatch?
    /// Where anything is claimed.
    var affirmedSpans = OrderedRanges([])
    /// What is denied in either way.
    var denied: RuleMatch? { dismissed ?? negated }
    /// Whether nothing was found.
    var isEmpty: Bool { affirmed == nil && denied == nil }
  }

  /// The most matches of a rule that are weighed.
  private static let matchLimit = 48

  /// What an answer says of some rules, of which any one says the thing.
  ///
  /// - Parameters:
  ///   - accepts: whether a match that is claimed may count.
  ///   - isDoubtful: whether such a match is likely to mean something else.
  func claims(
    of rules: [CompiledRule],
    as claim: PolarityReader.Claim = .evidence,
    where accepts: (RuleMatch) -> Bool = { _ in true },
    doubting isDoubtful: (RuleMatch) -> Bool = { _ in false }
  ) -> Claims {
    var claims = Claims()
    var affirmed: [RuleMatch] = []
    var denied: [RuleMatch] = []
    var dismissed: [RuleMatch] = []
    let scope: RuleMatcher.Scope = claim == .evidence ? .evidence : .misconception
    for rule in rules {
      var count = 0
      matcher.search(rule, in: scope) { match in
        count += 1
        // "It has nothing to do with the chain rule. …" names no topic for what follows.
        if case .earlier(let topic) = match.topic, polarities.isDenied(topic: topic) {
          return count >= Self.matchLimit
        }
        if claim == .misconception, suppositions.isSupposed(match) {
          return count >= Self.matchLimit
        }
        if standards.isMisplaced(match) { return count >= Self.matchLimit }
        switch polarities.polarity(of: match, as: claim) {
        case .affirmed:
          if accepts(match) { affirmed.append(match) }
        case .negated:
          denied.append(match)
          if match.isClearer(than: claims.negated) { claims.negated = match }
        case .dismissed:
          denied.append(match)
          dismissed.append(match)
          if match.isClearer(than: claims.dismissed) { claims.dismissed = match }
        }
        return count >= Self.matchLimit
      }
    }
    // A reading that reaches round a denial of the very same thing is not what was said.
    let denials = Denials(denied: denied, dismissed: dismissed, in: passage)
    let takenBack = TakenBack(by: denied, in: passage)
    var spans: [Range<Int>] = []
    for match in affirmed {
      if denials.areAvoided(by: match), !polarities.wantsNegator(match) { continue }
      spans.append(match.span)
      guard match.isClearer(than: claims.affirmed) else { continue }
      if takenBack.holds(match) || isDoubtful(match) {
        if match.isClearer(than: claims.doubted) { claims.doubted = match }
      } else {
        claims.affirmed = match
      }
    }
    claims.affirmedSpans = OrderedRanges(spans)
    return claims
  }
}

extension RuleMatch {
  /// Whether the match shows more clearly than another: without a topic from elsewhere, then
  /// shorter.
  fileprivate func isClearer(than other: RuleMatch?) -> Bool {
    guard let other else { return true }
    if (topic == nil) != (other.topic == nil) { return topic == nil }
    return span.count < other.span.count
  }
}
