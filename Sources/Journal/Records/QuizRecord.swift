public import Memory
public import Questions
public import Wording

/// A short item that the user answered, and what it did to the memories of points.
///
/// Everything that a later reader needs is inside: what was asked can be drawn anew from kind and
/// seed as long as the question is as it was, and the ratings stand whatever becomes of it.
public struct QuizRecord: Codable, Hashable, Sendable {
  /// The question that the points belong to.
  public var question: QuestionID
  /// The point that was asked about.
  public var point: PointID
  /// What kind of item it was, such as `cloze`; `prediction` for one that a demo asked.
  public var item: String
  /// What the user wrote or picked, in words.
  public var response: String
  /// What was asked, where the point alone does not tell: a claim, a number; else nil.
  public var asked: Bilingual?
  /// What was picked, called or arranged, in both languages; nil for words of the user's alone.
  public var picked: Bilingual?
  /// How sure the user was before the answer was shown, from 1 (guessing) to 4 (certain), or nil.
  public var sureness: Int?
  /// The seconds spent on it.
  public var seconds: Double
  /// The share of the item that was right, from 0 to 1.
  public var score: Double
  /// Whether a claim was called what it is, which is what the user was sure of; nil where none was
  /// called.
  public var isCallRight: Bool?
  /// True where the user's words claimed the opposite of the point; else nil.
  public var isContradicted: Bool?
  /// What each point earned, the one that was asked about first.
  public var points: [RatedPoint]
  /// The seed that the item was drawn with, as text: many readers of JSON keep only 53 bits.
  public var seed: String
  /// The question's revision.
  public var rubricRevision: Int

  /// The kind of what a demo asked before a step.
  static let prediction = "prediction"

  private enum CodingKeys: String, CodingKey {
    case question, point, item, response, asked, picked, sureness, seconds, score, isCallRight
    case isContradicted, points, seed, rubricRevision
  }

  /// A point with the rating of its memory.
  public struct RatedPoint: Codable, Hashable, Sendable {
    /// The point.
    public var id: PointID
    /// How well it was remembered.
    public var rating: Rating

    private enum CodingKeys: String, CodingKey { case id, rating }

    /// Creates a rated point.
    public init(id: PointID, rating: Rating) {
      self.id = id
      self.rating = rating
    }
  }

  /// Creates a record.
  public init(
    question: QuestionID,
    point: PointID,
    item: String,
    response: String,
    sureness: Int?,
    seconds: Double,
    score: Double,
    points: [RatedPoint],
    seed: UInt64,
    rubricRevision: Int
  ) {
    self.question = question
    self.point = point
    self.item = item
    self.response = response
    self.sureness = sureness
    self.seconds = seconds
    self.score = score
    self.points = points
    self.seed = String(seed)
    self.rubricRevision = rubricRevision
  }
}
