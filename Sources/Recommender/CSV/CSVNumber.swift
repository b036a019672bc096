/// Numbers and times as they stand in files.
public enum CSVNumber {
  /// A finite number, or nil.
  public static func value(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
    if let whole = integer(bytes, range) { return Double(whole) }
    guard let number = Double(String(decoding: bytes[range], as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }

  /// Seconds since 1970 UTC, or nil.
  ///
  /// A number is seconds below 10¹¹ (the year 5138), milliseconds below 10¹⁴, microseconds below
  /// 10¹⁷, and nanoseconds from there, with or without a fraction; fractions of a second are
  /// rounded down. Else `YYYY-MM-DD` or `YYYY/MM/DD`, then perhaps a space or
  /// `T` and `HH:MM`, `:SS`, a fraction, and `Z` or an offset such as `+08:00`; without one, UTC.
  static func time(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    if let whole = integer(bytes, range) {
      let unit = unitsPerSecond(whole.magnitude)
      return whole / unit - (whole % unit < 0 ? 1 : 0)
    }
    var parser = CalendarTimeParser(bytes: bytes[range])
    if let seconds = parser.seconds() { return seconds }
    // As pandas writes a column of times that once held a gap: `1707568200000.0`.
    guard let number = value(bytes, range),
      let magnitude = UInt(exactly: abs(number).rounded(.down))
    else { return nil }
    return Int((number / Double(unitsPerSecond(magnitude))).rounded(.down))
  }

  private static func unitsPerSecond(_ magnitude: UInt) -> Int {
    switch magnitude {
    case ..<100_000_000_000: 1
    case ..<100_000_000_000_000: 1000
    case ..<100_000_000_000_000_000: 1_000_000
    default: 1_000_000_000
    }
  }

  /// A whole number of at most 19 digits that fits, or nil.
  private static func integer(_ bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var place = range.lowerBound
    let isNegative = place < range.upperBound && bytes[place] == 0x2D
    if isNegative { place += 1 }
    guard place < range.upperBound, range.upperBound - place <= 19 else { return nil }
    // 19 digits always fit an unsigned word.
    var number: UInt64 = 0
    while place < range.upperBound {
      guard let digit = digit(bytes[place]) else { return nil }
      number = number * 10 + UInt64(digit)
      place += 1
    }
    guard let magnitude = Int(exactly: number) else { return nil }
    return isNegative ? -magnitude : magnitude
  }

  static func digit(_ byte: UInt8) -> Int? {
    byte >= 0x30 && byte <= 0x39 ? Int(byte) - 0x30 : nil
  }
}
