/// Reads a day and a time of day, as ISO 8601 and its relatives write them.
struct CalendarTimeParser {
  private var rest: ArraySlice<UInt8>

  init(bytes: ArraySlice<UInt8>) { rest = bytes }

  /// Seconds since 1970 UTC, or nil where the text is no such time.
  mutating func seconds() -> Int? {
    guard let year = number(digits: 4), let separator = take(anyOf: "-/"),
      let month = number(digits: 2), take(separator),
      let day = number(digits: 2),
      (1...12).contains(month), (1...Self.days(inMonth: month, of: year)).contains(day)
    else { return nil }
    var seconds = Self.daysSince1970(year: year, month: month, day: day) * 86_400
    if take(anyOf: " T") != nil {
      guard let time = timeOfDay() else { return nil }
      seconds += time
    }
    return rest.isEmpty ? seconds : nil
  }

  private mutating func timeOfDay() -> Int? {
    guard let hour = number(digits: 2), take(anyOf: ":") != nil, let minute = number(digits: 2),
      hour < 24, minute < 60
    else { return nil }
    var seconds = hour * 3600 + minute * 60
    if take(anyOf: ":") != nil {
      guard let second = number(digits: 2), second <= 60 else { return nil }
      seconds += second
      if take(anyOf: ".,") != nil {
        while let byte = rest.first, CSVNumber.digit(byte) != nil { rest.removeFirst() }
      }
    }
    if take(anyOf: "Z") != nil { return seconds }
    guard let sign = take(anyOf: "+-") else { return seconds }
    guard let hours = number(digits: 2) else { return nil }
    _ = take(anyOf: ":")
    guard let minutes = number(digits: 2), hours < 24, minutes < 60 else { return nil }
    let offset = hours * 3600 + minutes * 60
    return sign == UInt8(ascii: "+") ? seconds - offset : seconds + offset
  }

  private mutating func number(digits: Int) -> Int? {
    guard rest.count >= digits else { return nil }
    var number = 0
    for byte in rest.prefix(digits) {
      guard let digit = CSVNumber.digit(byte) else { return nil }
      number = number * 10 + digit
    }
    rest.removeFirst(digits)
    return number
  }

  private mutating func take(anyOf characters: String) -> UInt8? {
    guard let byte = rest.first, characters.utf8.contains(byte) else { return nil }
    rest.removeFirst()
    return byte
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard rest.first == byte else { return false }
    rest.removeFirst()
    return true
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Counted from 1 March of year 0, so that a leap day ends its year.
  ///
  /// Source: Howard Hinnant, "chrono-compatible low-level date algorithms", 2021.
  private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted % 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}
