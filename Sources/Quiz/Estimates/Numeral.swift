/// A Chinese numeral, such as 七, 二十, 一百万, 三点五, 两千五 (2500), or one that leaves something
/// open: 二十多, 五六, 十几, 几十.
struct Numeral {
  /// The least that it stands for.
  private(set) var low: Double
  /// The most that it stands for; where nothing is left open, the same.
  private(set) var high: Double
  /// Behind its last letter.
  private(set) var end: Int

  /// Reads the numeral that stands at a place; nil where none does. O(n) in its letters.
  init?(_ letters: [Unicode.Scalar], at start: Int) {
    var place = start
    var (total, section) = (0.0, 0.0)
    var digit: ClosedRange<Double>?
    var spread: ClosedRange<Double>?
    // What a digit is worth that no unit follows: behind 千 hundreds, unless 零 stands between.
    var worth = 1.0
    while place < letters.count {
      let letter = letters[place]
      if let value = Self.digits[letter] {
        switch digit {
        case nil:
          digit = value...value
          if value == 0 { worth = 1 }
        // Two that follow each other leave open which: 五六. 二〇 is written place by place.
        case let before? where before.lowerBound + 1 == value && value > 1:
          digit = before.lowerBound...value
        case let before?:
          digit = (10 * before.lowerBound + value)...(10 * before.upperBound + value)
        }
      } else if letter == "几", digit == nil {
        let isCount =
          section > 0 || place + 1 < letters.count && Self.units[letters[place + 1]] != nil
        guard isCount else { break }
        digit = section > 0 ? 1...9 : 2...9
        worth = 1
      } else if let unit = Self.units[letter] {
        if unit >= 1e4 {
          guard place > start else { break }
          let piece = section + (digit?.lowerBound ?? 0)
          let open = (digit?.upperBound ?? 0) - (digit?.lowerBound ?? 0)
          if let left = spread { spread = (left.lowerBound * unit)...(left.upperBound * unit) }
          if open > 0 { spread = (piece * unit)...((piece + open) * unit) }
          // 一亿二千万 adds up, 一万亿 multiplies.
          total = total > unit ? total + piece * unit : (total + piece) * unit
          section = 0
        } else {
          let factor = digit ?? 1...1
          let before = total + section
          if factor.lowerBound < factor.upperBound {
            spread = (before + factor.lowerBound * unit)...(before + factor.upperBound * unit)
          }
          section += factor.lowerBound * unit
        }
        digit = nil
        worth = max(unit / 10, 1)
      } else if letter == "多", place > start, spread == nil, digit == nil {
        // One more of its last place, exclusive: 二十多 is less than thirty.
        let value = total + section
        spread = value...(value + Self.step(of: value))
      } else {
        break
      }
      place += 1
    }
    guard place > start else { return nil }
    let hasFraction =
      place + 1 < letters.count && letters[place] == "点"
      && Self.digits[letters[place + 1]] != nil
    if hasFraction { worth = 1 }
    var value = total + section + worth * (digit?.lowerBound ?? 0)
    if let digit, digit.lowerBound < digit.upperBound {
      spread = value...(total + section + worth * digit.upperBound)
    }
    if hasFraction {
      place += 1
      worth = 0.1
      while place < letters.count, let digit = Self.digits[letters[place]] {
        value += worth * digit
        worth /= 10
        place += 1
      }
      spread = nil
    }
    low = spread?.lowerBound ?? value
    high = spread?.upperBound ?? value
    end = place
  }

  /// The worth of a number's last place that is not zero, from tens on; 1 for other numbers.
  static func step(of value: Double) -> Double {
    var step = 1.0
    while step < 1e12, value != 0, value.remainder(dividingBy: 10 * step) == 0 { step *= 10 }
    return step
  }

  /// The value of a digit.
  static let digits: [Unicode.Scalar: Double] = [
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9,
  ]

  private static let units: [Unicode.Scalar: Double] = [
    "十": 10, "百": 100, "千": 1000, "万": 1e4, "亿": 1e8,
  ]
}
