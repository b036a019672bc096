/// What a number that is estimated is counted in, and so what a unit behind it makes of it.
public enum NumberUnit: Hashable, Sendable {
  /// Things, or a bare number.
  case plain
  /// Hundredths of a whole.
  case perCent
  /// Seconds.
  case seconds
  /// Millions of bytes.
  case megabytes

  /// What stands behind a number in this unit.
  public var sign: String {
    switch self {
    case .plain: ""
    case .perCent: "%"
    case .seconds: " s"
    case .megabytes: " MB"
    }
  }

  /// How many of this unit there are to one of what a word names; nil where the word names none of
  /// its kind. The word is in lower case, and nothing of it is left out.
  func factor(of word: String) -> Double? {
    switch self {
    case .plain: Self.shares[word]
    case .perCent: Self.shares[word].map { $0 * 100 }
    case .seconds: Self.times[word]
    case .megabytes: Self.sizes[word].map { $0 / 1e6 }
    }
  }

  /// The words of every unit, the longest first.
  static let words = [shares, times, sizes].flatMap(\.keys).sorted { $0.count > $1.count }

  /// Whether a word names a unit that measures something else than this one does. Single letters
  /// that may as well stand for thousands, millions or billions name none.
  func isStrange(_ word: String) -> Bool { factor(of: word) == nil && Self.measures.contains(word) }

  /// The words of whatever is measured, the longest first.
  static let measures = (words + others).filter { !["b", "m", "g"].contains($0) }
    .sorted { $0.count > $1.count }

  /// Units of what no number here is counted in: lengths, weights, money, and the like.
  private static let others = [
    "nm", "mm", "cm", "km", "metre", "metres", "meter", "meters", "inch", "inches", "foot", "feet",
    "mile", "miles", "毫米", "厘米", "米", "千米", "公里",
    "mg", "kg", "gram", "grams", "kilo", "kilos", "ton", "tons", "克", "斤", "千克", "公斤", "吨",
    "litre", "litres", "liter", "liters", "升",
    "dollar", "dollars", "euro", "euros", "yuan", "元", "块钱", "美元",
    "hz", "khz", "mhz", "ghz", "赫兹", "volt", "volts", "伏", "watt", "watts", "瓦",
    "degree", "degrees", "度", "°", "°c", "℃",
  ]

  /// Parts of a whole.
  private static let shares: [String: Double] = [
    "%": 0.01, "per cent": 0.01, "percent": 0.01, "个百分点": 0.01, "成": 0.1,
    "‰": 0.001, "per mille": 0.001, "permille": 0.001,
  ]

  private static let times: [String: Double] = [
    "ms": 0.001, "毫秒": 0.001, "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "秒": 1,
    "秒钟": 1, "min": 60, "mins": 60, "minute": 60, "minutes": 60, "分钟": 60, "h": 3600,
    "hour": 3600, "hours": 3600, "小时": 3600, "day": 86_400, "days": 86_400, "天": 86_400,
    "week": 604_800, "weeks": 604_800, "周": 604_800, "星期": 604_800,
    "month": 2_629_800, "months": 2_629_800, "月": 2_629_800, "个月": 2_629_800,
    "year": 31_557_600, "years": 31_557_600, "年": 31_557_600,
  ]

  private static let sizes: [String: Double] = [
    "b": 1, "byte": 1, "bytes": 1, "字节": 1, "kb": 1e3, "m": 1e6, "mb": 1e6, "megabyte": 1e6,
    "megabytes": 1e6, "兆": 1e6, "兆字节": 1e6, "g": 1e9, "gb": 1e9, "gigabyte": 1e9,
    "gigabytes": 1e9, "tb": 1e12, "kib": 1024, "mib": 1_048_576, "gib": 1_073_741_824,
  ]
}
