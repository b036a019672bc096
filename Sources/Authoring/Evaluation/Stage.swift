public import Grading

/// What decided a verdict, as a name that tools can rely on.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  /// Authored evidence was found.
  case evidence
  /// Evidence for half of the point was found.
  case partialEvidence = "partial-evidence"
  /// Evidence was found, and the answer denies it.
  case negated
  /// A claim that the rubric names as wrong.
  case misconception
  /// A denied claim that the rubric names as wrong.
  case deniedMisconception = "denied-misconception"
  /// A right and a wrong claim side by side.
  case conflict
  /// Nothing was found.
  case nothingFound = "nothing-found"
  /// A gate withheld all credit.
  case gate
  /// The user overruled the grader.
  case overruled

  /// The stage that gives a reason.
  public init(_ reason: Reason) {
    self =
      switch reason {
      case .evidence: .evidence
      case .partialEvidence: .partialEvidence
      case .negated: .negated
      case .misconception: .misconception
      case .deniedMisconception: .deniedMisconception
      case .conflict: .conflict
      case .nothingFound: .nothingFound
      case .gate: .gate
      case .overruled: .overruled
      }
  }
}
