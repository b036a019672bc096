/// Tells which matches of a point may count, and which of those are doubted.
///
/// A class, as the words that the point's rules use are looked up once, and only where a match may
/// be doubted: most points have none.
final class MatchSieve {
  private let point: CompiledRubric.Point
  private let spoilt: [Range<Int>]
  private let matcher: RuleMatcher
  private let slants: SlantReader?
  private let isStrict: Bool
  private lazy var isUsed = matcher.tokens(of: point.slots)

  /// Prepares to look at matches.
  ///
  /// - Parameters:
  ///   - spoilt: stretches whose words are no evidence.
  ///   - slants: what stands about matches; nil where nothing is doubted.
  ///   - strictly: whether less is enough for a doubt.
  init(
    of point: CompiledRubric.Point,
    outside spoilt: [Range<Int>],
    matcher: RuleMatcher,
    slants: SlantReader?,
    strictly: Bool
  ) {
    isStrict = strictly
    self.point = point
    self.spoilt = spoilt
    self.matcher = matcher
    self.slants = slants
  }

  /// Whether no word of a match is spoilt.
  func isSound(_ match: RuleMatch) -> Bool {
    spoilt.isEmpty
      || !match.slots.contains { slot in spoilt.contains { $0.overlaps(slot) } }
  }

  /// Whether what stands about a match makes it likely to mean something else.
  func isDoubtful(_ match: RuleMatch) -> Bool {
    guard let slants else { return false }
    return SlantWeights.areDoubtful(
      slants.signs(about: match) { isUsed[$0] },
      carriesTopic: match.carriesTopic,
      strictly: isStrict
    )
  }
}
