/// A Swift source with its comments and literals blanked out, so that words found in it are code.
///
/// Line breaks stay, and what stands in a string's interpolation is code. Regular expression
/// literals are taken for code; a quotation mark within one hides the rest of its line.
struct SwiftCode {
  /// The lines, without line breaks.
  let lines: [String]

  init(_ source: String) {
    var scanner = Scanner(Array(source))
    scanner.scanCode(untilParenthesis: false)
    lines = String(scanner.code).split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  private struct Scanner {
    private let characters: [Character]
    private var position = 0
    private(set) var code: [Character] = []

    init(_ characters: [Character]) { self.characters = characters }

    /// Scans code to the end, or to the parenthesis that closes an interpolation.
    mutating func scanCode(untilParenthesis: Bool) {
      var depth = 0
      while let character = current {
        if startsWith("//") {
          skip { $0.isNewline }
        } else if startsWith("/*") {
          scanBlockComment()
        } else if let pounds = poundsOfLiteral() {
          scanString(pounds: pounds)
        } else {
          if character == "(" { depth += 1 }
          if character == ")" {
            if depth == 0 && untilParenthesis { return }
            depth -= 1
          }
          keep()
        }
      }
    }

    private var current: Character? {
      characters.indices.contains(position) ? characters[position] : nil
    }

    private func startsWith(_ text: String) -> Bool { characters[position...].starts(with: text) }

    private mutating func keep() {
      code.append(characters[position])
      position += 1
    }

    /// Goes past characters that are no code; line breaks stay.
    private mutating func blank(_ count: Int) {
      for character in characters[position...].prefix(count) {
        code.append(character.isNewline ? "\n" : " ")
      }
      position += count
    }

    private mutating func skip(until isEnd: (Character) -> Bool) {
      while let character = current, !isEnd(character) { blank(1) }
    }

    private mutating func scanBlockComment() {
      blank(2)
      while current != nil {
        if startsWith("*/") { return blank(2) }
        if startsWith("/*") { scanBlockComment() } else { blank(1) }
      }
    }

    /// How many `#` a string literal that starts here begins with, or nil where none does.
    private func poundsOfLiteral() -> Int? {
      let pounds = characters[position...].prefix { $0 == "#" }.count
      return characters[(position + pounds)...].first == "\"" ? pounds : nil
    }

    private mutating func scanString(pounds: Int) {
      let fence = String(repeating: "#", count: pounds)
      blank(pounds)
      let quote = startsWith("\"\"\"") ? "\"\"\"" : "\""
      blank(quote.count)
      while let character = current {
        if startsWith(quote + fence) { return blank(quote.count + pounds) }
        if quote.count == 1, character.isNewline { return }
        if startsWith("\\" + fence + "(") {
          blank(pounds + 2)
          scanCode(untilParenthesis: true)
          blank(1)
        } else {
          blank(startsWith("\\" + fence) ? pounds + 2 : 1)
        }
      }
    }
  }
}
