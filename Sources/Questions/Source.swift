/// A work that a record's facts were checked against.
public struct Source: Codable, Hashable, Sendable {
  /// Authors, title and year, as one line.
  public var title: String
  /// A DOI, an arXiv id or an address.
  public var reference: String

  /// Creates a source.
  public init(title: String, reference: String) {
    self.title = title
    self.reference = reference
  }
}
