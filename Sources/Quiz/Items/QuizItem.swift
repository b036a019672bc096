public import Questions
public import Wording

/// A short item about one point, in both languages.
public struct QuizItem: Hashable, Sendable {
  /// The question that the point belongs to.
  public var question: QuestionID
  /// The question's title.
  public var title: Bilingual
  /// The point that is asked about.
  public var point: KeyPoint
  /// What is to be done.
  public var task: QuizTask
  /// The seed that it was drawn with.
  public var seed: UInt64

  /// What kind of item it is.
  public var kind: QuizKind { task.kind }
  /// The point's identity.
  public var reference: PointReference {
    PointReference(question: question, point: point.id)
  }

  /// What it takes to draw it again.
  public var name: QuizItemName { QuizItemName(reference: reference, kind: kind, seed: seed) }

  /// Creates an item.
  public init(
    question: QuestionID,
    title: Bilingual,
    point: KeyPoint,
    task: QuizTask,
    seed: UInt64
  ) {
    self.question = question
    self.title = title
    self.point = point
    self.task = task
    self.seed = seed
  }
}
