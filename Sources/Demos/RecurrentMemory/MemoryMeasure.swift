import Wording

/// What is measured of a step in time, with its stable name.
enum MemoryMeasure {
  static let factor = Profile.Measure(
    id: "factor",
    title: Bilingual(zh: "倍数", en: "factor"),
    format: .factor
  )

  /// The gradient with respect to what carries the memory; under one name for all cells, since the
  /// column may stand beside that of another cell.
  static let gradient = Profile.Measure(
    id: "gradient-norm",
    title: Bilingual(zh: "记忆的梯度", en: "gradient of the memory"),
    scale: .logarithmic,
    format: .scientific
  )

  /// The mean of the gates that keep.
  static func gate(_ cell: MemoryCell) -> Profile.Measure {
    Profile.Measure(
      id: "gate",
      title: cell == .lstm
        ? Bilingual(zh: "遗忘门", en: "forget gate") : Bilingual(zh: "更新门", en: "update gate"),
      scale: .linear,
      format: .fixed(3)
    )
  }
}
