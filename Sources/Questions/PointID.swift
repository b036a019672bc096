/// The name of a key point within its question.
///
/// Two questions may use the same name (`symptom`), so a point's identity is
/// ``PointReference``.
public struct PointID: StableName {
  /// The name as it stands in the record and in the journal.
  public let rawValue: String

  /// Creates an identifier from a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}
