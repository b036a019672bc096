public import Wording

/// Something in a pack that its author should mend, and where.
public struct ContentProblem: Hashable, Sendable {
  /// Where it is.
  public var place: SourcePlace
  /// What it is.
  public var kind: Kind

  /// Creates a problem.
  public init(place: SourcePlace, kind: Kind) {
    self.place = place
    self.kind = kind
  }

  /// Whether the record cannot be used; anything else is for the author alone.
  public var isFatal: Bool { kind.isFatal }

  /// What can be wrong with content, as data; ``Kind/sentence`` puts it into words.
  public enum Kind: Hashable, Sendable {
    /// A file or folder cannot be read.
    case unreadable(FileTrouble)
    /// The bytes are not UTF-8.
    case invalidUTF8
    /// The file is not YAML; the text is the parser's own.
    case notYAML(detail: String)
    /// An anchor or alias (`&name`, `*name`), which could unfold without end.
    case anchor
    /// Brackets or indentation go deeper than a record ever needs.
    case nestedTooDeep
    /// A key occurs twice in one mapping.
    case duplicateKey(String)

    /// The file holds nothing.
    case emptyFile
    /// A key that the format does not have.
    case unknownKey(String, nearest: String?, known: [String])
    /// A key that must be there is not.
    case missingKey(String)
    /// The value has another shape than the key wants.
    case wrongType(key: String, expected: ValueType)
    /// The value is outside the range of the key.
    case outOfRange(key: String, expected: ClosedRange<Int>)
    /// A list that is too short or too long.
    case wrongCount(key: String, found: Int, expected: ClosedRange<Int>)
    /// A value that is none of those that the key may have.
    case notOneOf(key: String, value: String, known: [String])
    /// A text without a character, or a list without an entry.
    case empty(key: String)
    /// A text in one language only.
    case missingLanguage(key: String, missing: Language)
    /// A name that is not lower-case words joined by hyphens.
    case notKebabCase(key: String, value: String)
    /// A name that is taken already.
    case duplicateID(String, first: SourcePlace)
    /// A topic that the pack does not list.
    case unknownTopic(String, known: [String])
    /// A record whose file is not called by its id.
    case fileName(id: String)
    /// A question's file whose ending is not `.yaml`, so that it is not read.
    case fileEnding
    /// A folder among packs that holds no `pack.yaml`, so that nothing in it is read.
    case missingPackFile
    /// A pack whose folder is not called by its id.
    case folderName(id: String)
    /// A rule or a glossary wording that cannot be read.
    case badRule(RuleError)

    /// A title that lists would have to cut.
    case titleTooWide(Language, columns: Int, limit: Int)
    /// A part's gist that is no gist any more.
    case gistTooWide(Language, columns: Int, limit: Int)
    /// A text of a table that its column would have to cut.
    case cellTooWide(Language, columns: Int, limit: Int)
    /// A text that stands twice where each must be told from the others.
    case repeatedText(key: String)
    /// Words to be taken out that do not stand once, and whole, in their point's statement.
    case blankNotInStatement(Language)
    /// Words to be taken out that anybody would fill in, such as "of its own".
    case hollowBlank(Language)
    /// Words to be taken out that none of the point's rules listens for.
    case blankNotHeard
    /// A thing that claims are said to tell apart, and that none of them names.
    case rivalNotInClaims(Language)
    /// A text that is shown alone and begins by pointing to what is not shown, such as "Third,".
    case pointsElsewhere
    /// A probe that tells the user what they said.
    case tellsWhatWasSaid
    /// A character that terminals cannot draw dependably, or that hides what stands there.
    case forbiddenCharacter(UInt32, Forbidden)
    /// A tab.
    case tab
    /// White space at a line's end.
    case trailingSpace

    /// A rule that a passing mention of two characters would satisfy.
    case looseRule
    /// A rule that the question's own words satisfy.
    case ruleMatchesAsks
    /// A wrong claim whose words satisfy its own point's evidence, the rule at this place.
    case misconceptionIsEvidence(PointID, rule: SourcePlace)
    /// Evidence whose words satisfy the evidence of this other point, the rule at this place.
    case evidenceOfTwoPoints(PointID, rule: SourcePlace)
    /// A point that the question does not have, or the point itself.
    case unknownPoint(PointID, known: [PointID])
    /// A point of another question that cannot be found.
    case unknownConfusedPoint(PointReference)
    /// A text in which the other language prevails.
    case foreignText(key: String, expected: Language)
    /// A source without an address.
    case badReference(String)
  }

  /// What a key's value should look like.
  public enum ValueType: Hashable, Sendable {
    /// One text.
    case text
    /// A text in both languages, as a mapping of `zh` and `en`.
    case bilingual
    /// A whole number.
    case number
    /// A list.
    case list
    /// A mapping of keys to values.
    case mapping
    /// An entry of a list, as a mapping of keys to values.
    case entry
  }

  /// Why a file or folder could not be read.
  public enum FileTrouble: Error, Hashable, Sendable {
    /// It is not there.
    case missing
    /// It is not a plain file, or not a folder, where one is needed.
    case wrongKind
    /// The rights do not suffice.
    case denied
    /// Symbolic links lead in a circle.
    case linkLoop
    /// It is larger than any record needs to be.
    case tooLarge(bytes: Int, limit: Int)
    /// The system gave another reason, with this number.
    case system(Int32)
  }

  /// Why a character may not occur in content.
  public enum Forbidden: Hashable, Sendable {
    /// Controls, format marks and bidirectional overrides: they could command the terminal or
    /// hide text.
    case invisible
    /// Emoji and variation selectors: terminals disagree about their width.
    case emoji
    /// Private and unassigned code points.
    case unassigned
  }
}

extension ContentProblem.Kind {
  /// Whether the record cannot be used.
  public var isFatal: Bool {
    switch self {
    case .fileName, .fileEnding, .folderName, .titleTooWide, .gistTooWide, .cellTooWide,
      .repeatedText, .blankNotInStatement, .hollowBlank, .blankNotHeard, .rivalNotInClaims,
      .pointsElsewhere, .tellsWhatWasSaid, .tab, .trailingSpace, .looseRule, .ruleMatchesAsks,
      .misconceptionIsEvidence,
      .evidenceOfTwoPoints, .unknownPoint, .unknownConfusedPoint,
      .foreignText, .badReference, .forbiddenCharacter(_, .emoji),
      .forbiddenCharacter(_, .unassigned):
      false
    case .unreadable, .invalidUTF8, .notYAML, .anchor, .nestedTooDeep, .duplicateKey, .emptyFile,
      .unknownKey, .missingKey, .wrongType, .outOfRange, .wrongCount, .notOneOf, .empty,
      .missingLanguage,
      .notKebabCase, .duplicateID, .unknownTopic, .missingPackFile, .badRule,
      .forbiddenCharacter(_, .invisible):
      true
    }
  }
}
