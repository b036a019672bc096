public import Wording

extension FitStage {
  /// The sentence for a person who waits for it.
  public var sentence: Bilingual {
    switch self {
    case .inversion(let size, let bytes):
      Bilingual(
        zh: "要求逆的矩阵是 \(size) × \(size)，占 \(RecommenderError.size(bytes)) 内存；"
          + "物品多一倍，时间是八倍。",
        en: "The matrix to be inverted is \(size) × \(size) and takes "
          + "\(RecommenderError.size(bytes)); twice the items take eight times as long."
      )
    }
  }
}
