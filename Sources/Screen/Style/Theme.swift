/// The look of every role, for one colour depth.
///
/// The ground stays the terminal's own, so every colour must be readable on black and on white; one
/// accent leads the eye. Without colours, bold, underline and reverse keep the meaning that is not
/// carried by a mark.
public struct Theme: Hashable, Sendable {
  /// The colours that it uses.
  public let depth: ColourDepth

  /// Creates the theme for a colour depth.
  public init(_ depth: ColourDepth) {
    self.depth = depth
  }

  /// The look of a role, and of its bold variant.
  public func style(of role: Role, isStrong: Bool = false) -> CellStyle {
    var style =
      switch depth {
      case .monochrome: Self.monochrome(role)
      case .eight, .sixteen: Self.basicColours(role)
      case .palette: Self.manyColours(role)
      }
    if isStrong { style.isBold = true }
    return style
  }

  /// Attributes alone. Nothing hangs on `dim`: text that is not fainter means the same.
  private static func monochrome(_ role: Role) -> CellStyle {
    switch role {
    case .text, .voice, .right, .half, .missing, .bar, .barBefore, .secondSeries, .thirdSeries,
      .fourthSeries:
      CellStyle()
    case .muted: CellStyle(isDim: true)
    case .title, .accent, .key, .wrong: CellStyle(isBold: true)
    case .focus, .evidenceFocus: CellStyle(isReversed: true)
    case .evidence: CellStyle(isUnderlined: true)
    }
  }

  /// Magenta, green and red: the basic colours that terminals draw readably on black and on white.
  private static func basicColours(_ role: Role) -> CellStyle {
    switch role {
    case .text, .voice, .half, .missing: CellStyle()
    case .title: CellStyle(isBold: true)
    case .muted, .barBefore: CellStyle(isDim: true)
    case .accent, .key, .bar: CellStyle(foreground: 5)
    case .focus: CellStyle(foreground: 5, isBold: true)
    case .right: CellStyle(foreground: 2)
    case .wrong: CellStyle(foreground: 1)
    case .secondSeries: CellStyle()
    case .thirdSeries: CellStyle(foreground: 2)
    case .fourthSeries: CellStyle(foreground: 1)
    case .evidence: CellStyle(foreground: 5, isUnderlined: true)
    case .evidenceFocus: CellStyle(isReversed: true)
    }
  }

  /// A calm blue as the accent; green, amber and red for verdicts; greys for the rest.
  private static func manyColours(_ role: Role) -> CellStyle {
    switch role {
    case .text: CellStyle()
    case .title: CellStyle(isBold: true)
    case .muted, .missing: CellStyle(foreground: 244)
    case .accent, .key, .bar: CellStyle(foreground: 32)
    case .focus: CellStyle(foreground: 32, isBold: true)
    case .right: CellStyle(foreground: 29)
    case .half: CellStyle(foreground: 136)
    case .wrong: CellStyle(foreground: 167)
    case .evidence: CellStyle(foreground: 32, isUnderlined: true)
    case .evidenceFocus: CellStyle(isReversed: true)
    case .voice: CellStyle(foreground: 66)
    case .barBefore: CellStyle(foreground: 245)
    case .secondSeries: CellStyle(foreground: 130)
    case .thirdSeries: CellStyle(foreground: 133)
    case .fourthSeries: CellStyle(foreground: 29)
    }
  }
}
