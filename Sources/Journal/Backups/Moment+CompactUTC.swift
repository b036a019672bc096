import Wording

extension Moment {
  /// The second in UTC as a file's name holds it: `20261128T014622Z` (ISO 8601, basic form).
  var compactUTC: String {
    let seconds = Int((Double(microseconds) / 1_000_000).rounded(.down))
    let day = CalendarDay(daysSince1970: Moment(microseconds: microseconds).localDay)
    let second = ((seconds % 86_400) + 86_400) % 86_400
    func padded(_ number: Int, _ width: Int = 2) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return padded(day.year, 4) + padded(day.month) + padded(day.day) + "T"
      + padded(second / 3600) + padded(second / 60 % 60) + padded(second % 60) + "Z"
  }

  /// Reads ``compactUTC``, of years with four digits; anything else gives nil.
  init?(compactUTC text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 16, bytes[8] == UInt8(ascii: "T"), bytes[15] == UInt8(ascii: "Z") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0 as Int?) { sum, byte in
        guard let sum, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        return sum * 10 + Int(byte - UInt8(ascii: "0"))
      }
    }
    guard let year = number(0..<4), let month = number(4..<6), let day = number(6..<8),
      let hour = number(9..<11), let minute = number(11..<13), let second = number(13..<15),
      hour < 24, minute < 60, second < 60,
      let date = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    self.init(seconds: date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second)
  }
}
