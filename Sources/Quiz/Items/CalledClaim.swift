public import Questions
public import Wording

/// A claim to be called true or false.
public struct CalledClaim: Hashable, Sendable {
  /// What is claimed.
  public var text: Bilingual
  /// Whether it is true.
  public var isTrue: Bool
  /// What is true.
  public var right: Bilingual
  /// What is false, as people say it who have got it wrong.
  public var wrong: Bilingual
  /// Why.
  public var because: Bilingual

  /// Creates one from what an author wrote, in its right or in its wrong form.
  public init(_ claim: PointQuiz.Claim, isTrue: Bool) {
    text = isTrue ? claim.right : claim.wrong
    self.isTrue = isTrue
    (right, wrong) = (claim.right, claim.wrong)
    because = claim.because
  }
}
