public import Grading
public import Wording

extension Verdict {
  /// The verdict in a word.
  public var word: Bilingual {
    switch self {
    case .covered: Bilingual(zh: "答到", en: "covered")
    case .partial: Bilingual(zh: "答到一半", en: "half covered")
    case .missed: Bilingual(zh: "没提到", en: "missed")
    case .contradicted: Bilingual(zh: "答错", en: "wrong")
    }
  }
}

extension PointGrade {
  /// The verdict in a word; what the grader is unsure of is called so.
  var word: Bilingual { reason.asks ? Phrase.unsure : verdict.word }
}
