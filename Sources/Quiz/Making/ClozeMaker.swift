import Questions
import Randomness
import Wording

/// Takes words out of a point's statement where its author marked them.
///
/// The same blank is taken out in both languages, so that the item stays the same when the language
/// is switched.
struct ClozeMaker {
  let point: KeyPoint

  /// One of the clozes, or nil where the point has none.
  func cloze(_ random: inout SeededGenerator) -> Cloze? { random.element(of: clozes) }

  /// A cloze for each blank whose words stand in both statements.
  var clozes: [Cloze] {
    point.quiz.blanks.compactMap { blank in
      guard let zh = form(in: .zh, of: blank), let en = form(in: .en, of: blank) else { return nil }
      return Cloze(zh: zh, en: en)
    }
  }

  private func form(in language: Language, of blank: PointQuiz.Blank) -> Cloze.Form? {
    let statement = point.statement[language]
    guard let place = blank.place(in: statement, language) else { return nil }
    let accepted = words(of: blank)
    let others = point.quiz.blanks.filter { $0 != blank }.flatMap(words)
    return Cloze.Form(
      before: String(statement[..<place.lowerBound]),
      blank: String(statement[place]),
      after: String(statement[place.upperBound...]),
      accepted: accepted,
      others: others.filter { !accepted.contains($0) }
    )
  }

  private func words(of blank: PointQuiz.Blank) -> [String] {
    [blank.words.zh, blank.words.en] + blank.also
  }
}
