/// Why a rule or a glossary wording cannot be read.
///
/// Every offset counts Unicode scalars from the start of the line, from 0.
public enum RuleError: Error, Hashable, Sendable {
  /// There is no alternative between two separators, or at an end.
  case emptyAlternative(offset: Int)
  /// An alternative has no letter, no digit and no sign of mathematics, so nothing could ever match
  /// it.
  case nothingToMatch(offset: Int)
  /// A `+`, `>` or `>>` without a space on both sides.
  case unspacedSeparator(String, offset: Int)
  /// Subjects and absences alone, so that there is nothing to find.
  case nothingSaid(offset: Int)
  /// A `{` without its `}`.
  case unclosedTerm(offset: Int)
  /// A `}` without its `{`.
  case strayBrace(offset: Int)
  /// A `{term}` that shares its alternative with other words.
  case termNotAlone(name: String, offset: Int)
  /// A `{term}` that the glossary does not hold.
  case unknownTerm(name: String, nearest: String?, offset: Int)
  /// A `*` that does not end a Latin word.
  case strayAsterisk(offset: Int)
  /// A `\` before a character that needs no escape, or at the end.
  case unknownEscape(Character?, offset: Int)
  /// A glossary wording that is more than one alternative, or names a term.
  case notOneWording(offset: Int)

  /// Where the mistake is, in Unicode scalars from the start of the line.
  public var offset: Int {
    switch self {
    case .emptyAlternative(let offset), .nothingToMatch(let offset), .nothingSaid(let offset),
      .unspacedSeparator(_, let offset), .unclosedTerm(let offset), .strayBrace(let offset),
      .termNotAlone(_, let offset), .unknownTerm(_, _, let offset), .strayAsterisk(let offset),
      .unknownEscape(_, let offset), .notOneWording(let offset):
      offset
    }
  }
}
