/// How many colours are told apart.
public enum ColourDepth: Int, Hashable, Sendable, Comparable, CaseIterable {
  /// None: bold, underlined and reversed text only.
  case monochrome = 0
  /// The eight of ECMA-48, on terminals such as the Linux console.
  case eight = 8
  /// Those and their bright ones.
  case sixteen = 16
  /// The palette of xterm.
  case palette = 256

  /// The most that a terminal with so many colours can do.
  public init(colours: Int) {
    self = Self.allCases.last { $0.rawValue <= max(0, colours) } ?? .monochrome
  }

  /// Whether the left one tells fewer colours apart.
  public static func < (left: ColourDepth, right: ColourDepth) -> Bool {
    left.rawValue < right.rawValue
  }
}
