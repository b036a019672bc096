public import Screen

/// What a session needs to know from outside; the environment is read by the caller.
public struct TerminalConfiguration: Sendable {
  /// The value of `TERM`.
  public var terminalName: String?
  /// The descriptor that keys are read from.
  public var input: Int32
  /// The descriptor that frames are written to.
  public var output: Int32
  /// The locale for characters; the empty name is the user's own.
  public var localeName: String
  /// The most colours to use: `.monochrome` where `NO_COLOR` is set.
  public var maximumColourDepth: ColourDepth
  /// Whether to ask the terminal how wide it draws characters of ambiguous width.
  public var probesAmbiguousWidth: Bool
  /// How each role looks at the depth that the terminal turns out to have.
  public var style: @Sendable (Role, ColourDepth) -> CellStyle

  /// Creates a configuration for standard input and output.
  public init(
    terminalName: String?,
    input: Int32 = 0,
    output: Int32 = 1,
    localeName: String = "",
    maximumColourDepth: ColourDepth = .palette,
    probesAmbiguousWidth: Bool = true,
    style: @escaping @Sendable (Role, ColourDepth) -> CellStyle = { Theme($1).style(of: $0) }
  ) {
    self.terminalName = terminalName
    self.input = input
    self.output = output
    self.localeName = localeName
    self.maximumColourDepth = maximumColourDepth
    self.probesAmbiguousWidth = probesAmbiguousWidth
    self.style = style
  }
}
