public import Wording

extension ExhibitValue {
  /// The value as it is shown: a time as `2024-02-10 19:30`, in UTC.
  public func text(in language: Language) -> String {
    switch self {
    // Counts are written out; of a measured number in the millions the fraction says nothing.
    case .number(let number, let digits) where digits > 0:
      MeasureFormat.fixed(digits).text(of: number)
    case .number(let number, let digits): NumberFormat.fixed(number, fractionDigits: digits)
    case .measured(let number, let format): format.text(of: number)
    case .text(let text): text[language]
    case .time(let seconds): Moment(seconds: seconds).dayAndTime
    }
  }
}
