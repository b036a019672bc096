public import Wording

extension ExhibitValue {
  /// The value as it is shown: a time as `2024-02-10 19:30`, in UTC.
  public func text(in language: Language) -> String {
    switch self {
    case .number(let number, let digits): NumberFormat.fixed(number, fractionDigits: digits)
    case .text(let text): text[language]
    case .time(let seconds): Self.minute(seconds)
    }
  }

  private static func minute(_ seconds: Int) -> String {
    let days = Int((Double(seconds) / 86_400).rounded(.down))
    let day = CalendarDay(daysSince1970: days)
    let minutes = (seconds - days * 86_400) / 60
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.year)-\(padded(day.month))-\(padded(day.day)) "
      + "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }
}
