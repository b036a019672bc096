/// The stable name of a question, in kebab-case, such as `itemcf-time-weight`.
public struct QuestionID: StableName {
  /// The name as it stands in the record and in the journal.
  public let rawValue: String

  /// Creates an identifier from a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}
