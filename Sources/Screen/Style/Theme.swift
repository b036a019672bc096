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
  public func appearance(of role: Role, isStrong: Bool = false) -> Appearance {
    var appearance =
      switch depth {
      case .none: Self.monochrome(role)
      case .sixteen: Self.sixteenColours(role)
      case .many: Self.manyColours(role)
      }
    if isStrong { appearance.attributes.insert(.bold) }
    return appearance
  }

  /// Attributes alone. `dim` is not relied on: text that is only fainter means the same in full.
  private static func monochrome(_ role: Role) -> Appearance {
    switch role {
    case .text, .voice, .right, .half, .missing, .bar, .barBefore: Appearance()
    case .muted: Appearance(nil, .dim)
    case .title, .accent, .key, .wrong: Appearance(nil, .bold)
    case .focus, .evidenceFocus: Appearance(nil, .reverse)
    case .evidence: Appearance(nil, .underline)
    }
  }

  /// Magenta, green and red: the basic colours that terminals draw readably on black and on white.
  private static func sixteenColours(_ role: Role) -> Appearance {
    switch role {
    case .text, .voice, .half, .missing: Appearance()
    case .title: Appearance(nil, .bold)
    case .muted, .barBefore: Appearance(nil, .dim)
    case .accent, .key, .bar: Appearance(5)
    case .focus: Appearance(5, .bold)
    case .right: Appearance(2)
    case .wrong: Appearance(1)
    case .evidence: Appearance(5, .underline)
    case .evidenceFocus: Appearance(nil, .reverse)
    }
  }

  /// A calm blue as the accent; green, amber and red for verdicts; greys for the rest.
  private static func manyColours(_ role: Role) -> Appearance {
    switch role {
    case .text: Appearance()
    case .title: Appearance(nil, .bold)
    case .muted, .missing: Appearance(244)
    case .accent, .key, .bar: Appearance(32)
    case .focus: Appearance(32, .bold)
    case .right: Appearance(29)
    case .half: Appearance(136)
    case .wrong: Appearance(167)
    case .evidence: Appearance(32, .underline)
    case .evidenceFocus: Appearance(nil, .reverse)
    case .voice: Appearance(66)
    case .barBefore: Appearance(245)
    }
  }
}
