public import Screen

extension Frame {
  /// What a picture of a frame shows.
  public struct PictureOptions: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Creates options from bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// A second block with a letter for each cell's role; bold cells in upper case.
    public static let roles = PictureOptions(rawValue: 1)
    /// A last line with the cursor's row and column.
    public static let cursor = PictureOptions(rawValue: 2)
  }

  /// The frame as text, one line a row, spaces at the ends trimmed.
  public func picture(_ options: PictureOptions = []) -> String {
    var lines = (0..<size.rows).map { row in
      Self.trimmed(self.row(row).map(\.glyph))
    }
    if options.contains(.roles) {
      lines.append("--- roles")
      lines += (0..<size.rows).map { row in
        Self.trimmed(self.row(row).map { $0 == .blank ? " " : $0.pictureLetter })
      }
    }
    if options.contains(.cursor) {
      lines.append(cursor.map { "--- cursor \($0.row),\($0.column)" } ?? "--- cursor hidden")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func trimmed(_ glyphs: [String]) -> String {
    let end = glyphs.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0
    return glyphs[..<end].joined()
  }
}

extension Cell {
  /// The letter of the role, in upper case where the cell is bold.
  fileprivate var pictureLetter: String {
    let letter = role.pictureLetter
    return isStrong ? letter.uppercased() : letter
  }
}

extension Role {
  /// One letter for each role, all different.
  var pictureLetter: String {
    switch self {
    case .text: "t"
    case .title: "h"
    case .muted: "m"
    case .accent: "a"
    case .key: "k"
    case .focus: "f"
    case .right: "r"
    case .half: "p"
    case .missing: "o"
    case .wrong: "x"
    case .evidence: "e"
    case .evidenceFocus: "g"
    case .voice: "v"
    case .bar: "b"
    case .barBefore: "c"
    case .secondSeries: "i"
    case .thirdSeries: "j"
    case .fourthSeries: "l"
    }
  }
}
