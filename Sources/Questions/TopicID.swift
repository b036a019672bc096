/// The name of a topic, such as `recall`.
public struct TopicID: StableName {
  /// The name as it stands in the pack.
  public let rawValue: String

  /// Creates an identifier from a name.
  public init(rawValue: String) { self.rawValue = rawValue }
}
