import Tutor
import Wording

/// The words of the search and of past answers.
extension Phrase {
  static let find = Bilingual(zh: "查找", en: "Find")
  static let findHere = Bilingual(
    zh: "题目、要点、演示都能找；拼音、首字母也行，如 tdxs",
    en: "Questions, points and demos; Chinese by pinyin initials too, as tdxs"
  )
  static let reading = Bilingual(zh: "正在读题包…", en: "reading the packs…")
  static let nothingFound = Bilingual(zh: "没有找到。", en: "Nothing was found.")
  static let question = Bilingual(zh: "题目", en: "question")
  static let point = Bilingual(zh: "要点", en: "point")

  static func found(_ count: Int) -> Bilingual {
    let most = count >= FindIndex.mostHits
    return Bilingual(
      zh: most ? "前 \(count) 条" : "\(count) 条",
      en: most ? "the first \(count)" : count.counted("hit")
    )
  }

  static let pastAnswers = Bilingual(zh: "历次回答", en: "Past answers")
  static let neverAnswered = Bilingual(zh: "这道题还没有答过。", en: "This question was never answered.")
  static let forgetting = Bilingual(zh: "遗忘曲线", en: "Forgetting")
  static let pointsOverTime = Bilingual(
    zh: "各要点（从旧到新，近 5 次平均）",
    en: "Points (oldest first; mean of the last 5)"
  )
  static let timeBefore = Bilingual(zh: "前一次", en: "The time before")
  static let thisTime = Bilingual(zh: "这一次", en: "This time")

  static func answerCount(_ count: Int) -> Bilingual {
    Bilingual(zh: "答过 \(count) 次", en: count.counted("answer"))
  }

  /// A change of the score in points of a hundred.
  static func change(_ change: Double) -> String {
    let points = Int((change * 100).rounded(.toNearestOrAwayFromZero))
    return points > 0 ? "+\(points)" : points < 0 ? "-\(-points)" : "±0"
  }

  static let gained = Bilingual(zh: "比前一次多答到", en: "newly covered")
  static let lost = Bilingual(zh: "前一次答到、这次没有", en: "covered before, not now")
}
