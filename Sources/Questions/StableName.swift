/// The name of something, in kebab-case, under which records and journals know it for ever.
public protocol StableName: RawRepresentable<String>, Codable, Hashable, Sendable, Comparable,
  ExpressibleByStringLiteral, CustomStringConvertible
{
  /// Creates an identifier from a name.
  init(rawValue: String)
}

extension StableName {
  /// Whether a text can be a name: lower-case words and digits joined by single hyphens.
  public static func isWellFormed(_ name: String) -> Bool { name.isKebabCase }
  /// Creates an identifier from a literal.
  public init(stringLiteral value: String) { self.init(rawValue: value) }
  /// The bare name.
  public var description: String { rawValue }
  /// Orders identifiers by name.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
