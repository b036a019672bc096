public import Grading
public import Questions

/// What an answered item comes to.
public struct QuizOutcome: Hashable, Sendable {
  /// The share of it that was right, from 0 to 1.
  public var score: Double
  /// The grader's verdict on the point that was asked about, with the words that decided; nil where
  /// no words were graded.
  public var grade: PointGrade?
  /// Whether a claim was called what it is; nil where none was called.
  public var isCallRight: Bool?
  /// What the reason for a call comes to; nil where none was called.
  public var reason: ClaimReason?
  /// The words of a wrong reason that are wrong; nil where it is not, or no clause is to blame.
  public var wrongWords: String?
  /// Whether words only name what was to be explained, which is half of it.
  public var isNameAlone: Bool
  /// Other points that the words cover and the weak answer lacked.
  public var alsoFound: [PointID]

  /// Creates an outcome.
  public init(
    score: Double,
    grade: PointGrade? = nil,
    isCallRight: Bool? = nil,
    reason: ClaimReason? = nil,
    wrongWords: String? = nil,
    isNameAlone: Bool = false,
    alsoFound: [PointID] = []
  ) {
    self.score = score
    self.grade = grade
    self.isCallRight = isCallRight
    self.reason = reason
    self.wrongWords = wrongWords
    self.isNameAlone = isNameAlone
    self.alsoFound = alsoFound
  }

  /// The outcome as a verdict: what is half right is partial.
  public var verdict: Verdict {
    if let grade, isCallRight == nil { return grade.verdict }
    return Verdict(shareOfItem: score)
  }
}
