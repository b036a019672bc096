public import Wording

extension ContentProblem.Kind {
  /// What is wrong and what was expected, as one plain sentence without its full stop.
  public var sentence: Bilingual {
    switch self {
    case .unreadable(let trouble): trouble.sentence
    case .badRule(let error): error.sentence

    case .invalidUTF8: FormWords.invalidUTF8
    case .notYAML(let detail): YAMLSentence.plain(detail)
    case .anchor: FormWords.anchor
    case .nestedTooDeep: FormWords.nestedTooDeep
    case .duplicateKey(let key): FormWords.duplicateKey(key)
    case .emptyFile: FormWords.emptyFile

    case .unknownKey(let key, let nearest, let known): ValueWords.unknownKey(key, nearest, known)
    case .missingKey(let key): ValueWords.missingKey(key)
    case .wrongType(let key, let expected): ValueWords.wrongType(key, expected)
    case .outOfRange(let key, let range): ValueWords.outOfRange(key, range)
    case .wrongCount(let key, let found, let range): ValueWords.wrongCount(key, found, range)
    case .notOneOf(let key, let value, let known): ValueWords.notOneOf(key, value, known)
    case .empty(let key): ValueWords.empty(key)
    case .missingLanguage(let key, let language): ValueWords.missingLanguage(key, language)
    case .notKebabCase(let key, let value): ValueWords.notKebabCase(key, value)
    case .duplicateID(let id, let first): ValueWords.duplicateID(id, first)
    case .unknownTopic(let topic, let known): ValueWords.unknownTopic(topic, known)
    case .foreignText(let key, let expected): ValueWords.foreignText(key, expected)
    case .badReference(let reference): ValueWords.badReference(reference)

    case .fileName(let id): StyleWords.fileName(id)
    case .fileEnding: StyleWords.fileEnding
    case .missingPackFile: StyleWords.missingPackFile
    case .folderName(let id): StyleWords.folderName(id)
    case .titleTooWide(let language, let columns, let limit):
      StyleWords.titleTooWide(language, columns, limit)
    case .gistTooWide(let language, let columns, let limit):
      StyleWords.gistTooWide(language, columns, limit)
    case .cellTooWide(let language, let columns, let limit):
      StyleWords.cellTooWide(language, columns, limit)
    case .repeatedText(let key): StyleWords.repeatedText(key)
    case .blankNotInStatement(let language): StyleWords.blankNotInStatement(language)
    case .hollowBlank(let language): StyleWords.hollowBlank(language)
    case .blankNotHeard: StyleWords.blankNotHeard
    case .rivalNotInClaims(let language): StyleWords.rivalNotInClaims(language)
    case .pointsElsewhere: StyleWords.pointsElsewhere
    case .tellsWhatWasSaid: StyleWords.tellsWhatWasSaid
    case .forbiddenCharacter(let value, let reason): StyleWords.forbidden(value, reason)
    case .tab: StyleWords.tab
    case .trailingSpace: StyleWords.trailingSpace

    case .looseRule: RuleWords.looseRule
    case .ruleMatchesAsks: RuleWords.ruleMatchesAsks
    case .misconceptionIsEvidence(let point, let rule):
      RuleWords.misconceptionIsEvidence(point, rule)
    case .evidenceOfTwoPoints(let point, let rule): RuleWords.evidenceOfTwoPoints(point, rule)
    case .unknownPoint(let point, let known): RuleWords.unknownPoint(point, known)
    case .unknownConfusedPoint(let point): RuleWords.unknownConfusedPoint(point)
    }
  }
}
