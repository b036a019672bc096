import Wording

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// What is measured of a layer, with its stable name.
enum FlowMeasure {
  static let deviation = Profile.Measure(
    id: "activation-std",
    title: Bilingual(zh: "激活标准差", en: "activation std"),
    scale: .linear,
    format: .fixed(3)
  )
  static let logDeviation = Profile.Measure(
    id: "activation-std",
    title: Bilingual(zh: "激活标准差", en: "activation std"),
    scale: .logarithmic,
    format: .scientific
  )
  static let gradient = Profile.Measure(
    id: "activation-gradient-norm",
    title: Bilingual(zh: "激活的梯度（对数）", en: "gradient norm, log"),
    scale: .logarithmic,
    format: .scientific
  )
  static let weightGradient = Profile.Measure(
    id: "weight-gradient-norm",
    title: Bilingual(zh: "权重的梯度（对数）", en: "weight gradient, log"),
    scale: .logarithmic,
    format: .scientific
  )
  static let factor = Profile.Measure(
    id: "factor",
    title: Bilingual(zh: "倍数", en: "factor"),
    format: .factor
  )
  static let factorBar = Profile.Measure(
    id: "measured-factor",
    title: Bilingual(zh: "每层乘多少，实测", en: "factor, measured"),
    scale: .linear,
    format: .factor,
    axis: "factor"
  )
  static let theory = Profile.Measure(
    id: "theoretical-factor",
    title: Bilingual(zh: "理论 √χ", en: "by theory, √χ"),
    scale: .linear,
    format: .factor,
    axis: "factor"
  )
  static let saturated = Profile.Measure(
    id: "saturated-share",
    title: Bilingual(zh: "饱和", en: "saturated"),
    scale: .linear,
    format: .fixed(2),
    range: 0...1
  )
  static let dead = Profile.Measure(
    id: "dead-share",
    title: Bilingual(zh: "失活", en: "dead"),
    scale: .linear,
    format: .fixed(2),
    range: 0...1
  )
  static let moved = Profile.Measure(
    id: "moved",
    title: Bilingual(zh: "权重变化（对数）", en: "weight change, log"),
    scale: .logarithmic,
    format: .scientific
  )

  /// The n-th root of a positive number.
  static func root(of value: Double, _ count: Int) -> Double { pow(value, 1 / Double(count)) }
}
