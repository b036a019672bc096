public import Grading
public import Memory
public import Questions
public import Wording

/// An answer that the journal holds, beside the one before it.
public struct PastAnswer: Hashable, Sendable {
  /// Which one it is, from 1.
  public var number: Int
  /// When it was given.
  public var moment: Moment
  /// The user's words.
  public var text: String
  /// The score with overrules, from 0 to 1.
  public var score: Double
  /// By how much it differs from the one before, from −1 to 1, or nil for the first.
  public var scoreChange: Double?
  /// How sure the user was, or nil.
  public var sureness: Sureness?
  /// The seconds spent on it.
  public var seconds: Double
  /// How well the question was remembered.
  public var rating: Rating
  /// What each point got.
  public var verdicts: [PointID: Verdict]
  /// The points that it covers and the one before did not.
  public var gained: [PointID]
  /// The points that the one before covered and it does not.
  public var lost: [PointID]

  /// Creates an answer of the past.
  public init(
    number: Int,
    moment: Moment,
    text: String,
    score: Double,
    scoreChange: Double?,
    sureness: Sureness?,
    seconds: Double,
    rating: Rating,
    verdicts: [PointID: Verdict],
    gained: [PointID],
    lost: [PointID]
  ) {
    self.number = number
    self.moment = moment
    self.text = text
    self.score = score
    self.scoreChange = scoreChange
    self.sureness = sureness
    self.seconds = seconds
    self.rating = rating
    self.verdicts = verdicts
    self.gained = gained
    self.lost = lost
  }
}
