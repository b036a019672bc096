/// Tells which matches of a point may count, and which of those are doubted.
///
/// A class, as the words that the point's rules use are looked up once, and only where a match may
/// be doubted: most points have none.
final class MatchSieve {
  private let point: CompiledRubric.Point
  private let spoilt: [Range<Int>]
  private let lists: BareListReader
  private let asked: AskedWords?
  private let passage: Passage
  private let matcher: RuleMatcher
  private let slants: SlantReader?
  private let errors: [Range<Int>]
  private lazy var isUsed = matcher.tokens(of: point.slots)
  private lazy var nearness = WrongClaimNearness(
    of: point,
    in: passage,
    matcher: matcher,
    isUsed: isUsed
  )

  /// Prepares to look at matches.
  ///
  /// - Parameters:
  ///   - spoilt: stretches whose words are no evidence.
  ///   - lists: the answer's bare lists, whose entries say nothing of one another.
  ///   - asked: words that were asked, of which a match must not be made; nil for none.
  ///   - slants: what stands about matches; nil where nothing is doubted.
  ///   - errors: the words of wrong claims about other points; where there are any, less is enough
  ///     for a doubt.
  init(
    of point: CompiledRubric.Point,
    outside spoilt: [Range<Int>],
    lists: BareListReader,
    beyond asked: AskedWords?,
    in passage: Passage,
    matcher: RuleMatcher,
    slants: SlantReader?,
    besides errors: [Range<Int>]
  ) {
    self.errors = errors
    self.point = point
    self.passage = passage
    self.spoilt = spoilt
    self.lists = lists
    self.asked = asked
    self.matcher = matcher
    self.slants = slants
  }

  /// Whether no word of a match is spoilt, and neither several entries of a list make it up nor
  /// what was asked.
  func isSound(_ match: RuleMatch) -> Bool {
    !(asked?.areRepeated(by: [match], in: passage) ?? false) && !lists.strews(match)
      && !match.slots.contains { slot in spoilt.contains { $0.overlaps(slot) } }
  }

  /// Whether a match of what covers the point is likely to mean something else, or says nothing of
  /// what the point speaks of.
  func isDoubtfulEvidence(_ match: RuleMatch) -> Bool {
    slants != nil && matcher.borrowsPredicate(match, of: point) || isDoubtful(match)
  }

  /// Whether what stands about a match makes it likely to mean something else.
  func isDoubtful(_ match: RuleMatch) -> Bool {
    guard let slants else { return false }
    if matcher.rival(of: match, of: point) != nil { return true }
    if slants.turnsDown(match) { return true }
    let signs = telling(slants.signs(about: match) { isUsed[$0] })
    if SlantWeights.areDoubtful(signs, carriesTopic: match.carriesTopic) { return true }
    let isSigned = SlantWeights.areTelling(signs, carriesTopic: match.carriesTopic)
    if isSigned || !errors.isEmpty,
      nearness.speaksAgainst(
        passage.clauses(of: match.span),
        isSigned: isSigned,
        isErring: !errors.isEmpty
      )
    {
      return true
    }
    guard !errors.isEmpty else { return false }
    // What stands in the words of a wrong claim speaks against what that claim is about.
    let others = telling(
      slants.signs(about: match) { token in
        isUsed[token] || errors.contains { $0.contains(token) }
      }
    )
    return SlantWeights.areDoubtful(others, carriesTopic: match.carriesTopic, strictly: true)
  }

  /// The signs that tell against the point: where it names a cost, "though" and "dearer" do not.
  private func telling(_ signs: Set<SlantSign>) -> Set<SlantSign> {
    point.namesCost ? signs.filter { !Self.costs.contains($0.slant) } : signs
  }

  private static let costs: Set<Slant> = [.contrast, .cost]
}
