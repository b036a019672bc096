/// Numbers as text: the same on every platform, without a locale.
public enum NumberFormat {
  /// A number with a fixed count of digits after the point, rounded half away from zero.
  ///
  /// NaN and infinities are written `NaN`, `Infinity`, `-Infinity`. A magnitude of 1e15 or more, or
  /// one that would show only zeros, is written in scientific notation with three digits.
  public static func fixed(_ value: Double, fractionDigits: Int) -> String {
    guard value.isFinite else { return special(value) }
    let digits = max(0, min(12, fractionDigits))
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
    if value != 0, scaled >= 9e18 || abs(value) >= 1e15 || scaled == 0 { return scientific(value) }
    let whole = Int64(scaled) / Int64(scale)
    let fraction = Int64(scaled) % Int64(scale)
    let sign = value < 0 ? "-" : ""
    guard digits > 0 else { return "\(sign)\(whole)" }
    let tail = String(fraction)
    return "\(sign)\(whole)." + String(repeating: "0", count: digits - tail.count) + tail
  }

  /// A number in scientific notation with two digits after the point, such as `3.10e-8`.
  public static func scientific(_ value: Double) -> String {
    guard value.isFinite else { return special(value) }
    guard value != 0 else { return "0" }
    var exponent = 0
    var mantissa = abs(value)
    while mantissa >= 10 {
      mantissa /= 10
      exponent += 1
    }
    while mantissa < 1 {
      mantissa *= 10
      exponent -= 1
    }
    var hundredths = Int((mantissa * 100).rounded(.toNearestOrAwayFromZero))
    if hundredths >= 1000 {
      hundredths /= 10
      exponent += 1
    }
    let tail = hundredths % 100
    let padded = tail < 10 ? "0\(tail)" : "\(tail)"
    return "\(value < 0 ? "-" : "")\(hundredths / 100).\(padded)e\(exponent)"
  }

  /// A share of one as whole per cent: `74%`; from 1e15 per cent on in scientific notation.
  public static func percent(_ share: Double) -> String {
    guard share.isFinite else { return special(share) }
    let percent = (share * 100).rounded(.toNearestOrAwayFromZero)
    guard abs(percent) < 1e15 else {
      return percent.isFinite ? "\(scientific(percent))%" : special(percent)
    }
    return "\(Int(percent))%"
  }

  /// The size of a relative change in per cent, which is not told as none where there is one: whole
  /// from 1% on, `0.3%` below, and `<0.1%`.
  public static func change(_ share: Double) -> String {
    let size = abs(share)
    guard size.isFinite, size > 0, size < 0.0095 else { return percent(size) }
    return size < 0.0005 ? "<0.1%" : "\(fixed(size * 100, fractionDigits: 1))%"
  }

  /// Seconds as minutes and seconds, `01:12`, with hours in front where there are any.
  public static func clock(seconds: Double) -> String {
    let total = Int(max(0, min(seconds, 359_999)).rounded(.down))
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let tail = "\(padded(total / 60 % 60)):\(padded(total % 60))"
    return total < 3600 ? tail : "\(padded(total / 3600)):\(tail)"
  }

  private static func special(_ value: Double) -> String {
    value.isNaN ? "NaN" : value > 0 ? "Infinity" : "-Infinity"
  }
}
