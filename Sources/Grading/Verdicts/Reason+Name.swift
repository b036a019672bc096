extension Reason {
  /// What decided a verdict, as a name that tools and journals can rely on: the stage, without what
  /// it found.
  public enum Name: String, Codable, CaseIterable, Hashable, Sendable {
    /// Authored evidence was found.
    case evidence
    /// Evidence for half of the point was found.
    case partialEvidence = "partial-evidence"
    /// Fewer parts of a compound point were found than cover it.
    case someParts = "some-parts"
    /// Evidence was found, and the answer denies it.
    case negated
    /// A claim that the rubric names as wrong, or evidence turned round.
    case misconception
    /// A denied claim that the rubric names as wrong.
    case deniedMisconception = "denied-misconception"
    /// A right and a wrong claim side by side.
    case conflict
    /// Evidence was found that something about it speaks against; the user would be asked.
    case doubted
    /// The answer comes near the evidence; the user would be asked.
    case unsure
    /// The user was asked and said that it was meant.
    case confirmed
    /// The user was asked and said that it was not meant.
    case declined
    /// Nothing was found.
    case nothingFound = "nothing-found"
    /// A gate withheld all credit.
    case gate
    /// The user overruled the grader.
    case overruled
  }

  /// The name of the reason.
  public var name: Name {
    switch self {
    case .evidence: .evidence
    case .partialEvidence: .partialEvidence
    case .someParts: .someParts
    case .negated: .negated
    case .misconception: .misconception
    case .deniedMisconception: .deniedMisconception
    case .conflict: .conflict
    case .doubted: .doubted
    case .unsure: .unsure
    case .confirmed: .confirmed
    case .declined: .declined
    case .nothingFound: .nothingFound
    case .gate: .gate
    case .overruled: .overruled
    }
  }
}
