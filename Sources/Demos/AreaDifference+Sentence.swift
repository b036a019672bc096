import Recommender
import Wording

extension AreaDifference {
  /// The difference with its sign; within two standard errors, that it cannot be told.
  var inSentence: Bilingual {
    isClear
      ? Bilingual(zh: mean.signedShort, en: mean.signedShort)
      : Bilingual(zh: "分不出（\(mean.signedShort)）", en: "nothing to be told (\(mean.signedShort))")
  }
}
