/// How many colours a terminal has, or is asked to show.
public enum ColourDepth: Hashable, Sendable, CaseIterable {
  /// None: a monochrome terminal, or `NO_COLOR`.
  case none
  /// The basic ones, whose shades the user's terminal decides; the eight dark ones are used.
  case sixteen
  /// The palette of 256, whose shades are fixed from index 16 on.
  case many

  /// The depth for what a terminal reports.
  public init(colours: Int, isColourRefused: Bool) {
    self =
      switch colours {
      case _ where isColourRefused: .none
      case 256...: .many
      case 8...: .sixteen
      default: .none
      }
  }
}
