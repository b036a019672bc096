import Memory
import Wording

/// What rates a whole answer, for the help.
extension Phrase {
  static let ratings = Bilingual(zh: "一次回答怎么评", en: "What rates an answer")

  /// What an answer must score for which rating, as `Rating.init(score:guessed:)` has it.
  static let ratingThresholds: [(score: Bilingual, rating: Bilingual)] = [
    (below(Rating.hardScore), Rating.again.word),
    (from(Rating.hardScore), Rating.hard.word),
    (from(Rating.goodScore), Rating.good.word),
    (
      from(Rating.easyScore, but: Bilingual(zh: "，不是蒙的", en: ", not guessed")),
      Rating.easy.word
    ),
  ]

  private static func below(_ score: Double) -> Bilingual {
    let percent = NumberFormat.percent(score)
    return Bilingual(zh: "不到 \(percent)", en: "below \(percent)")
  }

  private static func from(
    _ score: Double,
    but condition: Bilingual = Bilingual(zh: "", en: "")
  ) -> Bilingual {
    let percent = NumberFormat.percent(score)
    return Bilingual(zh: "\(percent) 起\(condition.zh)", en: "from \(percent)\(condition.en)")
  }
}
