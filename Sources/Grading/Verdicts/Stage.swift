/// What decided a verdict, told apart as far as it matters for how often that is right.
///
/// Finer than ``Reason/Name``: evidence turned round is a stage of its own beside authored wrong
/// claims, and a denial that contradicts one beside a denial that only earns nothing.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  /// Authored evidence.
  case evidence
  /// Evidence for half of the point, or a point that implies half of it.
  case partialEvidence = "partial-evidence"
  /// Fewer parts of a compound point than cover it.
  case someParts = "some-parts"
  /// A claim that the rubric names as wrong.
  case misconception
  /// The evidence turned round.
  case reversal
  /// A denied claim that the rubric names as wrong.
  case deniedMisconception = "denied-misconception"
  /// A right and a wrong claim side by side.
  case conflict
  /// Denied evidence that contradicts the point.
  case denied
  /// Denied evidence that only earns nothing.
  case deniedPart = "denied-part"
  /// Evidence about which something speaks against it.
  case doubted
  /// Something that comes near the evidence.
  case unsure
  /// Nothing was found.
  case nothingFound = "nothing-found"
  /// A gate withheld all credit.
  case gate
  /// The user's own word: asked, or overruling.
  case user

  /// The stage that reaches a verdict for a reason.
  public init(_ reason: Reason, _ verdict: Verdict) {
    self =
      switch reason {
      case .evidence: .evidence
      case .partialEvidence: .partialEvidence
      case .someParts: verdict == .missed ? .nothingFound : .someParts
      case .negated: verdict == .contradicted ? .denied : .deniedPart
      case .misconception(let index): index == nil ? .reversal : .misconception
      case .deniedMisconception: .deniedMisconception
      case .conflict: .conflict
      case .doubted: .doubted
      case .unsure: .unsure
      case .nothingFound: .nothingFound
      case .gate: .gate
      case .confirmed, .declined, .overruled: .user
      }
  }
}

extension PointGrade {
  /// What decided the verdict.
  public var stage: Stage { Stage(reason, verdict) }
}
