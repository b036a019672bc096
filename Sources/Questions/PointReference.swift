/// The identity of a key point: its question and its name there.
public struct PointReference: Codable, Hashable, Sendable {
  /// The question that the point belongs to.
  public let question: QuestionID
  /// The point's name within the question.
  public let point: PointID

  /// Creates a reference to a point of a question.
  public init(question: QuestionID, point: PointID) {
    self.question = question
    self.point = point
  }

  /// The name that the memory of the point is scheduled by.
  public var scheduledName: String { "\(question.rawValue) \(point.rawValue)" }
}
