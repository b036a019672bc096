/// How a role looks: colours by their index in the terminal's palette, and attributes.
public struct Appearance: Hashable, Sendable {
  /// The index of the text's colour, or nil for the terminal's own.
  public var foreground: UInt8?
  /// The index of the ground's colour, or nil for the terminal's own.
  public var background: UInt8?
  /// The attributes.
  public var attributes: Attributes

  /// Creates an appearance.
  public init(
    _ foreground: UInt8? = nil,
    background: UInt8? = nil,
    _ attributes: Attributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}
