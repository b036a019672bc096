import Wording

/// Rules that a readable record should keep, beyond its form.
enum QuestionLint {
  /// How wide a title may be, in terminal columns.
  static let titleLimit = 36
  /// How wide the gist of a part may be, in terminal columns: a line beside the user's own words.
  static let gistLimit = 60
  /// How wide a text of a comparing table may be, in terminal columns: three of them stand side by
  /// side on 80 columns.
  static let cellLimit = 24
  /// The share of letters of the other script above which a text counts as foreign.
  ///
  /// Chinese answers on this subject hold many English terms, counted here word by word; English
  /// ones hold hardly any Han.
  static let foreignShare: [Language: Double] = [.zh: 0.5, .en: 0.1]

  /// What should be mended in a record, in no particular order.
  static func problems(in record: QuestionRecord) -> [ContentProblem] {
    titles(of: record) + gists(of: record) + quizzes(of: record)
      + ItemLint.problems(in: record) + languages(of: record)
      + rules(of: record)
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

  /// What is written for short items: texts of tables that do not fit, texts that nobody could tell
  /// apart, and points of the question itself that it does not have.
  private static func quizzes(of record: QuestionRecord) -> [ContentProblem] {
    record.question.points.enumerated().flatMap { index, point -> [ContentProblem] in
      let path = "points[\(index)]"
      let quiz = point.quiz
      let wide = quiz.shortTexts.flatMap { inner, text in
        Language.allCases.compactMap { language -> ContentProblem? in
          let columns = text[language].columnCount
          guard columns > cellLimit else { return nil }
          return ContentProblem(
            place: record.place("\(path).\(inner).\(language.rawValue)"),
            kind: .cellTooWide(language, columns: columns, limit: cellLimit)
          )
        }
      }
      let lost = quiz.blanks.enumerated().flatMap { number, blank in
        Language.allCases.compactMap { language -> ContentProblem? in
          guard blank.place(in: point.statement[language], language) == nil else { return nil }
          let inner = "quiz.blanks[\(number)].words.\(language.rawValue)"
          return ContentProblem(
            place: record.place("\(path).\(inner)"),
            kind: .blankNotInStatement(language)
          )
        }
      }
      let groups: [(String, [Bilingual])] =
        quiz.claims.enumerated().map { ("quiz.claims[\($0)]", [$1.right, $1.wrong]) }
        + (quiz.order.map { [("quiz.order.steps", $0.steps)] } ?? [])
        + (quiz.table.map { [("quiz.table.rows", $0.rows.flatMap(\.cells))] } ?? [])
        + [("quiz.rivals", quiz.rivals.flatMap(\.names).map { Bilingual(zh: $0, en: $0) })]
      let repeated = groups.compactMap { inner, texts -> ContentProblem? in
        let isClear = Language.allCases.allSatisfy { language in
          Set(texts.map { $0[language] }).count == texts.count
        }
        let key = inner.split(separator: ".").last?.prefix { $0 != "[" } ?? ""
        return isClear
          ? nil
          : ContentProblem(
            place: record.place("\(path).\(inner)"),
            kind: .repeatedText(key: String(key))
          )
      }
      let others = record.question.points.map(\.id).filter { $0 != point.id }
      let unknown = quiz.namedPoints.compactMap { inner, other -> ContentProblem? in
        guard other.question == record.question.id, !others.contains(other.point) else {
          return nil
        }
        return ContentProblem(
          place: record.place("\(path).\(inner).point"),
          kind: .unknownPoint(other.point, known: others)
        )
      }
      return wide + lost + repeated + unknown
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
      + question.points.enumerated().flatMap { index, point in
        point.quiz.texts.map { ("points[\(index)].\($0.path)", $0.text) }
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
