import Recommender
import Wording

extension AreaDifference? {
  /// The difference with its sign; where its interval holds zero, that none is clear; a stroke
  /// where there is none at all. In Chinese it stands right behind a Han character.
  var inSentence: Bilingual {
    guard let difference = self else { return Bilingual(zh: " -", en: "-") }
    let size = difference.mean.signedShort
    return difference.isClear
      ? Bilingual(zh: " " + size, en: size)
      : Bilingual(zh: "看不出差别（\(size)）", en: "no clear difference (\(size))")
  }
}
