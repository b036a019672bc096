import Quiz
import Wording

extension QuizItem {
  /// What was asked, where the point alone does not tell.
  var asked: Bilingual? {
    switch task {
    case .claim(let claim): claim.text
    case .estimate(let number): number.asks
    case .recall, .cloze, .choice, .order, .table, .flaw: nil
    }
  }

  /// What was picked, called or arranged, in both languages; nil for words of the user's alone.
  func picked(_ response: QuizResponse) -> Bilingual? {
    switch response {
    case .words: nil
    case .picked, .called, .arranged:
      Bilingual(zh: words(of: response, in: .zh), en: words(of: response, in: .en))
    }
  }

  /// What was answered, in words that can be read later.
  func words(of response: QuizResponse, in language: Language) -> String {
    switch (task, response) {
    case (_, .words(let text)): text
    case (.choice(let choice), .picked(let place)) where choice.options.indices.contains(place):
      choice.options[place].statement[language]
    case (_, .picked(let place)): String(place)
    case (_, .called(let call, let because)):
      QuizItem.words(of: call, in: language)
        + (because.isEmpty ? "" : (language == .zh ? "：" : ": ") + because)
    case (_, .arranged(let placed)): words(of: placed, in: language)
    }
  }

  private static func words(of call: Bool, in language: Language) -> String {
    switch language {
    case .zh: call ? "对" : "不对"
    case .en: call ? "true" : "false"
    }
  }

  /// The pieces in their places: steps one after the other, cells with what their row is about.
  private func words(of placed: [Int], in language: Language) -> String {
    guard let arrangement = task.arrangement else { return "" }
    let texts = placed.map { arrangement.pieces[$0][language] }
    guard case .table(let columns, let aspects) = arrangement.shape else {
      return texts.joined(separator: " > ")
    }
    return aspects.enumerated().map { row, aspect in
      let cells = texts.dropFirst(row * columns.count).prefix(columns.count)
      return aspect[language] + ": " + cells.joined(separator: " | ")
    }
    .joined(separator: "; ")
  }
}
