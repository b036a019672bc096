import Wording

extension Double {
  /// The number as sentences show it: plain between a thousandth and ten thousand, with at least
  /// three digits.
  var inSentence: String {
    guard (1e-3..<1e4).contains(magnitude) else { return NumberFormat.scientific(self) }
    let digits =
      switch magnitude {
      case ..<0.01: 5
      case ..<0.1: 4
      case ..<10: 3
      case ..<100: 2
      default: 1
      }
    return NumberFormat.fixed(self, fractionDigits: digits)
  }
}

extension Double {
  /// The number as one says it: two digits that count, no exponent; `<0.001` for less than that.
  var plain: String {
    guard isFinite else { return "-" }
    let digits =
      switch magnitude {
      case ..<0.01: 4
      case ..<0.1: 3
      case ..<1: 2
      case ..<10: 1
      default: 0
      }
    guard self == 0 || magnitude >= 0.001 else { return "<0.001" }
    return NumberFormat.fixed(self, fractionDigits: digits)
  }
}
