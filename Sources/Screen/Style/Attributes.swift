/// What a terminal can do to text beside colouring it.
public struct Attributes: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8
  /// Creates attributes from bits.
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Bold.
  public static let bold = Attributes(rawValue: 1)
  /// Underlined.
  public static let underline = Attributes(rawValue: 2)
  /// Foreground and background exchanged.
  public static let reverse = Attributes(rawValue: 4)
  /// Fainter than the rest; many terminals ignore it.
  public static let dim = Attributes(rawValue: 8)
}
