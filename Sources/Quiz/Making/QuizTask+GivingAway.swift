import Questions
import Wording

/// What an item shows besides what it asks, and so gives away of other items.
extension QuizTask {
  /// The points whose statements can be read while a choice is made; none for other kinds.
  var shownPoints: Set<PointReference> {
    guard case .choice(let choice) = self else { return [] }
    return Set(choice.options.compactMap(\.reference))
  }

  /// Whether the word that a cloze takes out stands, in either language, in what can be read while
  /// a choice is made or pieces are arranged.
  func tellsBlank(of other: QuizTask) -> Bool {
    guard case .cloze(let cloze) = other else { return false }
    let texts =
      switch self {
      case .choice(let choice): choice.options.map(\.statement)
      case .order(let arrangement), .table(let arrangement): arrangement.pieces
      case .recall, .cloze, .claim, .flaw, .estimate: [Bilingual]()
      }
    return Language.allCases.contains { language in
      let blank = cloze[language].blank.lowercased()
      return texts.contains { $0[language].lowercased().contains(blank) }
    }
  }
}
