import Recommender
import Wording

extension AreaDifference? {
  /// The difference with its sign; within two standard errors, that it cannot be told; a stroke
  /// where there is none.
  var inSentence: Bilingual {
    guard let difference = self else { return Bilingual(zh: "-", en: "-") }
    let size = difference.mean.signedShort
    return difference.isClear
      ? Bilingual(zh: size, en: size)
      : Bilingual(zh: "分不出（\(size)）", en: "nothing to be told (\(size))")
  }
}
