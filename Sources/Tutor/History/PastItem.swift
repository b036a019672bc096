public import Grading
public import Questions
public import Quiz
public import Wording

/// A quiz item that the journal holds.
public struct PastItem: Hashable, Sendable {
  /// When it was answered.
  public var moment: Moment
  /// The point that was asked about.
  public var point: PointID
  /// What kind of item it was; nil for what a demo asked.
  public var kind: QuizKind?
  /// The share that was right, from 0 to 1, as the user may have overruled it.
  public var score: Double
  /// The item as a verdict on its point.
  public var verdict: Verdict
  /// What the user wrote or picked, in words.
  public var response: String
  /// What was asked, where the point alone does not tell; nil too where the record is from before
  /// that was kept.
  public var asked: Bilingual?
  /// What was picked, called or arranged, in both languages; nil where all words are the user's
  /// own, and where the record is from before that was kept.
  public var picked: Bilingual?

  /// Creates an item of the past; without a verdict the share tells it.
  public init(
    moment: Moment,
    point: PointID,
    kind: QuizKind?,
    score: Double,
    verdict: Verdict? = nil,
    response: String,
    asked: Bilingual? = nil,
    picked: Bilingual? = nil
  ) {
    self.moment = moment
    self.point = point
    self.kind = kind
    self.score = score
    self.verdict = verdict ?? Verdict(shareOfItem: score)
    self.response = response
    self.asked = asked
    self.picked = picked
  }
}
