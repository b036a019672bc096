/// The stable name of a question, in kebab-case, such as `itemcf-time-weight`.
public struct QuestionID: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The name as it stands in the record and in the journal.
  public let rawValue: String

  /// Creates an identifier from a name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) { rawValue = value }
  /// The bare name.
  public var description: String { rawValue }
  /// Orders identifiers by name.
  public static func < (left: QuestionID, right: QuestionID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// The name of a key point within its question.
///
/// Two questions may use the same name (`symptom`), so a point's identity is
/// ``PointReference``.
public struct PointID: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The name as it stands in the record and in the journal.
  public let rawValue: String

  /// Creates an identifier from a name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) { rawValue = value }
  /// The bare name.
  public var description: String { rawValue }
  /// Orders identifiers by name.
  public static func < (left: PointID, right: PointID) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a topic, such as `recall`.
public struct TopicID: RawRepresentable, Codable, Hashable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// The name as it stands in the pack.
  public let rawValue: String

  /// Creates an identifier from a name.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) { rawValue = value }
  /// The bare name.
  public var description: String { rawValue }
  /// Orders identifiers by name.
  public static func < (left: TopicID, right: TopicID) -> Bool { left.rawValue < right.rawValue }
}

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
}
