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
  /// The standard deviation of all activations of a layer, across examples and units.
  static func deviation(_ values: [Double]) -> Profile.Measure {
    spread("activation-std", zh: "激活标准差", en: "activation std", values)
  }

  /// The standard deviation of a unit's activation across examples: what tells them apart.
  static func signal(_ values: [Double]) -> Profile.Measure {
    spread("signal-std", zh: "信号标准差", en: "signal std", values)
  }

  /// On a linear axis, or where that would leave most bars empty, for the numbers span more than a
  /// decade, on a logarithmic one.
  private static func spread(
    _ id: String,
    zh: String,
    en: String,
    _ values: [Double]
  ) -> Profile.Measure {
    let sizes = values.filter { $0.isFinite && $0 > 0 }
    let isWide = (sizes.max() ?? 0) > 10 * (sizes.min() ?? 0) || sizes.count < values.count
    return Profile.Measure(
      id: id,
      title: Bilingual(zh: zh, en: en),
      scale: isWide ? .logarithmic : .linear,
      format: isWide ? .scientific : .fixed(3)
    )
  }

  static let gradient = Profile.Measure(
    id: "activation-gradient-norm",
    title: Bilingual(zh: "激活梯度", en: "grad norm"),
    scale: .logarithmic,
    format: .scientific
  )
  static let weightGradient = Profile.Measure(
    id: "weight-gradient-norm",
    title: Bilingual(zh: "权重梯度", en: "weight grad"),
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
    title: Bilingual(zh: "权重变化", en: "change"),
    scale: .logarithmic,
    format: .scientific
  )

  /// The n-th root of a positive number.
  static func root(of value: Double, _ count: Int) -> Double { pow(value, 1 / Double(count)) }
}
