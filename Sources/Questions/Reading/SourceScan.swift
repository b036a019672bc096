/// Looks over a text before the YAML parser sees it: white space, forbidden characters, and the
/// few shapes that would overflow a recursive parser or unfold without end.
///
/// Complexity: O(n), one pass.
struct SourceScan {
  private let file: String
  private(set) var problems: [ContentProblem] = []
  /// The number of the last line that holds more than white space.
  private(set) var lastLine = 1
  private var line = 1
  private var column = 0
  private var openBrackets = 0
  private var isIndenting = true
  private var previous: Unicode.Scalar = "\n"
  private var anchor: SourcePlace?
  private var aliases = 0

  init(file: String) { self.file = file }

  mutating func read(_ text: String) {
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        endLine()
      } else {
        column += 1
        inspect(scalar)
      }
      previous = scalar
    }
    endLine()
    if let anchor, aliases > SourceText.aliasLimit {
      problems.append(ContentProblem(place: anchor, kind: .anchor))
    }
  }

  private mutating func endLine() {
    // A Windows line end is white space to YAML and to us.
    if previous == " " || previous == "\t" { report(.trailingSpace) }
    line += 1
    column = 0
    isIndenting = true
    previous = "\n"
  }

  private mutating func inspect(_ scalar: Unicode.Scalar) {
    if scalar != " ", scalar != "\r" { lastLine = line }
    if isIndenting, !" -?:\t".unicodeScalars.contains(scalar) {
      isIndenting = false
      if column - 1 > SourceText.indentLimit { report(.nestedTooDeep) }
    }
    // YAML would end the line at a lone carriage return, editors would not.
    if previous == "\r" { report(.forbiddenCharacter(0x0D, .invisible)) }
    switch scalar {
    case "\t": report(.tab)
    case "[", "{":
      openBrackets += 1
      if openBrackets == SourceText.bracketLimit + 1 { report(.nestedTooDeep) }
    case "]", "}": openBrackets = max(0, openBrackets - 1)
    case "&" where startsToken: anchor = anchor ?? here
    case "*" where startsToken: aliases += 1
    case " "..."~", "\r": break
    default:
      if let reason = scalar.forbidden { report(.forbiddenCharacter(scalar.value, reason)) }
    }
  }

  /// Whether a YAML token could start at this character.
  private var startsToken: Bool { " \n[{,?:-\t\r".unicodeScalars.contains(previous) }

  private var here: SourcePlace { SourcePlace(file: file, line: line, column: column) }

  private mutating func report(_ kind: ContentProblem.Kind) {
    problems.append(ContentProblem(place: here, kind: kind))
  }
}

extension Unicode.Scalar {
  /// Why the scalar may not occur in content, or nil where it may.
  var forbidden: ContentProblem.Forbidden? {
    switch self {
    case "\n", "\r", "\t", " "..."~", "\u{4E00}"..."\u{9FFF}": return nil
    case "\u{FE00}"..."\u{FE0F}", "\u{E0100}"..."\u{E01EF}": return .emoji
    case "\u{200D}": return .emoji
    default: break
    }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return .invisible
    case .privateUse, .unassigned, .surrogate: return .unassigned
    default: return properties.isEmojiPresentation ? .emoji : nil
    }
  }
}
