import Wording

/// What is measured of a step in time, with its stable name.
enum MemoryMeasure {
  static let factor = Profile.Measure(
    id: "factor",
    title: Bilingual(zh: "倍数", en: "factor"),
    format: .factor
  )

  /// The gradient with respect to what carries the memory.
  static func gradient(_ cell: MemoryCell) -> Profile.Measure {
    Profile.Measure(
      id: "gradient-norm",
      title: cell == .lstm
        ? Bilingual(zh: "细胞状态的梯度", en: "gradient of the cells")
        : Bilingual(zh: "状态的梯度", en: "gradient of the state"),
      scale: .logarithmic,
      format: .scientific
    )
  }

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
