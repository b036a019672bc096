import Questions
import Wording

/// What an item shows besides what it asks, and so gives away of other items.
extension QuizTask {
  /// The points whose statements can be read while a choice is made; none for other kinds.
  var shownPoints: Set<PointReference> {
    guard case .choice(let choice) = self else { return [] }
    return Set(choice.options.compactMap(\.reference))
  }

  /// All that this kind of item shows beside the point's own statement and explanation, by the time
  /// it was answered; empty for one that shows nothing else.
  ///
  /// - Parameter question: The question of its point.
  func texts(of question: Question) -> [Bilingual] {
    switch self {
    case .recall, .cloze: []
    case .choice(let choice): choice.options.map(\.statement)
    case .claim(let claim): [claim.text, claim.right, claim.because]
    case .order(let arrangement), .table(let arrangement):
      [arrangement.asks, arrangement.because] + arrangement.pieces
    case .flaw(let sample): [sample, question.weakSample.critique]
    case .estimate(let number): [number.asks, number.derivation]
    }
  }

  /// Whether the word that a cloze takes out stands in some texts, in either language; false for
  /// other kinds.
  func isFilled(by texts: [Bilingual]) -> Bool {
    guard case .cloze(let cloze) = self else { return false }
    return Language.allCases.contains { language in
      let blank = cloze[language].blank.lowercased()
      return texts.contains { $0[language].lowercased().contains(blank) }
    }
  }

  /// Texts as one, a line each.
  static func joined(_ texts: [Bilingual]) -> Bilingual {
    Bilingual(
      zh: texts.map(\.zh).joined(separator: "\n"),
      en: texts.map(\.en).joined(separator: "\n")
    )
  }
}

extension QuizItem {
  /// All that can be read of an item once it was answered.
  ///
  /// - Parameter question: Its question.
  func texts(of question: Question) -> [Bilingual] {
    [point.statement, point.explanation] + task.texts(of: question)
  }
}
