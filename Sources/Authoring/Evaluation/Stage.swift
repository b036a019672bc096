public import Grading

/// What decided a verdict, as a name that tools can rely on.
public enum Stage: String, CaseIterable, Hashable, Sendable {
  /// Authored evidence was found.
  case evidence
  /// Evidence for half of the point was found.
  case partialEvidence = "partial-evidence"
  /// Fewer parts of a compound point than cover it.
  case someParts = "some-parts"
  /// Evidence was found, and the answer denies it.
  case negated
  /// A claim that the rubric names as wrong.
  case misconception
  /// Evidence turned round.
  case reversal
  /// A denied claim that the rubric names as wrong.
  case deniedMisconception = "denied-misconception"
  /// A right and a wrong claim side by side.
  case conflict
  /// Words that come near, to be asked about.
  case unsure
  /// Nothing was found.
  case nothingFound = "nothing-found"
  /// A gate withheld all credit.
  case gate
  /// The user said more than the grader knew: overruled it, or answered its question.
  case user

  /// The stage that gives a reason.
  public init(_ reason: Reason) {
    self =
      switch reason {
      case .evidence: .evidence
      case .partialEvidence: .partialEvidence
      case .someParts: .someParts
      case .negated: .negated
      case .misconception(index: nil): .reversal
      case .misconception: .misconception
      case .deniedMisconception: .deniedMisconception
      case .conflict: .conflict
      case .unsure: .unsure
      case .nothingFound: .nothingFound
      case .gate: .gate
      case .overruled, .confirmed, .declined: .user
      }
  }
}
