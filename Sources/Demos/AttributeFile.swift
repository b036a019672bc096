/// A file of the user's about the items of a log or about its users: a row each, as the
/// `movies.csv` of MovieLens.
public struct AttributeFile: Hashable, Sendable {
  /// What the file is called in messages.
  public var name: String
  /// Its content.
  public var bytes: [UInt8]

  /// Creates a file.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
