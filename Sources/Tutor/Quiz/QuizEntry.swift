public import Memory
public import Questions
public import Quiz
public import Wording

/// A quiz item as it goes to the journal.
public struct QuizEntry: Hashable, Sendable {
  /// The name for later records; nil where nothing can follow.
  public var ticket: AnswerTicket?
  /// The question that the points belong to.
  public var question: QuestionID
  /// The question's revision.
  public var rubricRevision: Int
  /// The point that was asked about.
  public var point: PointID
  /// The kind of item.
  public var item: String
  /// What the user wrote or picked, in words.
  public var response: String
  /// What was asked, where the point alone does not tell: a claim, a number; else nil.
  public var asked: Bilingual?
  /// What was picked, called or arranged, in both languages; nil for words of the user's alone.
  public var picked: Bilingual?
  /// How sure the user was, or nil where that was not asked.
  public var sureness: Sureness?
  /// The seconds spent on it.
  public var seconds: Double
  /// The share of it that was right.
  public var score: Double
  /// Whether a claim was called what it is; nil where none was called.
  public var isCallRight: Bool?
  /// Whether the user's words claimed the opposite of the point.
  public var isContradicted = false
  /// The ratings of points, the one that was asked about first.
  public var ratings: [RatedPoint]
  /// The seed that the item was drawn with.
  public var seed: UInt64

  /// A point with the rating of its memory.
  public struct RatedPoint: Hashable, Sendable {
    /// The point.
    public var point: PointID
    /// How well it was remembered.
    public var rating: Rating
  }

  /// What it takes to draw the item again; nil for what a demo asked.
  public var name: QuizItemName? {
    QuizKind(rawValue: item).map {
      QuizItemName(
        reference: PointReference(question: question, point: point),
        kind: $0,
        seed: seed
      )
    }
  }

  /// The name of what a demo asked before a step, among the kinds of items.
  static let prediction = "prediction"
}
