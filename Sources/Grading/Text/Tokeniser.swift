/// Cuts folded text into tokens.
///
/// Answers and rules go through the same cuts, so that both agree on what a word is: a hyphen
/// inside a word parts it (`long-tail` is `long tail`), a possessive `'s` goes, an apostrophe of
/// a negation stays (`doesn't`), quotation marks go, and a decimal number is one token.
enum Tokeniser {
  /// The tokens of a folded text, in order.
  ///
  /// Complexity: O(n).
  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(scalars.count)
    var position = 0
    var followsBlank = false
    while position < scalars.count {
      let start = position
      let scalar = scalars[start]
      var kind = Token.Kind.sign
      switch scalar {
      case " ":
        position += 1
        followsBlank = true
        continue
      case "\n":
        kind = .lineEnd
        position += 1
      case "\"", "'", "`", "#":
        position += 1
        continue
      case _ where isHan(scalar):
        kind = .han
        position += 1
      case _ where isDigit(scalar):
        kind = .number
        position = endOfNumber(in: scalars, from: start)
      case _ where isLetter(scalar):
        kind = .word
        position = endOfWord(in: scalars, from: start)
      case "." where beginsFraction(in: scalars, at: start):
        kind = .number
        position = endOfNumber(in: scalars, from: start + 1)
      case _ where endOfArrow(in: scalars, from: start) > start:
        position = endOfArrow(in: scalars, from: start)
      case "-" where joinsWords(in: scalars, at: start):
        position += 1
        continue
      case "*" where isEmphasis(in: scalars, at: start):
        position += 2
        continue
      default:
        position += 1
      }
      tokens.append(
        Token(
          kind: kind,
          text: text(of: kind, scalars[start..<position]),
          range: start..<position,
          followsBlank: followsBlank
        )
      )
      followsBlank = false
      if kind == .word { position = skipPossessive(in: scalars, from: position) }
    }
    return tokens
  }

  /// Whether a scalar is an ideograph.
  static func isHan(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF, 0x20000...0x323AF, 0x3007: true
    default: false
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x61...0x7A: true
    case 0...0x7F: false
    default: scalar.properties.isAlphabetic && !isHan(scalar)
    }
  }

  private static func endOfNumber(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      let isSeparator = scalars[end] == "." || scalars[end] == ","
      if isDigit(scalars[end]) {
        end += 1
      } else if isSeparator, end + 1 < scalars.count, isDigit(scalars[end + 1]),
        scalars[end] == "." || groupsThousands(in: scalars, at: end)
      {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  /// Whether exactly three digits follow a comma.
  private static func groupsThousands(in scalars: [Unicode.Scalar], at comma: Int) -> Bool {
    guard comma + 3 < scalars.count else { return false }
    let areDigits = scalars[(comma + 1)...(comma + 3)].allSatisfy(isDigit)
    return areDigits && !(comma + 4 < scalars.count && isDigit(scalars[comma + 4]))
  }

  private static func endOfWord(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end < scalars.count {
      if isLetter(scalars[end]) || isDigit(scalars[end]) || scalars[end] == "_" {
        end += 1
      } else if scalars[end] == "'", end > start, scalars[end - 1] == "n", end + 1 < scalars.count,
        scalars[end + 1] == "t"
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  private static func skipPossessive(in scalars: [Unicode.Scalar], from position: Int) -> Int {
    guard position + 1 < scalars.count, scalars[position] == "'", scalars[position + 1] == "s"
    else { return position }
    let isWhole = position + 2 == scalars.count || !isLetter(scalars[position + 2])
    return isWhole ? position + 2 : position
  }

  /// Whether a hyphen parts a compound, as in `long-tail` and `top-10` but not in `1e-6`.
  private static func joinsWords(in scalars: [Unicode.Scalar], at hyphen: Int) -> Bool {
    guard hyphen > 0, hyphen + 1 < scalars.count else { return false }
    let before = scalars[hyphen - 1]
    let after = scalars[hyphen + 1]
    let isExponent = hyphen > 1 && isDigit(scalars[hyphen - 2]) && isDigit(after)
    return isLetter(before) && (isLetter(after) || isDigit(after)) && !isExponent
  }

  /// Whether two asterisks stand together, as Markdown sets bold.
  private static func isEmphasis(in scalars: [Unicode.Scalar], at star: Int) -> Bool {
    star + 1 < scalars.count && scalars[star + 1] == "*"
  }

  /// Whether a point stands for "nought point", as in ".25".
  private static func beginsFraction(in scalars: [Unicode.Scalar], at point: Int) -> Bool {
    guard point + 1 < scalars.count, isDigit(scalars[point + 1]) else { return false }
    guard point > 0 else { return true }
    let before = scalars[point - 1]
    return before != "." && before != ")" && !isLetter(before) && !isDigit(before)
  }

  /// The end of an arrow drawn with a keyboard, `->`, `-->` or `=>`; where it would begin, if none
  /// does.
  private static func endOfArrow(in scalars: [Unicode.Scalar], from start: Int) -> Int {
    guard scalars[start] == "-" || scalars[start] == "=" else { return start }
    var end = start
    while end < scalars.count, end - start < longestShaft, scalars[end] == scalars[start] {
      end += 1
    }
    return end < scalars.count && scalars[end] == ">" ? end + 1 : start
  }

  /// The most dashes of an arrow.
  private static let longestShaft = 3

  /// What rules call a token: all arrows are one, and ".25" is 0.25.
  private static func text(of kind: Token.Kind, _ scalars: ArraySlice<Unicode.Scalar>) -> String {
    if kind == .sign, scalars.count > 1 { return "→" }
    if kind == .number, scalars.first == "." { return "0" + text(scalars) }
    return text(scalars)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    // Nearly every token is one ideograph or one word of plain letters.
    if scalars.count == 1, let scalar = scalars.first { return String(scalar) }
    if scalars.allSatisfy(\.isASCII) {
      return String(unsafeUninitializedCapacity: scalars.count) { bytes in
        for (place, scalar) in scalars.enumerated() { bytes[place] = UInt8(scalar.value) }
        return scalars.count
      }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
