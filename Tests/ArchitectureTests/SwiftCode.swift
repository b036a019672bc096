/// A Swift source with its comments and literals blanked out, so that words found in it are code.
///
/// Line breaks stay, and what stands in a string's interpolation is code. Regular expression
/// literals are taken for code; a quotation mark within one hides the rest of its line.
struct SwiftCode {
  /// The lines, without line breaks.
  let lines: [String]

  init(_ source: String) {
    var scanner = Scanner(Array(source.utf8))
    scanner.scanCode(untilParenthesis: false)
    lines = scanner.code.split(separator: Self.newline, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static let newline = UInt8(ascii: "\n")

  /// Goes over bytes, for all that tells code from the rest is ASCII.
  private struct Scanner {
    private let bytes: [UInt8]
    private var position = 0
    private(set) var code: [UInt8] = []

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      code.reserveCapacity(bytes.count)
    }

    /// Scans code to the end, or to the parenthesis that closes an interpolation.
    mutating func scanCode(untilParenthesis: Bool) {
      var depth = 0
      while position < bytes.count {
        switch bytes[position] {
        case UInt8(ascii: "/") where startsWith("//"):
          while position < bytes.count, bytes[position] != newline { blank(1) }
        case UInt8(ascii: "/") where startsWith("/*"):
          scanBlockComment()
        case UInt8(ascii: "\""), UInt8(ascii: "#"):
          if let pounds = poundsOfLiteral() { scanString(pounds: pounds) } else { keep() }
        case UInt8(ascii: "("):
          depth += 1
          keep()
        case UInt8(ascii: ")"):
          if depth == 0 && untilParenthesis { return }
          depth -= 1
          keep()
        default:
          keep()
        }
      }
    }

    private func startsWith(_ text: StaticString, pounds: Int = 0, then last: StaticString = "")
      -> Bool
    {
      let (head, tail) = (text.utf8CodeUnitCount, last.utf8CodeUnitCount)
      guard position + head + pounds + tail <= bytes.count else { return false }
      for place in 0..<head where bytes[position + place] != text.utf8Start[place] { return false }
      for place in 0..<pounds where bytes[position + head + place] != UInt8(ascii: "#") {
        return false
      }
      for place in 0..<tail where bytes[position + head + pounds + place] != last.utf8Start[place] {
        return false
      }
      return true
    }

    private mutating func keep() {
      code.append(bytes[position])
      position += 1
    }

    /// Goes past bytes that are no code; line breaks stay.
    private mutating func blank(_ count: Int) {
      for _ in 0..<min(count, bytes.count - position) {
        code.append(bytes[position] == newline ? newline : UInt8(ascii: " "))
        position += 1
      }
    }

    private mutating func scanBlockComment() {
      blank(2)
      while position < bytes.count {
        if startsWith("*/") { return blank(2) }
        if startsWith("/*") { scanBlockComment() } else { blank(1) }
      }
    }

    /// How many `#` a string literal that starts here begins with, or nil where none does.
    private func poundsOfLiteral() -> Int? {
      var place = position
      while place < bytes.count, bytes[place] == UInt8(ascii: "#") { place += 1 }
      return place < bytes.count && bytes[place] == UInt8(ascii: "\"") ? place - position : nil
    }

    private mutating func scanString(pounds: Int) {
      blank(pounds)
      let isLong = startsWith("\"\"\"")
      blank(isLong ? 3 : 1)
      while position < bytes.count {
        if startsWith(isLong ? "\"\"\"" : "\"", pounds: pounds) {
          return blank((isLong ? 3 : 1) + pounds)
        }
        if !isLong, bytes[position] == newline { return }
        if startsWith("\\", pounds: pounds, then: "(") {
          blank(pounds + 2)
          scanCode(untilParenthesis: true)
          blank(1)
        } else {
          blank(startsWith("\\", pounds: pounds) ? pounds + 2 : 1)
        }
      }
    }
  }
}
