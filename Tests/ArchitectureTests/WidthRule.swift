/// A comment that is wider than the code, which the formatter holds to the same width.
enum WidthRule {
  static let limit = 100

  /// Every comment line that is too wide; formulas, which stand indented, are left alone.
  static func findings(in source: String, path: String) -> [Finding] {
    source.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        let text = line.drop { $0 == " " }
        guard text.utf8.count > limit / 2, text.hasPrefix("//"),
          !text.drop(while: { $0 == "/" }).hasPrefix("     ")
        else { return nil }
        let columns = columns(of: line)
        guard columns > limit else { return nil }
        return Finding(
          path: path,
          line: number + 1,
          what: "\(columns) columns, of \(limit) at the most"
        )
      }
  }

  /// Ideographs and full-width signs take two.
  private static func columns(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { sum, scalar in
      let isWide =
        (0x2E80...0xA4CF).contains(scalar.value) || (0xFF01...0xFF60).contains(scalar.value)
      return sum + (isWide ? 2 : 1)
    }
  }
}
