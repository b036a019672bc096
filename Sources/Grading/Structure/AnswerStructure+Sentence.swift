public import Wording

extension AnswerStructure.Remark {
  /// The remark as a sentence for the user.
  public var sentence: Bilingual {
    switch self {
    case .nothing:
      Bilingual(zh: "没有作答。", en: "There was no answer.")
    case .nothingEarned:
      Bilingual(zh: "没有一句说到要点。", en: "No sentence named a point.")
    case .opensWrong:
      Bilingual(
        zh: "开口第一句里有说错的：先说最有把握的。",
        en: "The first sentence has something wrong in it: open with what you are surest of."
      )
    case .startsLate(let sentence):
      Bilingual(
        zh: "到第 \(sentence) 句才说到要点：先说结论，再铺垫。",
        en: "The first point came only in sentence \(sentence): say the main thing first."
      )
    case .wanders(let earning, let total):
      Bilingual(
        zh: "\(total) 句里只有 \(earning) 句说到要点：少绕弯。",
        en: "Only \(earning) of \(total) sentences named a point: cut the rest."
      )
    case .unmarked(let sentences):
      Bilingual(
        zh: "\(sentences) 句连着说，听的人不知道讲到哪了：用“首先、其次”分开。",
        en: "\(sentences) sentences in one run: mark the parts, with first, second, third."
      )
    case .oneSentence:
      Bilingual(
        zh: "只有一句话：说完结论，再给理由。",
        en: "A single sentence: give the reasons behind the conclusion."
      )
    case .clear:
      Bilingual(zh: "开口就说到要点，也听得清楚。", en: "To the point early, and easy to follow.")
    }
  }
}
