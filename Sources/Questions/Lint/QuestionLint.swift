import Wording

/// Rules that a readable record should keep, beyond its form.
enum QuestionLint {
  /// How wide a title may be, in terminal columns.
  static let titleLimit = 36
  /// How wide the gist of a part may be, in terminal columns: a line beside the user's own words.
  static let gistLimit = 60
  /// The share of letters of the other script above which a text counts as foreign.
  ///
  /// Chinese answers on this subject hold many English terms, counted here word by word; English
  /// ones hold hardly any Han.
  static let foreignShare: [Language: Double] = [.zh: 0.5, .en: 0.1]

  /// What should be mended in a record, in no particular order.
  static func problems(in record: QuestionRecord) -> [ContentProblem] {
    titles(of: record) + gists(of: record) + languages(of: record) + rules(of: record)
      + references(of: record)
  }

  private static func titles(of record: QuestionRecord) -> [ContentProblem] {
    Language.allCases.compactMap { language in
      let columns = record.question.title[language].columnCount
      guard columns > titleLimit else { return nil }
      return ContentProblem(
        place: record.place("title.\(language.rawValue)"),
        kind: .titleTooWide(language, columns: columns, limit: titleLimit)
      )
    }
  }

  /// The gists of all parts, by their path in the record.
  private static func gistTexts(of record: QuestionRecord) -> [(path: String, text: Bilingual)] {
    record.question.points.enumerated().flatMap { index, point in
      (point.parts?.gists ?? []).enumerated().map { part, gist in
        ("points[\(index)].parts.of[\(part)].gist", gist)
      }
    }
  }

  private static func gists(of record: QuestionRecord) -> [ContentProblem] {
    gistTexts(of: record).flatMap { path, gist in
      Language.allCases.compactMap { language in
        let columns = gist[language].columnCount
        guard columns > gistLimit else { return nil }
        return ContentProblem(
          place: record.place("\(path).\(language.rawValue)"),
          kind: .gistTooWide(language, columns: columns, limit: gistLimit)
        )
      }
    }
  }

  private static func languages(of record: QuestionRecord) -> [ContentProblem] {
    let question = record.question
    let texts: [(path: String, text: Bilingual)] =
      [
        ("title", question.title), ("asks", question.asks),
        ("weakSample.answer", question.weakSample.answer),
        ("weakSample.critique", question.weakSample.critique),
        ("modelAnswer", question.modelAnswer),
      ]
      + question.points.enumerated().flatMap { index, point in
        [
          ("points[\(index)].statement", point.statement),
          ("points[\(index)].explanation", point.explanation),
          ("points[\(index)].hint", point.hint), ("points[\(index)].probe", point.probe),
        ]
      }
      + gistTexts(of: record) + question.followUps.enumerated().map { ("followUps[\($0)]", $1) }
    return texts.flatMap { path, text in
      Language.allCases.compactMap { language in
        guard text[language].isForeign(to: language) else { return nil }
        let key = path.split(separator: ".").last?.prefix { $0 != "[" } ?? ""
        return ContentProblem(
          place: record.place("\(path).\(language.rawValue)"),
          kind: .foreignText(key: String(key), expected: language)
        )
      }
    }
  }

  private static func rules(of record: QuestionRecord) -> [ContentProblem] {
    var problems: [ContentProblem] = []
    for (index, point) in record.question.points.enumerated() {
      let path = "points[\(index)]"
      let covering = point.coveringRules(at: path).map { ($0, true) }
      let contributing = point.contributingRules(at: path).joined().map { ($0, false) }
      for ((path, rule), earnsAlone) in covering + contributing {
        let place = record.place(path)
        if rule.isLoose(earnsAlone: earnsAlone) {
          problems.append(ContentProblem(place: place, kind: .looseRule))
        }
        if Language.allCases.contains(where: { rule.occurs(in: record.question.asks[$0]) }) {
          problems.append(ContentProblem(place: place, kind: .ruleMatchesAsks))
        }
      }
    }
    return problems + RuleOverlapLint.problems(in: record)
  }

  private static func references(of record: QuestionRecord) -> [ContentProblem] {
    record.question.sources.enumerated().compactMap { index, source in
      let known = ["doi:", "arXiv:", "isbn:", "https://"]
      guard !known.contains(where: { source.reference.hasPrefix($0) }) else { return nil }
      return ContentProblem(
        place: record.place("sources[\(index)].reference"),
        kind: .badReference(source.reference)
      )
    }
  }
}

extension String {
  /// How many terminal columns the text takes, Han and full-width characters taking two.
  fileprivate var columnCount: Int {
    unicodeScalars.reduce(0) { $0 + ($1.isWide ? 2 : 1) }
  }

  /// Whether the other language prevails in the text.
  fileprivate func isForeign(to language: Language) -> Bool {
    let han = unicodeScalars.count { $0.isHan }
    let latinWords = split { !$0.isLetter || $0.unicodeScalars.contains { $0.isHan } }.count
    let total = Double(han + latinWords)
    guard total > 0 else { return false }
    let foreign = Double(language == .zh ? latinWords : han)
    return foreign / total > QuestionLint.foreignShare[language, default: 1]
  }
}

extension Unicode.Scalar {
  /// Whether terminals give the scalar two columns (East Asian width W or F, Unicode 15).
  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
